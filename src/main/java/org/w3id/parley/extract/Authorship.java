package org.w3id.parley.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.w3id.parley.discourse.Referent;
import org.w3id.parley.discourse.Scene;
import org.w3id.parley.grammar.Tree;
import org.w3id.parley.lexicon.Lexicon;
import org.w3id.parley.lexicon.PartyMention;

/** A plan called by whose it is: "Oslo's peace plan" says, in the narrator's voice, that Oslo is for it. */
final class Authorship implements Family {
	private final Set<String> proposals;
	private final Set<String> plans;

	Authorship(Lexicon lexicon, Set<String> proposals) {
		this.proposals = proposals;
		this.plans = lexicon.wordsOf("plan-like");
	}

	@Override
	public List<Reading> readings(Scene scene, TargetMention target) {
		Tree tree = scene.tree();
		if (target.row().isAnaphor() || !proposals.contains(target.target()) || !plans.contains(tree.lemma(target.head()))) {
			return List.of();
		}
		Optional<PartyMention> whose = tree.children(target.head(), "poss").stream().map(scene::nameAt).flatMap(Optional::stream)
				.filter(name -> name.parties().size() == 1).findFirst();
		if (whose.isEmpty()) {
			return List.of();
		}
		Reading reading = new Reading(target, new Value(Value.Strength.ACCEPTS, false));
		reading.holder = whose.map(Referent::of);
		reading.pattern = "authorship";
		reading.node = target.head();
		reading.top = target.head();
		reading.told = true;
		reading.sealed = true;
		reading.nodes.add(target.head());
		return List.of(reading);
	}
}
