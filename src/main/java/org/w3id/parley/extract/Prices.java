package org.w3id.parley.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.w3id.parley.discourse.Scene;
import org.w3id.parley.grammar.Arc;
import org.w3id.parley.grammar.Polarity;
import org.w3id.parley.grammar.Step;
import org.w3id.parley.grammar.Tree;
import org.w3id.parley.lexicon.Cue;
import org.w3id.parley.lexicon.CueFinder;

/**
 * What somebody wants for what he offers: "Oslo is ready for Y in exchange for X", "Oslo floated Y in return for Rill doing X". What is
 * asked for, refused or threatened has a price that somebody else would pay; nothing is told of that.
 */
final class Prices {
	private static final Set<String> RETURNS = Set.of("exchange", "return");
	private final CueFinder cues;
	private final Stances stances;

	Prices(CueFinder cues, Stances stances) {
		this.cues = cues;
		this.stances = stances;
	}

	/** Whether the step is read here: the target is the price of something, or on the way from there to the one who wants it. */
	boolean read(Scene scene, Reading reading, Step step, List<Reading> done) {
		Tree tree = scene.tree();
		if (isPrice(tree, step)) {
			reading.asContent();
			reading.price = true;
			return true;
		}
		if (!reading.price) {
			return false;
		}
		Optional<Cue> cue = cues.at(tree, step.node()).stream().filter(found -> found.kind().takesStance()).findFirst();
		if (reading.hasStance() && cue.isEmpty()) {
			return false;
		}
		cue.ifPresent(found -> offered(scene, reading, step, found, done));
		return true;
	}

	private static boolean isPrice(Tree tree, Step step) {
		int noun = step.node();
		return step.arc().kind() == Arc.Kind.PREPOSITION && "for".equals(step.arc().word()) && RETURNS.contains(tree.lower(noun))
				&& tree.head(noun) >= 0 && "in".equals(tree.lower(tree.head(noun)));
	}

	private void offered(Scene scene, Reading reading, Step step, Cue cue, List<Reading> done) {
		boolean offers = switch (cue.kind()) {
			case ACCEPT, WILLING, OPEN -> !Polarity.isNegated(scene.tree(), step.node());
			case DEMAND, WANT, REJECT, THREAT, CAPABILITY, BAD, GOOD, MUST, MAY, CONDITION, CONSEQUENCE, REPORT, DENY,
					HYPOTHETICAL,
					OPAQUE ->
				false;
		};
		if (!offers) {
			reading.drop("the price of what is not offered");
			return;
		}
		if (reading.hasStance()) {
			return;
		}
		stances.stance(scene, reading, step, cue, done);
		if (reading.hasStance() && reading.dropped.isEmpty()) {
			reading.value = new Value(Value.Strength.DEMANDS, reading.value.out());
		}
	}
}
