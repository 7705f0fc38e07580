package org.w3id.parley.extract;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.w3id.parley.grammar.Arc;
import org.w3id.parley.grammar.Polarity;
import org.w3id.parley.grammar.Step;
import org.w3id.parley.grammar.Tree;
import org.w3id.parley.lexicon.Lexicon;

/**
 * Plans, deals and terms whose content a clause tells: what is done with the deal is done with what it contains, and nobody is said
 * to do or want what the clause tells. Immutable.
 */
final class Containers {
	private static final Set<String> RELATIVES = Set.of("that", "which");
	private final Set<String> nouns;
	private final Set<String> contents;

	Containers(Lexicon lexicon) {
		nouns = lexicon.wordsOf("container");
		contents = Stream.of("containment", "content-verb").map(lexicon::wordsOf).flatMap(Set::stream)
				.collect(Collectors.toUnmodifiableSet());
	}

	/** "Any deal would involve X", "the process will involve X": the step from X up to the verb. */
	boolean foresee(Tree tree, Step step) {
		boolean complement = step.arc().kind() == Arc.Kind.OBJECT || step.arc().kind() == Arc.Kind.CLAUSE;
		return complement && "involve".equals(tree.lemma(step.node())) && Polarity.isFuture(tree, step.node())
				&& !Polarity.isNegated(tree, step.node())
				&& tree.children(step.node(), "nsubj").stream().anyMatch(subject -> nouns.contains(tree.lemma(subject)));
	}

	/** "Terms requiring X", "a draft that calls for X": the verb tells what the terms contain, not what a party wants. */
	boolean isContent(Tree tree, int verb) {
		int noun = tree.head(verb);
		return noun >= 0 && Set.of("relcl", "acl").contains(tree.relation(verb)) && nouns.contains(tree.lemma(noun))
				&& contents.contains(tree.lemma(verb)) && isOwn(tree, verb);
	}

	/** "A deal under which Rill would do X", "a deal that would do X": the step from the clause up to the noun. */
	boolean tells(Tree tree, Step step, int clause, int target) {
		boolean relative = step.arc().kind() == Arc.Kind.RELATIVE && nouns.contains(tree.lemma(step.node()))
				&& "relcl".equals(tree.relation(clause));
		boolean under = tree.hasChildWord(clause, Set.of("whereby")) || tree.prepositional(clause, Set.of("in", "under", "by"))
				.stream().anyMatch(object -> "which".equals(tree.lower(object)));
		boolean content = under
				|| (clause == target || contents.contains(tree.lemma(clause))) && !Polarity.isNegated(tree, clause);
		boolean done = tree.tag(clause).equals("VBD") || Polarity.isPerfect(tree, clause);
		return relative && content && !done && (under || isOwn(tree, clause) && tree.hasChild(clause, "nsubj", "nsubjpass")
				&& Polarity.isFinite(tree, clause));
	}

	/** "A deal that includes X", "a draft that allows X": the step from what it includes up to the noun. */
	boolean hold(Tree tree, Step step) {
		return step.arc().kind() == Arc.Kind.RELATIVE && tree.isNoun(step.node())
				&& tree.children(step.node(), "relcl", "acl").stream().anyMatch(clause -> isContent(tree, clause));
	}

	/** Whether the clause has the noun for its subject, and nobody else. */
	private static boolean isOwn(Tree tree, int verb) {
		return tree.children(verb, "nsubj", "nsubjpass").stream().allMatch(subject -> RELATIVES.contains(tree.lower(subject)));
	}
}
