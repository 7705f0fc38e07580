package org.w3id.parley.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;

import org.w3id.parley.model.Claim;
import org.w3id.parley.model.Stance.Sign;

/**
 * Compares claims with positions that people annotated. Claims of one article with the same holder, target and sign are one
 * position. Optional annotations count neither for nor against.
 */
public final class GoldScore {
	/** What makes a position: whose, on what, for or against, in which article. */
	public record Key(String article, String holder, String target, Sign sign) implements Comparable<Key> {
		@Override
		public int compareTo(Key other) {
			return toString().compareTo(other.toString());
		}

		@Override
		public String toString() {
			return String.join(" ", article, holder, target, sign == Sign.NEGATIVE ? "negative" : "positive");
		}
	}

	/** An annotated position; each set holds every answer that an annotator gave. */
	public record Annotation(Key key, Set<String> stances, Set<String> assertedBy, Set<String> saidOn, boolean optional,
			String evidence) {
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
		int dated = 0;
		int right = 0;
		for (Map.Entry<Key, List<Claim>> entry : found.entrySet()) {
			Set<String> days = gold.containsKey(entry.getKey()) ? gold.get(entry.getKey()).saidOn() : Set.of();
			if (!days.isEmpty()) {
				dated++;
				right += entry.getValue().stream().flatMap(claim -> claim.said().stream()).map(Object::toString)
						.anyMatch(said -> days.stream().anyMatch(day -> day.startsWith(said) || said.startsWith(day))) ? 1 : 0;
			}
		}
		return new Dates(right, dated);
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

	/** How often a claim of one stance met an annotation of another: annotated stance, then claimed stance. */
	public SortedMap<String, SortedMap<String, Integer>> confusion() {
		SortedMap<String, SortedMap<String, Integer>> table = new TreeMap<>();
		found.forEach((key, claims) -> {
			if (gold.containsKey(key)) {
				String claimed = claims.getFirst().stance().word();
				Set<String> stances = gold.get(key).stances();
				String annotated = stances.contains(claimed) ? claimed : String.join("/", new TreeSet<>(stances));
				table.computeIfAbsent(annotated, stance -> new TreeMap<>()).merge(claimed, 1, Integer::sum);
			}
		});
		return table;
	}
}
