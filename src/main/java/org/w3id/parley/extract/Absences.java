package org.w3id.parley.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.w3id.parley.discourse.Holders;
import org.w3id.parley.discourse.Referent;
import org.w3id.parley.discourse.Scene;
import org.w3id.parley.grammar.Arc;
import org.w3id.parley.grammar.Polarity;
import org.w3id.parley.grammar.Step;
import org.w3id.parley.grammar.Tree;
import org.w3id.parley.lexicon.CueClass;
import org.w3id.parley.lexicon.CueFinder;

/** Without what nothing is possible is demanded: "no deal without X", "peace is impossible without X". One for each article. */
final class Absences {
	private final Holders holders;
	private final CueFinder cues;

	Absences(Holders holders, CueFinder cues) {
		this.holders = holders;
		this.cues = cues;
	}

	/** Reads a step out of a phrase with "without"; false where nothing is said to be impossible without the target. */
	boolean read(Scene scene, Reading reading, Step step) {
		Tree tree = scene.tree();
		boolean without = step.arc().kind() == Arc.Kind.PREPOSITION
				&& ("without".equals(step.arc().word()) || isAlternative(tree, step));
		if (!without || reading.hasStance() || !isImpossible(tree, step.node())) {
			return false;
		}
		Optional<Referent> who = tree.isVerb(step.node())
				? holders.agent(scene, step.node()).filter(found -> !found.outsider() && !found.parties().isEmpty())
				: Optional.empty();
		reading.value = Value.content(reading.value.out());
		reading.binding = true;
		if (who.isPresent() && Polarity.isFuture(tree, step.node())) {
			reading.holder = who;
			reading.seal("without", new Value(Value.Strength.DEMANDS, reading.value.out()), step.node());
		}
		return true;
	}

	/** "No alternative to X", "no way around X". */
	private static boolean isAlternative(Tree tree, Step step) {
		return Set.of("alternative", "substitute").contains(tree.lemma(step.node()))
				&& Set.of("to", "for").contains(step.arc().word())
				|| Set.of("way", "getting", "path", "escape").contains(tree.lemma(step.node()))
						&& Set.of("around", "past", "round", "but").contains(step.arc().word());
	}

	private boolean isImpossible(Tree tree, int node) {
		if (!tree.isVerb(node)) {
			return Polarity.hasNo(tree, node) || isBad(tree, node);
		}
		List<Integer> complements = tree.children(node, "acomp", "attr", "dobj");
		boolean none = Polarity.isNegated(tree, node) || complements.stream()
				.anyMatch(child -> Polarity.hasNo(tree, child) || "nothing".equals(tree.lower(child)));
		return none ^ complements.stream().anyMatch(child -> isBad(tree, child));
	}

	private boolean isBad(Tree tree, int node) {
		return tree.isAdjective(node) && cues.at(tree, node).stream().anyMatch(cue -> cue.kind() == CueClass.BAD)
				|| Set.of("doomed", "incomplete", "unsustainable").contains(tree.lower(node));
	}
}
