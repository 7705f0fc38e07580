package org.w3id.parley.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;

import org.w3id.parley.model.Claim;
import org.w3id.parley.model.Stance.Sign;

/**
 * Compares claims with positions that people annotated. Claims of one article with the same holder, target and sign are one
 * position. Optional annotations count neither for nor against.
 */
public final class GoldScore {
	/** What makes a position: whose, on what, for or against, in which article. */
	public record Key(String article, String holder, String target, Sign sign) implements Comparable<Key> {
		Key opposite() {
			return new Key(article, holder, target, sign == Sign.POSITIVE ? Sign.NEGATIVE : Sign.POSITIVE);
		}

		@Override
		public int compareTo(Key other) {
			return toString().compareTo(other.toString());
		}

		@Override
		public String toString() {
			return String.join(" ", article, holder, target, sign == Sign.NEGATIVE ? "negative" : "positive");
		}
	}

	/** An annotated position; each set holds every answer that an annotator gave, and none where nothing is to be told. */
	public record Annotation(Key key, Set<String> stances, Set<String> assertedBy, Set<String> saidOn, Set<String> speakers,
			boolean optional, String evidence) {
	}

	/** What a claim tells; of holder and target it counts which of an article were found, of the others which are right where found. */
	public enum Field {
		HOLDER, TARGET, STANCE, ASSERTER, DATE, SPEAKER
	}

	/** How strictly a claim has to agree; each level asks what the one before asks. */
	public enum Level {
		/** Holder, target and sign. */
		POSITION((claim, gold) -> true),
		/** And the stance is one that an annotator gave. */
		STANCE((claim, gold) -> gold.stances().contains(claim.stance().word())),
		/** And who asserts it is one that an annotator gave. */
		STRICT((claim, gold) -> gold.stances().contains(claim.stance().word())
				&& gold.assertedBy().contains(claim.claimant().word()));

		private final BiPredicate<Claim, Annotation> agrees;

		Level(BiPredicate<Claim, Annotation> agrees) {
			this.agrees = agrees;
		}
	}

	/** Shares of 1; 0 where there is nothing to divide by. */
	public record Figures(int hits, int wrong, int missed) {
		public double precision() {
			return hits + wrong == 0 ? 0 : (double) hits / (hits + wrong);
		}

		public double recall() {
			return hits + missed == 0 ? 0 : (double) hits / (hits + missed);
		}

		/** The harmonic mean of both. */
		public double f1() {
			double sum = precision() + recall();
			return sum == 0 ? 0 : 2 * precision() * recall() / sum;
		}
	}

	/** Of the dated annotations that were found, how many have a date that agrees as far as both go. */
	public record Dates(int right, int dated) {
	}

	private final SortedMap<Key, Annotation> gold = new TreeMap<>();
	private final SortedMap<Key, List<Claim>> found = new TreeMap<>();

	public GoldScore(List<Annotation> annotations) {
		annotations.forEach(annotation -> gold.put(annotation.key(), annotation));
	}

	/** Takes in a claim of an article, named as the annotations name it. */
	public void add(String article, Claim claim) {
		found.computeIfAbsent(new Key(article, claim.holder(), claim.about(), claim.stance().sign()), key -> new ArrayList<>())
				.add(claim);
	}

	public int articles() {
		return (int) gold.keySet().stream().map(Key::article).distinct().count();
	}

	public int annotations() {
		return gold.size();
	}

	public int required() {
		return (int) gold.values().stream().filter(annotation -> !annotation.optional()).count();
	}

	public int positions() {
		return found.size();
	}

	public Figures figures(Level level) {
		int hits = 0;
		int neutral = 0;
		for (Annotation annotation : gold.values()) {
			List<Claim> claims = found.getOrDefault(annotation.key(), List.of());
			if (claims.stream().anyMatch(claim -> level.agrees.test(claim, annotation))) {
				hits += annotation.optional() ? 0 : 1;
				neutral += annotation.optional() ? 1 : 0;
			}
		}
		return new Figures(hits, found.size() - hits - neutral, required() - hits);
	}

	public Dates dates() {
		Figures dates = field(Field.DATE);
		return new Dates(dates.hits(), dates.hits() + dates.wrong());
	}

