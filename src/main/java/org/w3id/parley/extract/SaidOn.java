package org.w3id.parley.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.w3id.parley.discourse.Discourse;
import org.w3id.parley.discourse.Passage;
import org.w3id.parley.discourse.Referent;
import org.w3id.parley.discourse.Scene;
import org.w3id.parley.grammar.Polarity;
import org.w3id.parley.grammar.Tree;
import org.w3id.parley.lexicon.Cue;
import org.w3id.parley.lexicon.Lexicon;
import org.w3id.parley.model.Article;
import org.w3id.parley.model.Dossier;
import org.w3id.parley.model.PartialDate;

/** Finds when a claim was said or done: the expression of time nearest to the verb that says it, else an earlier one. */
final class SaidOn {
	/** Steps up the tree from an expression of time to the verb that it dates. */
	private static final int FARTHEST = 5;
	/** Sentences back in which a speaker's last dated words may stand. */
	private static final int SPEAKER_BACK = 8;
	/** Sentences back in which an account of what is long past may have been opened. */
	private static final int HISTORY_BACK = 5;
	/** Characters from a sentence's start within which a date opens an account. */
	private static final int OPENING = 8;
	/** Days before the article's own after which a day is no news. */
	private static final int LONG_PAST = 60;
	private static final Pattern LATER = Pattern.compile(
			"\\b(?i:the (?:next|following) day|a day later|(?<count>\\d+|two|three|four|five|six|ten) days later)\\b");
	private final Article article;
	private final Discourse discourse;
	private final Dossier dossier;
	private final Optional<LocalDate> day;
	private final Set<String> lasting;
	private final Set<String> concluding;

	SaidOn(Article article, Discourse discourse, Dossier dossier, Lexicon lexicon, Optional<LocalDate> day) {
		this.article = article;
		this.discourse = discourse;
		this.dossier = dossier;
		this.day = day;
		this.lasting = lexicon.wordsOf("lasting");
		this.concluding = lexicon.wordsOf("concluding");
	}

	Optional<PartialDate> of(Scene scene, Reading reading, Attribution attribution) {
		List<Dating.When> here = Dating.find(article.text(), scene.span(), day).stream()
				.filter(when -> day.map(date -> !when.date().first().isAfter(date)).orElse(true)).toList();
		Optional<PartialDate> own = proposalYear(scene, reading, here);
		if (own.isPresent()) {
			return own;
		}
		Optional<PartialDate> later = daysLater(scene);
		if (later.isPresent()) {
			return later;
		}
		Optional<PartialDate> attached = attached(scene, reading, here);
		if (attached.isPresent()) {
			return attached;
		}
		Optional<PartialDate> background = ofAntecedent(scene, reading, here).or(() -> atTheTime(scene, reading))
				.or(() -> ofEvent(scene, reading, here));
		if (background.isPresent()) {
			return background;
		}
		if (!isRecentSpeech(scene, reading)) {
			return Optional.empty();
		}
		return before(scene, attribution).or(() -> ofTarget(scene, reading, here))
				.or(() -> isTold(scene.tree(), reading) ? inHistory(scene) : Optional.empty())
				.or(() -> day.map(PartialDate::day));
	}

	/** "Oslo accepted the ceasefire in March": the day or month may hang on the thing as well as on the verb. */
	private static Optional<PartialDate> ofTarget(Scene scene, Reading reading, List<Dating.When> here) {
		Tree tree = scene.tree();
		return here.stream().filter(when -> when.date().precision() != PartialDate.Precision.YEAR)
				.filter(when -> tree.at(when.span().start()).stream().anyMatch(
						token -> token > reading.target.head() && "prep".equals(tree.relation(token))
								&& tree.head(token) == reading.target.head()))
				.map(Dating.When::date).findFirst();
	}

	/**
	 * A sentence that goes on with an account of what is long past, "In July 2022, …": the year of the account, since how far it
	 * has come is not told.
	 */
	private Optional<PartialDate> inHistory(Scene scene) {
		for (Passage earlier : discourse.before(scene.passage(), HISTORY_BACK)) {
			List<Dating.When> dates = Dating.find(article.text(), earlier.span(), day);
			if (!dates.isEmpty()) {
				Dating.When first = dates.getFirst();
				boolean opens = first.span().start() - earlier.span().start() <= OPENING;
				boolean past = day.map(now -> first.date().last().isBefore(now.minusDays(LONG_PAST))).orElse(false);
				return opens && past
						? Optional.of(PartialDate.parse(Integer.toString(first.date().first().getYear())))
						: Optional.empty();
			}
		}
		return Optional.empty();
	}

