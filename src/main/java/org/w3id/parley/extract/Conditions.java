package org.w3id.parley.extract;

import java.util.Optional;
import java.util.Set;

import org.w3id.parley.grammar.Polarity;
import org.w3id.parley.grammar.Tree;
import org.w3id.parley.lexicon.Cue;
import org.w3id.parley.lexicon.CueClass;
import org.w3id.parley.lexicon.Lexicon;
import org.w3id.parley.model.Span;

/** Finds what a stance hangs on: "if …", "as long as …", "only with …", "in exchange for …". */
final class Conditions {
	private final Set<String> markers;
	private final Set<String> calendar;

	Conditions(Lexicon lexicon) {
		markers = lexicon.wordsOf("conditional-marker");
		calendar = lexicon.wordsOf("calendar");
	}

	/** The condition at a node of the stance, that does not hold the target itself. */
	Optional<Span> at(Tree tree, int node, int target) {
		for (int child : tree.children(node)) {
			if (!tree.isUnder(target, child) && isCondition(tree, child)) {
				return Optional.of(tree.subtreeSpan(child));
			}
		}
		return Optional.empty();
	}

	private static final java.util.regex.Pattern PHRASE = java.util.regex.Pattern.compile(
			"\\b(?:as long as|so long as|contingent (?:on|upon)|provided that|provided (?=they |it |he |she |we )|providing that|on (?:the )?condition that|(?:but )?only (?:if|after|when|once|in (?:return|exchange) for)|if and only if)\\b"
					+ "|(?<=[,”\"] )if\\b|(?<=[,”\"] )but only\\b");

	/** A condition told after a place in the sentence, however the parser hung it. */
	Optional<Span> after(String text, int from, int until) {
		java.util.regex.Matcher matcher = PHRASE.matcher(text).region(from, until).useTransparentBounds(true);
		return matcher.find() ? Optional.of(new Span(matcher.start(), until)) : Optional.empty();
	}

	private boolean isCondition(Tree tree, int child) {
		String word = tree.lower(child);
		if ("advcl".equals(tree.relation(child))) {
			boolean until = tree.children(child, "mark", "advmod").stream().anyMatch(mark -> "until".equals(tree.lower(mark)));
			return !until && Polarity.isConditional(tree, child, markers) || isAsLongAs(tree, child);
		}
		if ("advmod".equals(tree.relation(child)) && "long".equals(word)) {
			return tree.hasChildWord(child, Set.of("as"));
		}
		if ("contingent".equals(word) || "conditional".equals(word)) {
			return true;
		}
		if ("prep".equals(tree.relation(child)) && Set.of("in", "on").contains(word)) {
			return tree.object(child).stream()
					.anyMatch(object -> Set.of("condition").contains(tree.lower(object)));
		}
		return false;
	}

	/** "Refuses X unless Rill withdraws", "no X before a withdrawal": what is refused only till then; who blocks X unless paid is against it. */
	Optional<Span> exception(Tree tree, Reading reading) {
		if (reading.cue.filter(cue -> cue.kind() == CueClass.REJECT && cue.voice() == Cue.Voice.DONE).isPresent()) {
			return Optional.empty();
		}
		return reading.nodes.stream().filter(node -> reading.top < 0 || tree.isUnder(node, reading.top))
				.flatMap(node -> tree.children(node, "advcl", "prep").stream())
				.filter(child -> !tree.isUnder(reading.target.head(), child) && isTillThen(tree, child, reading.target.head()))
				.findFirst().map(tree::subtreeSpan);
	}

	/** "Unless Rill withdraws", "until it has", and behind the target "before it has", "before a withdrawal"; not "before Monday". */
	private boolean isTillThen(Tree tree, int child, int target) {
		if ("prep".equals(tree.relation(child))) {
			return "before".equals(tree.lower(child)) && child > target && Polarity.hasNo(tree, target)
					&& tree.object(child).stream().noneMatch(noun -> calendar.contains(tree.lemma(noun))
							|| tree.isNoun(noun) && tree.hasChild(noun, "nummod") || tree.tag(noun).equals("CD"));
		}
		return tree.children(child, "mark").stream().map(tree::lower).anyMatch(
				mark -> Set.of("unless", "until").contains(mark) || mark.equals("before") && child > target);
	}

	static boolean isAsLongAs(Tree tree, int clause) {
		return tree.children(clause, "advmod").stream().anyMatch(child -> "long".equals(tree.lower(child)));
	}

	/** "Could only be enacted with Moscow's cooperation": the phrase that "only" narrows. */
	Optional<Span> only(Tree tree, int node) {
		if (!tree.hasChildWord(node, Set.of("only")) || !tree.hasChild(node, "aux")) {
			return Optional.empty();
		}
		for (int child : tree.children(node, "prep", "advcl")) {
			if (Set.of("with", "if", "after", "through", "when", "under").contains(tree.lower(child))
					|| "advcl".equals(tree.relation(child))) {
				return Optional.of(tree.subtreeSpan(child));
			}
		}
		return Optional.empty();
	}
}
