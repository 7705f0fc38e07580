package org.w3id.parley.extract;

import java.util.Set;

import org.w3id.parley.discourse.Scene;
import org.w3id.parley.grammar.Arc;
import org.w3id.parley.grammar.Polarity;
import org.w3id.parley.grammar.Step;
import org.w3id.parley.grammar.Tree;
import org.w3id.parley.lexicon.Lexicon;

/**
 * What must or must not become of a target: "X must stop", "X must not be curtailed", "Rill must not be forced into X". To say that
 * it is to end, or that nobody is to be made to do it, is to want it out. Immutable.
 */
final class Prohibitions {
	private final Set<String> ceasing;
	private final Set<String> lessening;
	private final Set<String> forcing;

	Prohibitions(Lexicon lexicon) {
		this.ceasing = lexicon.wordsOf("ceasing");
		this.lessening = lexicon.wordsOf("lessening");
		this.forcing = lexicon.wordsOf("forcing");
	}

	/** Reads a step up to such a verb; false where it is none. */
	boolean read(Scene scene, Reading reading, Step step) {
		Tree tree = scene.tree();
		int verb = step.node();
		boolean worded = reading.target.tokens(scene).anyMatch(token -> token == verb);
		if (!tree.isVerb(verb) || !Polarity.isBinding(tree, verb) || worded) {
			return false;
		}
		if (forcing.contains(tree.lemma(verb)) && isForced(tree, reading, step)) {
			if (!Polarity.isNegated(tree, verb)) {
				return false;
			}
			reading.asContent();
			reading.value = reading.value.flipped();
			reading.binding = true;
			return true;
		}
		boolean ends = "nsubj".equals(step.arc().word()) && ceasing.contains(tree.lemma(verb))
				&& !tree.hasChild(verb, "dobj", "xcomp", "ccomp");
		boolean lessens = "nsubjpass".equals(step.arc().word()) && lessening.contains(tree.lemma(verb));
		if (reading.hasStance() || !ends && !lessens) {
			return false;
		}
		reading.value = Polarity.isNegatedAbove(tree, verb, reading.nodes.getLast()) ? reading.value : reading.value.flipped();
		reading.binding = true;
		return true;
	}

	/** "Be forced into X", "be forced to do X". */
	private static boolean isForced(Tree tree, Reading reading, Step step) {
		boolean into = step.arc().kind() == Arc.Kind.PREPOSITION && "into".equals(step.arc().word());
		boolean toDo = "xcomp".equals(step.arc().word());
		return tree.hasChild(step.node(), "auxpass") && (into || toDo) && (reading.bare || !reading.hasStance());
	}
}