	/** An account of the past goes on in the simple past; "has said" and "says" are of today. */
	private static boolean isTold(Tree tree, Reading reading) {
		int verb = reading.sources.isEmpty() ? reading.top : reading.sources.getLast().node();
		return verb < 0 || !Set.of("VBZ", "VBP").contains(tree.tag(verb)) && tree.children(verb, "aux").stream()
				.noneMatch(aux -> Set.of("has", "have", "'ve").contains(tree.lower(aux)));
	}

	/** Something said or done in the simple past or the perfect: news, and so of these days. */
	private boolean isRecentSpeech(Scene scene, Reading reading) {
		Tree tree = scene.tree();
		if (!reading.sources.isEmpty()) {
			return true;
		}
		boolean held = reading.cue.map(cue -> cue.voice() == Cue.Voice.HELD).orElse(false);
		int verb = reading.top;
		while (verb >= 0 && (!tree.isVerb(verb) || !Polarity.isFinite(tree, verb) && tree.head(verb) >= 0)) {
			verb = tree.head(verb);
		}
		boolean perfect = verb >= 0 && tree.children(verb, "aux").stream()
				.anyMatch(aux -> Set.of("has", "have", "had", "'ve").contains(tree.lower(aux)));
		boolean oftenSaid = verb >= 0 && tree.hasChildWord(verb, lasting);
		return !held && !oftenSaid && verb >= 0 && (tree.tag(verb).equals("VBD") || perfect);
	}

	/** A past commitment: "the 1994 memorandum". */
	private Optional<PartialDate> proposalYear(Scene scene, Reading reading, List<Dating.When> here) {
		boolean concluded = reading.pattern.equals("past-commitment")
				|| reading.cue.map(cue -> cue.words().stream().anyMatch(concluding::contains)).orElse(false);
		if (!reading.sources.isEmpty() || !concluded && !reading.pattern.equals("act")) {
			return Optional.empty();
		}
		Optional<PartialDate> inside = Optional.of(reading.target.target()).filter(dossier.proposals()::containsKey)
				.flatMap(proposal -> here.stream()
						.filter(when -> scene.tree().at(when.span().start()).stream()
								.anyMatch(token -> scene.tree().isUnder(token, reading.target.head())))
						.map(Dating.When::date)
						.filter(date -> day.map(now -> date.last().isBefore(now.minusMonths(6))).orElse(false))
						.findFirst());
		if (inside.isPresent()) {
			return inside;
		}
		return Optional.ofNullable(dossier.proposals().get(reading.target.target())).flatMap(proposal -> proposal.date())
				.filter(date -> day.map(now -> date.first().isBefore(now.minusYears(2))).orElse(false))
				.flatMap(date -> here.stream().map(Dating.When::date)
						.filter(found -> found.first().getYear() == date.first().getYear())
						.findFirst());
	}

	/** "The memorandum of 1994, in which Oslo promised X": the day of what the promise stands in. */
	private static Optional<PartialDate> ofAntecedent(Scene scene, Reading reading, List<Dating.When> here) {
		Tree tree = scene.tree();
		for (int node : reading.nodes) {
			boolean inWhich = Set.of("relcl", "acl").contains(tree.relation(node))
					&& tree.prepositional(node, Set.of("in", "under")).stream()
							.anyMatch(object -> "which".equals(tree.lower(object)));
			int noun = tree.head(node);
			if (inWhich
					&& reading.sources.stream().noneMatch(source -> source.node() >= 0 && tree.isUnder(source.node(), node))) {
				return here.stream().filter(when -> tree.at(when.span().start()).stream()
						.anyMatch(token -> tree.isUnder(token, noun) && !tree.isUnder(token, node) && token < node))
						.map(Dating.When::date).reduce((first, last) -> last);
			}
		}
		return Optional.empty();
	}

	/** "The draft, which Rill described as approved by Oslo at the time": the day of the draft. */
	private Optional<PartialDate> atTheTime(Scene scene, Reading reading) {
		Tree tree = scene.tree();
		boolean then = reading.node >= 0 && (tree.hasChildWord(reading.node, Set.of("then"))
				|| tree.prepositional(reading.node, Set.of("at")).stream().anyMatch(object -> "time".equals(tree.lower(object))));
		return then && reading.pattern.equals("description")
				? Optional.ofNullable(dossier.proposals().get(reading.target.target())).flatMap(proposal -> proposal.date())
				: Optional.empty();
	}

