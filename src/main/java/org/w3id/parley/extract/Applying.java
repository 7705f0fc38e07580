package org.w3id.parley.extract;

import java.util.Set;

import org.w3id.parley.discourse.Scene;
import org.w3id.parley.grammar.Arc;
import org.w3id.parley.grammar.Step;
import org.w3id.parley.grammar.Tree;
import org.w3id.parley.lexicon.Cue;
import org.w3id.parley.lexicon.CueClass;
import org.w3id.parley.lexicon.Lexicon;

/** Whether a cue takes what stands below it. Immutable. */
final class Applying {
	private final Set<String> lightVerbs;
	private final Set<String> aspects;

	Applying(Lexicon lexicon) {
		this.lightVerbs = lexicon.wordsOf("light-verb");
		this.aspects = lexicon.wordsOf("aspect");
	}

	/** Whether a cue takes what the way has come up from, and does more than carry or go on with it. */
	boolean applies(Scene scene, Reading reading, Step step, int from, Cue cue) {
		Tree tree = scene.tree();
		boolean fits = cue.fits(step.arc()) || isStranded(tree, step, cue) || isPurpose(tree, step, from, cue)
				|| isGerund(tree, step, from, cue);
		boolean goesOn = cue.kind() == CueClass.REPORT && "xcomp".equals(step.arc().word())
				&& aspects.contains(tree.lemma(step.node()));
		return fits && !goesOn && !cue.kind().evaluates() && !isDoneBy(tree, reading, step, from, cue)
				&& !isLightVerb(scene, reading, step, cue);
	}

	/** "Joined Rill in rejecting X": the deed only tells how the stance below it was taken. */
	private static boolean isDoneBy(Tree tree, Reading reading, Step step, int from, Cue cue) {
		return cue.voice() == Cue.Voice.DONE && step.arc().kind() == Arc.Kind.PREPOSITION && tree.isVerb(from)
				&& reading.hasStance() && !reading.bare;
	}

	/** "X was called for by Oslo": the preposition stayed with the verb. */
	private static boolean isStranded(Tree tree, Step step, Cue cue) {
		return "nsubjpass".equals(step.arc().word()) && tree.children(step.node(), "prep").stream()
				.anyMatch(left -> cue.frames().contains(tree.lower(left)) && tree.object(left).isEmpty());
	}

	/** "Favours doing X": what is done is the object of a verb that takes one. */
	private static boolean isGerund(Tree tree, Step step, int clause, Cue cue) {
		return step.arc().kind() == Arc.Kind.CLAUSE && "xcomp".equals(step.arc().word()) && tree.tag(clause).equals("VBG")
				&& cue.part() == Cue.Part.VERB && cue.voice() == Cue.Voice.SAID && cue.frames().contains("obj");
	}

	/** "Is working with its partners to secure X": what is done for it is what the verb takes. */
	private static boolean isPurpose(Tree tree, Step step, int clause, Cue cue) {
		return step.arc().kind() == Arc.Kind.ADVERBIAL && cue.frames().contains("purpose")
				&& tree.children(clause, "aux").stream().anyMatch(aux -> "to".equals(tree.lower(aux)));
	}

	/** "Reiterated its support for", "dropped its demand": a verb that only carries the noun that took the stance. */
	private boolean isLightVerb(Scene scene, Reading reading, Step step, Cue cue) {
		return reading.cue.isPresent() && reading.cue.get().part() == Cue.Part.NOUN && reading.hasStance()
				&& step.arc().kind() == Arc.Kind.OBJECT && cue.part() == Cue.Part.VERB
				&& lightVerbs.contains(scene.tree().lemma(step.node())) && cue.kind() != CueClass.REJECT;
	}
}
