package org.w3id.parley.extract;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.w3id.parley.grammar.Arc;
import org.w3id.parley.grammar.Polarity;
import org.w3id.parley.grammar.Step;
import org.w3id.parley.grammar.Tree;
import org.w3id.parley.lexicon.Lexicon;

/** Says which nodes let a target through to the cue above them unchanged. Immutable. */
final class Passing {
	private static final Set<String> NOUN_PREPOSITIONS = Set.of("of", "for", "on", "to", "about", "with", "over", "toward",
			"towards",
			"in", "like", "as", "into", "around", "regarding", "concerning", "including", "at", "among");
	private final Set<String> nouns;
	private final Set<String> adjuncts;
	private final Set<String> opaque;
	private final Set<String> containment;
	private final Set<String> absences;
	private final Set<String> undertakings;
	private final Set<String> amounts;
	private final Set<String> comingAbout;
	private final Set<String> weakening;
	private final Set<String> bringingAbout;
	private final Set<String> bodies;
	private final Set<String> carrying;
	private final Containers containers;

	Passing(Lexicon lexicon) {
		containers = new Containers(lexicon);
		nouns = lexicon.wordsOf("transparent-noun");
		adjuncts = lexicon.wordsOf("adjunct-preposition");
		opaque = lexicon.wordsOf("opaque-verb");
		containment = lexicon.wordsOf("containment");
		absences = lexicon.wordsOf("absence");
		undertakings = lexicon.wordsOf("undertaking");
		amounts = lexicon.wordsOf("amount-noun");
		bodies = lexicon.wordsOf("office-head");
		weakening = lexicon.wordsOf("weakening");
		bringingAbout = lexicon.wordsOf("bringing-about");
		comingAbout = lexicon.wordsOf("coming-about");
		carrying = Stream.of("light-verb", "undertaking", "containment", "aspect", "shading", "carrying-out")
				.map(lexicon::wordsOf)
				.flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * "There will be no X", "will not make X": to say that it is not done is to say that X is not. "Will not make a difference", "will not
	 * leave X unanswered" say something else of X.
	 */
	boolean isUndone(Tree tree, Step step, int from) {
		int verb = step.node();
		return switch (step.arc().kind()) {
			case SUBJECT -> comesAbout(tree, verb);
			case OBJECT, PREPOSITION -> tree.children(verb, "oprd").stream().allMatch(child -> child == from)
					&& (comingAbout.contains(tree.lemma(verb)) || carrying.contains(tree.lemma(verb)));
			case CLAUSE, COORDINATION, APPOSITION, MODIFIER, RELATIVE, ADVERBIAL, PARENTHESIS -> true;
		};
	}

	private boolean comesAbout(Tree tree, int verb) {
		boolean complement = tree.children(verb, "attr", "acomp", "dobj").stream()
				.anyMatch(child -> !Set.of("place", "effect", "part").contains(tree.lower(child)));
		return comingAbout.contains(tree.lemma(verb)) && !complement && !tree.hasChildWord(verb, Set.of("among"));
	}

	/** "Dampened its interest in X": what is left of the stance is not told. */
	boolean weakens(Tree tree, Step step) {
		return step.arc().kind() == Arc.Kind.OBJECT && tree.isVerb(step.node()) && weakening.contains(tree.lemma(step.node()));
	}

	boolean lets(Tree tree, Step step) {
		int node = step.node();
		if (isAmount(tree, node) && step.arc().kind() == Arc.Kind.PREPOSITION
				&& Set.of("in", "of", "for").contains(step.arc().word())) {
			return true;
		}
		if (tree.isNoun(node)) {
			return ofNoun(tree, step);
		}
		if (tree.isVerb(node) && opaque.contains(tree.lemma(node))) {
			return false;
		}
		return switch (step.arc().kind()) {
			case OBJECT, CLAUSE -> true;
			case SUBJECT -> Polarity.isBinding(tree, node) || Polarity.isNegated(tree, node) && Polarity.isFuture(tree, node)
					|| isWished(tree, node);
			case PREPOSITION -> isMeans(tree, step) || takesPart(tree, step) || !adjuncts.contains(step.arc().word())
					|| Polarity.isBinding(tree, node)
							&& Set.of("in", "into", "among", "as", "at", "within").contains(step.arc().word());
			case ADVERBIAL -> undertakings.contains(tree.lemma(node));
			case RELATIVE, COORDINATION, APPOSITION, MODIFIER, PARENTHESIS -> false;
		};
	}

	/** "Take the lead in doing X". */
	private static boolean takesPart(Tree tree, Step step) {
		return "in".equals(step.arc().word()) && Set.of("take", "play").contains(tree.lemma(step.node()))
				&& tree.children(step.node(), "dobj").stream()
						.anyMatch(object -> Set.of("lead", "part", "role", "hand", "share").contains(tree.lemma(object)));
	}

	/** "Urged Rill to make peace by ceding X": what is to be done by doing X asks for X. */
	private static boolean isMeans(Tree tree, Step step) {
		return "by".equals(step.arc().word()) && "VB".equals(tree.tag(step.node())) && tree.children(step.node(), "prep").stream()
				.anyMatch(by -> "by".equals(tree.lower(by)) && tree.hasChild(by, "pcomp"));
	}

	/** "Wants X signed", "insists that X go to Rill": the clause says what is to become of X; who wants that stands above. */
	private boolean isWished(Tree tree, int verb) {
		boolean untensed = Set.of("VBN", "VB", "VBP").contains(tree.tag(verb)) && !Polarity.isPerfect(tree, verb)
				&& tree.children(verb, "aux", "auxpass").stream().allMatch(aux -> Set.of("to", "be").contains(tree.lower(aux)));
		return untensed && Set.of("ccomp", "xcomp").contains(tree.relation(verb)) && bringingAbout.contains(tree.lemma(verb));
	}

	private boolean isAmount(Tree tree, int node) {
		return amounts.contains(tree.lemma(node)) || amounts.contains(tree.lower(node)) || tree.tag(node).equals("CD")
				&& tree.lower(node).matches(".*\\d.*(?:bn|m|tn)");
	}

	/** "A deal without X", "an agreement lacking X", "any resolution that does not take X into account". */
	boolean isAbsence(Tree tree, Step step) {
		int node = step.node();
		if (step.arc().kind() == Arc.Kind.PREPOSITION && "without".equals(step.arc().word())) {
			return true;
		}
		if (step.arc().kind() == Arc.Kind.RELATIVE && tree.isNoun(node)) {
			return tree.children(node, "relcl", "acl").stream().anyMatch(
					clause -> absences.contains(tree.lemma(clause))
							|| "relcl".equals(tree.relation(clause)) && Polarity.isNegated(tree, clause));
		}
		return false;
	}

	private boolean ofNoun(Tree tree, Step step) {
		boolean known = nouns.contains(tree.lemma(step.node()));
		return switch (step.arc().kind()) {
			case PREPOSITION -> known && NOUN_PREPOSITIONS.contains(step.arc().word()) || "under".equals(step.arc().word())
					&& Set.of("commitment", "obligation", "promise", "pledge", "duty").contains(tree.lemma(step.node()));
			case MODIFIER, CLAUSE -> known;
			case RELATIVE -> containsTarget(tree, step.node()) || containers.hold(tree, step);
			case APPOSITION, OBJECT, SUBJECT, COORDINATION, ADVERBIAL, PARENTHESIS -> false;
		};
	}

	/** "A deal that includes X": what is done with the deal is done with X. */
	private boolean containsTarget(Tree tree, int noun) {
		return !bodies.contains(tree.lemma(noun))
				&& tree.children(noun, "relcl", "acl").stream().anyMatch(clause -> containment.contains(tree.lemma(clause)));
	}
}
