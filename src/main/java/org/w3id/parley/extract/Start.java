package org.w3id.parley.extract;

import java.util.List;
import java.util.Optional;

import org.w3id.parley.discourse.Holders;
import org.w3id.parley.discourse.Referent;
import org.w3id.parley.discourse.Scene;
import org.w3id.parley.grammar.Polarity;
import org.w3id.parley.grammar.Tree;

/** What the words of a target tell by themselves, before any word above them: an act and who does it, a "no", a "must". Immutable. */
final class Start {
	private final Holders holders;
	private final Stances stances;

	Start(Holders holders, Stances stances) {
		this.holders = holders;
		this.stances = stances;
	}

	Reading of(Scene scene, TargetMention target) {
		Tree tree = scene.tree();
		boolean out = target.row().out();
		boolean noun = tree.isNoun(target.head());
		Reading reading = new Reading(target, Value.content(out ^ (noun && Polarity.hasNo(tree, target.head()))));
		reading.nodes.add(target.head());
		if (tree.isVerb(target.head())) {
			boolean denied = Polarity.isNegated(tree, target.head()) && !isWorded(scene, target);
			boolean negated = denied ^ hasNo(scene, target);
			reading.value = negated ? reading.value.flipped() : reading.value;
			reading.binding = Polarity.isBinding(tree, target.head()) || stances.isOrder(scene, target.head());
			boolean ahead = Polarity.isFuture(tree, target.head()) || Polarity.isPassedOver(tree, target.head());
			reading.ruledOut = (negated || reading.value.out()) && ahead;
		}
		if (!noun && target.row().act()) {
			Optional<Referent> agent = stances.isOrder(scene, target.head())
					? Optional.empty()
					: holders.agent(scene, target.head()).filter(found -> !found.outsider());
			List<String> doers = agent.map(Referent::parties).orElse(List.of());
			if (!target.row().when().allowsAgents(doers)) {
				reading.drop("not meant of " + doers);
			}
			if (!doers.isEmpty() && !reading.binding) {
				reading.holder = agent;
				reading.value = new Value(Value.Strength.ACCEPTS, reading.value.out());
				reading.bare = true;
				reading.pattern = "act";
				reading.node = target.head();
				reading.top = target.head();
				reading.weak = Polarity.isWeak(tree, target.head());
				reading.sealed = false;
			}
		}
		return reading;
	}

	/** "Never acquire X": the wording itself begins with what denies it. */
	private static boolean isWorded(Scene scene, TargetMention target) {
		return scene.tree().children(target.head(), "neg").contains(scene.line().units().get(target.first()).token());
	}

	/** "Cede no territory": the "no" stands within the wording. */
	private static boolean hasNo(Scene scene, TargetMention target) {
		return target.tokens(scene)
				.anyMatch(token -> scene.tree().isNoun(token) && Polarity.hasNo(scene.tree(), token)
						&& !scene.tree().relation(token).startsWith("nsubj"));
	}

	/** "No X is acceptable": whether the "no" before a verb's subject was counted where X was met. */
	static boolean hasCounted(Tree tree, Reading reading, int verb) {
		int subject = reading.nodes.getLast();
		return tree.head(subject) == verb && Polarity.isNoSubject(tree, subject)
				&& reading.nodes.stream().noneMatch(node -> "conj".equals(tree.relation(node)));
	}
}
