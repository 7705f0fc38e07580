package org.w3id.parley.extract;

import java.util.Optional;
import java.util.StringJoiner;

import org.w3id.parley.grammar.Polarity;
import org.w3id.parley.grammar.Step;
import org.w3id.parley.grammar.Tree;
import org.w3id.parley.lexicon.Cue;

/**
 * Reads the polarity of a way up from a target as the {@link Climb} does, but lets everything through: what would come out if every
 * cue on the way counted. Mutable: one way fills it.
 */
final class Lenient {
	private final Tree tree;
	private final StringJoiner cues = new StringJoiner("-");
	private Value value;
	private boolean binding;
	private boolean unclear;

	Lenient(Tree tree, TargetMention target) {
		this.tree = tree;
		boolean negated = tree.isNoun(target.head())
				? Polarity.hasNo(tree, target.head())
				: tree.isVerb(target.head()) && Polarity.isNegated(tree, target.head());
		value = Value.content(target.row().out() ^ negated);
		binding = tree.isVerb(target.head()) && Polarity.isBinding(tree, target.head());
	}

	void step(Step step, Optional<Cue> cue) {
		boolean negated = tree.isNoun(step.node()) ? Polarity.hasNo(tree, step.node()) : Polarity.isNegated(tree, step.node());
		Optional<Cue> telling = cue.filter(found -> found.kind().takesStance() || found.kind().evaluates());
		binding |= Polarity.isBinding(tree, step.node());
		if (telling.isEmpty()) {
			value = negated ? value.flipped() : value;
			return;
		}
		cues.add(telling.get().kind() + (negated ? "-not" : ""));
		Optional<Value> next = value.under(telling.get().kind(), telling.get().voice(), negated);
		unclear |= next.isEmpty();
		value = next.orElse(value);
	}

	/** True where a cue on the way leaves nothing to say. */
	boolean unclear() {
		return unclear;
	}

	/** The classes of the cues on the way, innermost first. */
	String cues() {
		return cues.length() == 0 ? "none" : cues.toString();
	}

	String word() {
		if (value.isStance()) {
			return value.stance().word();
		}
		return (value.out() ? "out" : "in") + (binding ? "-binding" : "");
	}
}
