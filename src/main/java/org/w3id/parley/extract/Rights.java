package org.w3id.parley.extract;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import org.w3id.parley.discourse.Scene;
import org.w3id.parley.grammar.Arc;
import org.w3id.parley.grammar.Polarity;
import org.w3id.parley.grammar.Tree;

/** "Every country has the right to choose its alliances": whoever says that somebody has a right to it accepts it. */
final class Rights implements Family {
	private final Climb climb;

	Rights(Climb climb) {
		this.climb = climb;
	}

	@Override
	public List<Reading> readings(Scene scene, TargetMention target) {
		Tree tree = scene.tree();
		OptionalInt right = right(tree, target.head());
		if (target.row().out() || right.isEmpty()) {
			return List.of();
		}
		int verb = tree.head(right.getAsInt());
		boolean has = verb >= 0 && "have".equals(tree.lemma(verb)) && "dobj".equals(tree.relation(right.getAsInt()));
		if (!has || !tree.hasChild(verb, "nsubj")) {
			return List.of();
		}
		boolean negated = Polarity.isNegated(tree, verb) || Polarity.hasNo(tree, right.getAsInt());
		Reading reading = Reading.sealed(target, "right", new Value(Value.Strength.ACCEPTS, negated), right.getAsInt());
		reading.top = verb;
		return List.of(climb.continueFrom(scene, reading));
	}

	/** The noun "right" that a target is the content of, or belongs to the content of. */
	private static OptionalInt right(Tree tree, int target) {
		if ("right".equals(tree.lemma(target))) {
			return OptionalInt.of(target);
		}
		int at = target;
		for (int steps = 0; steps < 4 && tree.head(at) >= 0; steps++) {
			int above = tree.head(at);
			if (tree.isNoun(above) && "right".equals(tree.lemma(above))
					&& (Arc.of(tree, at).kind() == Arc.Kind.CLAUSE || Set.of("to").contains(tree.lower(at)))) {
				return OptionalInt.of(above);
			}
			if (!Set.of("conj", "dobj", "pobj", "prep").contains(tree.relation(at)) || tree.isNoun(above) && !"conj".equals(
					tree.relation(at))) {
				return OptionalInt.empty();
			}
			at = above;
		}
		return OptionalInt.empty();
	}
}