	/** "The talks ended on Friday, and both agreed to X", "at Friday's talks Rill offered X", "on Monday Rill pushed back, rejecting X": the day of what surrounds it. */
	private static Optional<PartialDate> ofEvent(Scene scene, Reading reading, List<Dating.When> here) {
		Tree tree = scene.tree();
		if (!reading.sources.isEmpty() || reading.top < 0
				|| reading.cue.map(cue -> cue.voice() == Cue.Voice.HELD).orElse(false)) {
			return Optional.empty();
		}
		for (Dating.When when : here) {
			int steps = 0;
			int last = tree.at(when.span().end() - 1).orElse(-1);
			boolean ofMeeting = last >= 0 && "poss".equals(tree.relation(last));
			for (int at = ofMeeting ? last : tree.at(when.span().start()).orElse(-1); at >= 0
					&& steps <= FARTHEST; at = tree.head(at)) {
				if (tree.isVerb(at) && reading.nodes.contains(at)) {
					return Optional.of(when.date());
				}
				if (tree.isNoun(at) && !ofMeeting && !when.span().contains(tree.tokenSpan(at))) {
					break;
				}
				steps++;
			}
		}
		return Optional.empty();
	}

	/** An expression outside of the target's own phrase that hangs on a node of the way. */
	private Optional<PartialDate> attached(Scene scene, Reading reading, List<Dating.When> here) {
		Tree tree = scene.tree();
		Optional<PartialDate> best = Optional.empty();
		int bestDistance = Integer.MAX_VALUE;
		for (Dating.When when : here) {
			int token = tree.at(when.span().start()).orElse(-1);
			if (token < 0 || tree.isUnder(token, reading.target.head()) && tree.isNoun(reading.target.head())) {
				continue;
			}
			boolean insideQuote = discourse.quotes().covers(when.span().start()) && reading.sources.stream()
					.anyMatch(source -> source.node() >= 0 && !discourse.quotes().covers(tree.token(source.node()).start()));
			if (insideQuote) {
				continue;
			}
			boolean ofTheDeal = when.date().precision() == PartialDate.Precision.YEAR && reading.sources.isEmpty()
					&& reading.top >= 0
					&& tree.head(token) >= 0 && tree.isNoun(tree.head(token)) && tree.head(token) != reading.top
					&& tree.isUnder(reading.top, tree.head(token));
			int distance = ofTheDeal ? 1 : distance(tree, token, reading);
			boolean content = reading.top < 0 && !reading.sources.isEmpty()
					&& when.date().precision() != PartialDate.Precision.DAY;
			if (content) {
				continue;
			}
			if (distance < bestDistance && distance <= FARTHEST) {
				best = Optional.of(when.date());
				bestDistance = distance;
			}
		}
		return best;
	}

	/** How far up from the expression a verb that says or does it is met; far away where none is met. */
	private static int distance(Tree tree, int token, Reading reading) {
		int steps = 0;
		for (int at = token; at >= 0; at = tree.head(at)) {
			int node = at;
			if (reading.sources.stream().anyMatch(source -> source.node() == node)) {
				return steps;
			}
			if (at == reading.top || at == reading.node) {
				return steps + 1;
			}
			steps++;
		}
		return 50;
	}

	/** The last day named before in the same paragraph, or where the same speaker or party spoke. */
	private Optional<PartialDate> before(Scene scene, Attribution attribution) {
		boolean also = scene.tree().size() > 3
				&& IntStream.range(0, 4).anyMatch(token -> "also".equals(scene.tree().lower(token)));
		for (Passage earlier : discourse.before(scene.passage(), SPEAKER_BACK)) {
			int distance = scene.passage().index() - earlier.index();
			boolean sameSpeaker = attribution.speaker().isPresent() && (distance <= 3
					? earlier.names().stream().anyMatch(name -> name.speaker().equals(attribution.speaker()))
					: discourse.tag(earlier).flatMap(Referent::speaker).equals(attribution.speaker()));
			boolean near = distance <= 3 && earlier.paragraph() == scene.passage().paragraph() || sameSpeaker
					|| also && distance <= 2;
			List<PartialDate> days = days(earlier);
			if (near && !days.isEmpty()) {
				return Optional.of(days.getFirst());
			}
		}
		return Optional.empty();
	}

	/** "The next day", "ten days later": counted from the day that a sentence before names last. */
	private Optional<PartialDate> daysLater(Scene scene) {
		Matcher matcher = LATER.matcher(article.text()).region(scene.span().start(), scene.span().end());
		if (!matcher.find()) {
			return Optional.empty();
		}
		int count = matcher.group("count") == null ? 1 : Dating.number(matcher.group("count"));
		return discourse.before(scene.passage(), 3).stream().map(this::days).filter(found -> !found.isEmpty()).findFirst()
				.map(found -> found.getLast().first().plusDays(count))
				.filter(date -> day.map(now -> !date.isAfter(now)).orElse(true)).map(PartialDate::day);
	}

	/** The days of the last two weeks that a passage names. */
	private List<PartialDate> days(Passage passage) {
		return Dating.find(article.text(), passage.span(), day).stream().map(Dating.When::date)
				.filter(date -> date.precision() == PartialDate.Precision.DAY && day
						.map(now -> !date.first().isAfter(now) && date.first().isAfter(now.minusDays(15))).orElse(true))
				.toList();
	}
}
