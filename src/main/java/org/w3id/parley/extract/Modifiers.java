package org.w3id.parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Stances told beside their target: "concessions demanded by Moscow", "a truce that Washington had proposed", "a US-backed
 * ceasefire".
 */
final class Modifiers {
	private static final Set<String> BACKING = Set.of("backed", "proposed", "sponsored", "supported", "drafted");
	private final Holders holders;
	private final CueFinder cues;
	private final Climb climb;

	Modifiers(Holders holders, CueFinder cues, Climb climb) {
		this.holders = holders;
		this.cues = cues;
		this.climb = climb;
	}

	List<Reading> readings(Scene scene, TargetMention target) {
		Tree tree = scene.tree();
		List<Reading> found = new ArrayList<>();
		if (!tree.isNoun(target.head())) {
			return found;
		}
		for (int clause : tree.children(target.head(), "relcl", "acl", "nmod")) {
			if ("nmod".equals(tree.relation(clause))) {
				backed(scene, target, clause).ifPresent(found::add);
			} else {
				clause(scene, target, clause).ifPresent(found::add);
			}
		}
		return found;
	}

	private Optional<Reading> backed(Scene scene, TargetMention target, int participle) {
		Tree tree = scene.tree();
		if (!BACKING.contains(tree.lower(participle))) {
			return Optional.empty();
		}
		for (int child : tree.children(participle)) {
			Optional<PartyMention> name = scene.nameAt(child);
			if (name.isPresent()) {
				return Optional
						.of(reading(scene, target, "backed", Referent.of(name.get()), new Value(Value.Strength.ACCEPTS, false),
								participle));
			}
		}
		return Optional.empty();
	}

	private Optional<Reading> clause(Scene scene, TargetMention target, int clause) {
		Tree tree = scene.tree();
		for (Cue cue : cues.at(tree, clause)) {
			boolean object = cue.kind().takesStance() && cue.frames().contains("obj") && cue.kind() != CueClass.CAPABILITY;
			if (!object || !hasObjectGap(tree, clause)) {
				continue;
			}
			Optional<Referent> agent = "acl".equals(tree.relation(clause))
					? byPhrase(scene, clause)
					: holders.agent(scene, clause);
			boolean negated = Polarity.isNegated(tree, clause);
			Value content = Value.content(target.row().out());
			Optional<Value> value = content.under(cue.kind() == CueClass.WANT ? CueClass.DEMAND : cue.kind(), cue.voice(),
					negated);
			if (agent.isPresent() && !agent.get().parties().isEmpty() && value.isPresent() && !Polarity.isWeak(tree, clause)) {
				Reading reading = reading(scene, target, "modifier", agent.get(), value.get(), clause);
				reading.cue = Optional.of(cue);
				return Optional.of(reading);
			}
		}
		return Optional.empty();
	}

	private Optional<Referent> byPhrase(Scene scene, int clause) {
		Tree tree = scene.tree();
		return tree.hasChild(clause, "agent") ? holders.agent(scene, clause) : Optional.empty();
	}

	/** A participle, or a relative clause whose subject is not the noun itself and that has no other object. */
	private static boolean hasObjectGap(Tree tree, int clause) {
		if ("acl".equals(tree.relation(clause))) {
			return tree.tag(clause).equals("VBN") || tree.tag(clause).equals("VBD");
		}
		boolean relativeObject = tree.children(clause, "dobj").stream()
				.anyMatch(object -> Set.of("that", "which", "whom").contains(tree.lower(object)));
		boolean namedSubject = tree.children(clause, "nsubj").stream()
				.anyMatch(subject -> !Set.of("that", "which", "who").contains(tree.lower(subject)));
		boolean passive = tree.hasChild(clause, "nsubjpass") && tree.hasChild(clause, "agent");
		return passive || namedSubject && (relativeObject || !tree.hasChild(clause, "dobj", "ccomp", "xcomp"));
	}

	private Reading reading(Scene scene, TargetMention target, String pattern, Referent holder, Value value, int node) {
		Reading reading = new Reading(target, value);
		reading.holder = Optional.of(holder);
		reading.pattern = pattern;
		reading.node = node;
		reading.top = node;
		reading.sealed = true;
		reading.nodes.add(node);
		reading.nodes.add(target.head());
		return climb.continueFrom(scene, reading);
	}
}