	/** How far a field is right, whatever becomes of the others. */
	public Figures field(Field field) {
		return switch (field) {
			case HOLDER -> projected(key -> key.article() + " " + key.holder());
			case TARGET -> projected(key -> key.article() + " " + key.target());
			case STANCE -> told(Annotation::stances, (claim, stance) -> claim.stance().word().equals(stance));
			case ASSERTER -> told(Annotation::assertedBy, (claim, who) -> claim.claimant().word().equals(who));
			case DATE -> told(Annotation::saidOn, (claim, day) -> claim.said().map(Object::toString)
					.filter(said -> day.startsWith(said) || said.startsWith(day)).isPresent());
			case SPEAKER -> told(Annotation::speakers, (claim, name) -> claim.speaker()
					.filter(speaker -> speaker.contains(name) || name.contains(speaker)).isPresent());
		};
	}

	private Figures projected(Function<Key, String> part) {
		Set<String> required = new TreeSet<>();
		Set<String> any = new TreeSet<>();
		gold.values().forEach(annotation -> {
			any.add(part.apply(annotation.key()));
			if (!annotation.optional()) {
				required.add(part.apply(annotation.key()));
			}
		});
		Set<String> claimed = new TreeSet<>();
		found.keySet().forEach(key -> claimed.add(part.apply(key)));
		int hits = (int) claimed.stream().filter(required::contains).count();
		int wrong = (int) claimed.stream().filter(key -> !any.contains(key)).count();
		return new Figures(hits, wrong, required.size() - hits);
	}

	/** Of the annotations that were found and tell of a field, for how many a claim agrees. */
	private Figures told(Function<Annotation, Set<String>> answers, BiPredicate<Claim, String> agrees) {
		int right = 0;
		int told = 0;
		for (Annotation annotation : gold.values()) {
			List<Claim> claims = found.getOrDefault(annotation.key(), List.of());
			Set<String> given = answers.apply(annotation);
			if (!claims.isEmpty() && !given.isEmpty()) {
				told++;
				right += claims.stream().anyMatch(claim -> given.stream().anyMatch(answer -> agrees.test(claim, answer))) ? 1 : 0;
			}
		}
		return new Figures(right, told - right, 0);
	}

	/** Required annotations that no claim found, in order. */
	public List<Annotation> missed() {
		return gold.values().stream().filter(annotation -> !annotation.optional() && !found.containsKey(annotation.key()))
				.toList();
	}

	/** Positions that no annotator gave, in order, with the claims that say them. */
	public SortedMap<Key, List<Claim>> extra() {
		SortedMap<Key, List<Claim>> extra = new TreeMap<>(found);
		extra.keySet().removeAll(gold.keySet());
		return Collections.unmodifiableSortedMap(extra);
	}

	/** For each pattern, in alphabetical order: the claims in agreement with an annotation and those that are not. */
	public SortedMap<String, Figures> byPattern() {
		SortedMap<String, Figures> patterns = new TreeMap<>();
		found.forEach((key, claims) -> claims.forEach(claim -> {
			boolean right = gold.containsKey(key);
			patterns.merge(claim.pattern(), new Figures(right ? 1 : 0, right ? 0 : 1, 0),
					(one, other) -> new Figures(one.hits() + other.hits(), one.wrong() + other.wrong(), 0));
		}));
		return patterns;
	}

	/**
	 * How often a claim of one stance met an annotation of another: annotated stance, then claimed stance. {@code none} stands for no
	 * annotation, or no claim, of the holder on the target. Optional annotations that no claim found are left out.
	 */
	public SortedMap<String, SortedMap<String, Integer>> confusion() {
		SortedMap<String, SortedMap<String, Integer>> table = new TreeMap<>();
		gold.forEach((key, annotation) -> {
			List<Claim> claims = found.getOrDefault(key, found.getOrDefault(key.opposite(), List.of()));
			if (!claims.isEmpty() || !annotation.optional()) {
				String claimed = claims.isEmpty() ? "none" : claims.getFirst().stance().word();
				String annotated = annotation.stances().contains(claimed)
						? claimed
						: String.join("/", new TreeSet<>(annotation.stances()));
				count(table, annotated, claimed);
			}
		});
		extra().forEach((key, claims) -> {
			if (!gold.containsKey(key.opposite())) {
				count(table, "none", claims.getFirst().stance().word());
			}
		});
		return table;
	}

	private static void count(SortedMap<String, SortedMap<String, Integer>> table, String annotated, String claimed) {
		table.computeIfAbsent(annotated, stance -> new TreeMap<>()).merge(claimed, 1, Integer::sum);
	}
}
