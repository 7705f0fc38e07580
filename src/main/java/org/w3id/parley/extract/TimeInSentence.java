package org.w3id.parley.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.w3id.parley.discourse.Scene;
import org.w3id.parley.grammar.Tree;
import org.w3id.parley.language.Quotes;
import org.w3id.parley.lexicon.Cue;
import org.w3id.parley.model.PartialDate;

/** Finds which of the times that a sentence names is that of a reading: by what each hangs on in the sentence's tree. */
final class TimeInSentence {
	/** Steps up the tree from an expression of time to the verb that it dates. */
	private static final int FARTHEST = 5;
	/** Stands for a verb that is not met on the way up. */
	private static final int NOWHERE = 50;
	private static final Set<String> AHEAD = Set.of("will", "'ll", "would", "shall", "should", "could", "can", "may", "might",
			"must", "to");
	private final Quotes quotes;
	private final Set<String> ending;

	/** @param ending what one can do to talks only while they go on */
	TimeInSentence(Quotes quotes, Set<String> ending) {
		this.quotes = quotes;
		this.ending = ending;
	}

	/** "The memorandum of 1994, in which Oslo promised X": the day of what the promise stands in. */
	Optional<PartialDate> ofAntecedent(Scene scene, Reading reading, List<Dating.When> here) {
		Tree tree = scene.tree();
		for (int node : reading.nodes) {
			boolean inWhich = Set.of("relcl", "acl").contains(tree.relation(node))
					&& tree.prepositional(node, Set.of("in", "under", "during", "at", "after")).stream()
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

	/** An expression outside of the target's own phrase that hangs on a node of the way. */
	Optional<PartialDate> attached(Scene scene, Reading reading, List<Dating.When> here) {
		Tree tree = scene.tree();
		Optional<PartialDate> best = Optional.empty();
		int bestDistance = Integer.MAX_VALUE;
		for (Dating.When when : here) {
			int token = tree.at(when.span().start()).orElse(-1);
			if (token < 0 || isOfTarget(tree, token, reading) || isAhead(tree, token)) {
				continue;
			}
			boolean insideQuote = quotes.covers(when.span().start()) && reading.sources.stream()
					.anyMatch(source -> source.node() >= 0 && !quotes.covers(tree.token(source.node()).start()));
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

	/** "Will meet on Friday": a day ahead, though a Friday has been. */
	private static boolean isAhead(Tree tree, int token) {
		int verb = token;
		while (verb >= 0 && !tree.isVerb(verb)) {
			verb = tree.head(verb);
		}
		return verb >= 0 && tree.children(verb, "aux").stream().anyMatch(aux -> AHEAD.contains(tree.lower(aux)));
	}

	/** "The draft of March": not "the draft approved in March", where what dates it is on the way. */
	private static boolean isOfTarget(Tree tree, int token, Reading reading) {
		int target = reading.target.head();
		if (!tree.isNoun(target)) {
			return false;
		}
		for (int at = token; at >= 0; at = tree.head(at)) {
			if (at == target) {
				return true;
			}
			if (tree.isVerb(at) && (at == reading.node || at == reading.top)) {
				return false;
			}
		}
		return false;
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
		return NOWHERE;
	}

	/**
	 * "The talks ended on Friday, and both agreed to X", "at Friday's talks Rill offered X", "on Monday Rill pushed back, rejecting
	 * X", "the leaders, assembled in Rome on Monday, demanded X": the day of what surrounds it.
	 */
	Optional<PartialDate> ofEvent(Scene scene, Reading reading, List<Dating.When> here) {
		Tree tree = scene.tree();
		if (!reading.sources.isEmpty() || reading.top < 0
				|| reading.cue.map(cue -> cue.voice() == Cue.Voice.HELD).orElse(false)) {
			return Optional.empty();
		}
		for (Dating.When when : here) {
			int steps = 0;
			boolean passed = false;
			int last = tree.at(when.span().end() - 1).orElse(-1);
			boolean ofMeeting = last >= 0 && "poss".equals(tree.relation(last));
			for (int at = ofMeeting ? last : tree.at(when.span().start()).orElse(-1); at >= 0
					&& steps <= FARTHEST; at = tree.head(at)) {
				if (tree.isVerb(at) && reading.nodes.contains(at)) {
					return Optional.of(when.date());
				}
				if (tree.isNoun(at) && !ofMeeting && !when.span().contains(tree.tokenSpan(at))) {
					if (steps > 0 && "nsubj".equals(tree.relation(at)) && reading.nodes.contains(tree.head(at)) && passed) {
						return Optional.of(when.date());
					}
					break;
				}
				passed = passed || tree.isVerb(at);
				steps++;
			}
		}
		return Optional.empty();
	}

	/**
	 * "Oslo accepted the ceasefire in March": the day or month may hang on the thing as well as on the verb. The year of talks is the
	 * year in which they were broken off.
	 */
	Optional<PartialDate> ofTarget(Scene scene, Reading reading, List<Dating.When> here) {
		Tree tree = scene.tree();
		boolean ended = reading.cue.map(cue -> cue.words().stream().anyMatch(ending::contains)).orElse(false);
		return here.stream().filter(when -> ended || when.date().precision() != PartialDate.Precision.YEAR)
				.filter(when -> tree.at(when.span().start()).stream().noneMatch(token -> isAhead(tree, token)))
				.filter(when -> tree.at(when.span().start()).stream().map(token -> preposition(tree, token)).anyMatch(
						token -> token > reading.target.head() && tree.head(token) == reading.target.head()))
				.map(Dating.When::date).findFirst();
	}

	/** The preposition by which an expression of time hangs on something, which may be its own first word. */
	private static int preposition(Tree tree, int token) {
		return tree.head(token) >= 0 && "prep".equals(tree.relation(tree.head(token)))
				? tree.head(token)
				: "prep".equals(tree.relation(token)) ? token : -1;
	}
}
