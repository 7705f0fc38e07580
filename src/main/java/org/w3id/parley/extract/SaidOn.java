package org.w3id.parley.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.w3id.parley.model.Article;
import org.w3id.parley.model.Dossier;
import org.w3id.parley.model.PartialDate;

/** Finds when a claim was said or done: the expression of time nearest to the verb that says it, else an earlier one. */
final class SaidOn {
	/** Steps up the tree from an expression of time to the verb that it dates. */
	private static final int FARTHEST = 5;
	private static final Set<String> CONCLUDING = Set.of("sign", "ratify", "agree", "adopt", "conclude", "approve", "give",
			"provide");
	private final Article article;
	private final Discourse discourse;
	private final Dossier dossier;
	private final Optional<LocalDate> day;

	SaidOn(Article article, Discourse discourse, Dossier dossier, Optional<LocalDate> day) {
		this.article = article;
		this.discourse = discourse;
		this.dossier = dossier;
		this.day = day;
	}

	Optional<PartialDate> of(Scene scene, Reading reading, Attribution attribution) {
		List<Dating.When> here = Dating.find(article.text(), scene.span(), day).stream()
				.filter(when -> day.map(date -> !when.date().first().isAfter(date)).orElse(true)).toList();
		Optional<PartialDate> own = proposalYear(scene, reading, here);
		if (own.isPresent()) {
			return own;
		}
		Optional<PartialDate> attached = attached(scene, reading, here);
		if (attached.isPresent()) {
			return attached;
		}
		return isRecentSpeech(scene, reading) ? before(scene, attribution).or(() -> day.map(PartialDate::day)) : Optional.empty();
	}

	/** Something said or done in the simple past or the perfect: news, and so of these days. */
	private static boolean isRecentSpeech(Scene scene, Reading reading) {
		Tree tree = scene.tree();
		if (!reading.sources.isEmpty()) {
			return true;
		}
		boolean held = reading.cue.map(cue -> cue.voice() == Cue.Voice.HELD).orElse(false);
		int verb = reading.top;
		while (verb >= 0 && !tree.isVerb(verb)) {
			verb = tree.head(verb);
		}
		boolean perfect = verb >= 0 && tree.children(verb, "aux").stream()
				.anyMatch(aux -> Set.of("has", "have", "had", "'ve").contains(tree.lower(aux)));
		return !held && verb >= 0 && (tree.tag(verb).equals("VBD") || perfect);
	}

	/** A past commitment: "the 1994 memorandum". */
	private Optional<PartialDate> proposalYear(Scene scene, Reading reading, List<Dating.When> here) {
		boolean concluded = reading.pattern.equals("past-commitment")
				|| reading.cue.map(cue -> cue.words().stream().anyMatch(CONCLUDING::contains)).orElse(false);
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

	/** The last day named before in the same paragraph, or where the same speaker spoke. */
	private Optional<PartialDate> before(Scene scene, Attribution attribution) {
		for (Passage earlier : discourse.before(scene.passage(), 3)) {
			boolean near = earlier.paragraph() == scene.passage().paragraph() || attribution.speaker().isPresent()
					&& earlier.names().stream().anyMatch(name -> name.speaker().equals(attribution.speaker()));
			List<Dating.When> found = Dating.find(article.text(), earlier.span(), day).stream()
					.filter(when -> when.date().precision() == PartialDate.Precision.DAY
							&& day.map(
									date -> !when.date().first().isAfter(date) && when.date().first().isAfter(date.minusDays(15)))
									.orElse(true))
					.toList();
			if (near && !found.isEmpty()) {
				return Optional.of(found.getFirst().date());
			}
		}
		return Optional.empty();
	}
}
