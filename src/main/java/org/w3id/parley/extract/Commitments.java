package org.w3id.parley.extract;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.w3id.parley.discourse.Holders;
import org.w3id.parley.discourse.Referent;
import org.w3id.parley.discourse.Scene;
import org.w3id.parley.grammar.Arc;
import org.w3id.parley.grammar.Polarity;
import org.w3id.parley.grammar.Step;
import org.w3id.parley.grammar.Tree;
import org.w3id.parley.lexicon.Cue;
import org.w3id.parley.lexicon.CueClass;
import org.w3id.parley.lexicon.CueFinder;
import org.w3id.parley.lexicon.Lexicon;

/** Agreements of the past: who committed itself in them, or broke them, had accepted them. One for each article. */
final class Commitments {
	private final Holders holders;
	private final CueFinder cues;
	private final Set<String> breaches;
	private final Set<String> proposals;

	Commitments(Holders holders, CueFinder cues, Lexicon lexicon, Set<String> proposals) {
		this.holders = holders;
		this.cues = cues;
		this.breaches = lexicon.wordsOf("breach");
		this.proposals = proposals;
	}

	/** Who violated an agreement had accepted it. */
	boolean byBreach(Scene scene, Reading reading, Step step) {
		Tree tree = scene.tree();
		boolean breach = tree.isVerb(step.node()) && breaches.contains(tree.lemma(step.node()))
				&& step.arc().kind() == Arc.Kind.OBJECT;
		if (!breach || reading.hasStance()) {
			return false;
		}
		Optional<Referent> agent = holders.agent(scene, step.node()).filter(found -> !found.parties().isEmpty());
		if (agent.isEmpty() || !reading.target.row().target().matches(".*\\d{4}|.*agreements?")) {
			reading.drop("violated");
			return true;
		}
		commit(reading, agent, step.node());
		return true;
	}

	/** "Gave assurances in the memorandum": who committed itself in an agreement accepted it. */
	boolean inAgreement(Scene scene, Reading reading, Step step) {
		Tree tree = scene.tree();
		boolean within = step.arc().kind() == Arc.Kind.PREPOSITION && Set.of("in", "under").contains(step.arc().word())
				&& proposals.contains(reading.target.target()) && !reading.hasStance() && !isObject(tree, step);
		for (int node = step.node(); within && node >= 0
				&& !Set.of("nsubj", "relcl", "advcl").contains(tree.relation(node)); node = tree
						.head(node)) {
			Optional<Integer> verb = Stream.concat(Stream.of(node),
					tree.children(node, "conj").stream().filter(other -> tree.hasChild(other, "agent")))
					.filter(other -> commits(tree, other)).findFirst();
			Optional<Referent> agent = verb.flatMap(found -> holders.agent(scene, found))
					.filter(found -> !found.parties().isEmpty());
			if (agent.isPresent() && !Polarity.isNegated(tree, verb.get())) {
				commit(reading, agent, verb.get());
				return true;
			}
		}
		return false;
	}

	/** "Takes part in X", "joined in X": X is what the verb itself is about, and not where it was committed to. */
	private boolean isObject(Tree tree, Step step) {
		return cues.at(tree, step.node()).stream().anyMatch(cue -> cue.frames().contains(step.arc().word()));
	}

	private static void commit(Reading reading, Optional<Referent> agent, int verb) {
		reading.holder = agent;
		reading.seal("past-commitment", new Value(Value.Strength.ACCEPTS, false), verb);
	}

	private boolean commits(Tree tree, int verb) {
		return tree.isVerb(verb) && cues.at(tree, verb).stream().anyMatch(cue -> cue.kind() == CueClass.ACCEPT
				&& (cue.voice() == Cue.Voice.SAID || cue.words().contains("provide") || cue.words().contains("give")));
	}
}
