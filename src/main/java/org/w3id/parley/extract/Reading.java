package org.w3id.parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.w3id.parley.discourse.Referent;
import org.w3id.parley.lexicon.Cue;
import org.w3id.parley.model.Span;

/**
 * What the way from a target up to the sentence's root has told so far. Mutable: one walk fills it. {@link #copy} keeps a state.
 */
final class Reading {
	/** Someone who says what stands below a node, innermost first. */
	record Source(Referent who, int node) {
	}

	final TargetMention target;
	Value value;
	Optional<Referent> holder = Optional.empty();
	/** The cue nearest to the target that takes a stance. */
	Optional<Cue> cue = Optional.empty();
	String pattern = "";
	int node = -1;
	/** The topmost node whose cue made the stance. */
	int top = -1;
	/** The verb of a phrase that was read as a whole. */
	int spent = -1;
	/** What surrounds the target must or cannot be: whoever says so demands or rejects it. */
	boolean binding;
	/** "will not", "would not": whoever says so of another's act rules it out. */
	boolean ruledOut;
	/** An act that stands for itself, without a cue above. */
	boolean bare;
	/** Nothing above can change the stance any more; only who says it. */
	boolean sealed;
	boolean weak;
	boolean capability;
	boolean conditional;
	/** The words so far speak of the target's absence: a deal without it. */
	boolean absent;
	/** The content is narrowed: to negotiate it without Moscow. */
	boolean narrowed;
	/** The target is only part of what is spoken of. */
	boolean contained;
	/** The target is what is to be had in return for something. */
	boolean price;
	/** A reporting verb was passed, whether or not it is known whose. */
	boolean reported;
	/** Something will be done, it is not said by whom. */
	boolean promised;
	/** Nobody says or does it: the narrator tells that it is so. */
	boolean told;
	/** Whoever says this announces it for a case. */
	boolean threat;
	/** Below a colon, whose left side may say who speaks. */
	boolean colon;
	/** Where the condition stands, where a pattern has found it. */
	Optional<Span> condition = Optional.empty();
	Optional<String> denied = Optional.empty();
	final List<Source> sources = new ArrayList<>();
	final List<Integer> nodes = new ArrayList<>();
	Optional<String> dropped = Optional.empty();
	/** The traits that decided, where the second reader made it. */
	List<String> why = List.of();

	Reading(TargetMention target, Value value) {
		this.target = target;
		this.value = value;
	}

	/**
	 * What a pattern reads off beside the way up from the target: see {@link #seal}.
	 *
	 * @param at
	 *            the node that tells it
	 */
	static Reading sealed(TargetMention target, String by, Value stance, int at) {
		Reading reading = new Reading(target, stance);
		reading.seal(by, stance, at);
		reading.nodes.add(at);
		reading.nodes.add(target.head());
		return reading;
	}

	/** Takes a stance that no cue above can change any more; only who says it is still to be seen. */
	void seal(String by, Value stance, int at) {
		value = stance;
		pattern = by;
		node = at;
		top = at;
		sealed = true;
	}

	Reading copy() {
		Reading copy = new Reading(target, value);
		copy.holder = holder;
		copy.cue = cue;
		copy.pattern = pattern;
		copy.node = node;
		copy.top = top;
		copy.spent = spent;
		copy.binding = binding;
		copy.ruledOut = ruledOut;
		copy.bare = bare;
		copy.sealed = sealed;
		copy.weak = weak;
		copy.capability = capability;
		copy.conditional = conditional;
		copy.absent = absent;
		copy.threat = threat;
		copy.told = told;
		copy.reported = reported;
		copy.promised = promised;
		copy.narrowed = narrowed;
		copy.contained = contained;
		copy.price = price;
		copy.colon = colon;
		copy.condition = condition;
		copy.denied = denied;
		copy.sources.addAll(sources);
		copy.nodes.addAll(nodes);
		copy.dropped = dropped;
		return copy;
	}

	/** Takes the stance of a cue; the cue nearest to the target is the one that is told of. */
	void settle(Optional<Referent> whose, String by, Cue stance, int at) {
		holder = whose;
		if (cue.isEmpty()) {
			cue = Optional.of(stance);
			pattern = by;
			node = at;
		}
		top = at;
	}

	/** Nobody is said to do it: it is what a cue above takes. */
	void asContent() {
		value = value.asContent();
		holder = Optional.empty();
		bare = false;
	}

	void drop(String reason) {
		if (dropped.isEmpty()) {
			dropped = Optional.of(reason);
		}
	}

	boolean hasStance() {
		return value.isStance();
	}
}
