package org.w3id.parley.extract;

import java.util.List;

import org.w3id.parley.discourse.Referent;
import org.w3id.parley.grammar.Step;

/**
 * A party that might hold a stance on a target of the same sentence.
 *
 * @param who
 *            the party alone, with the speaker and the certainty of the phrase that means it
 * @param node
 *            the token by which it hangs in the sentence; -1 where it stands outside of it
 * @param way
 *            the steps from the target up to the lowest node above both; empty where the holder hangs below the target
 * @param above
 *            the steps from there to the root
 * @param rules
 *            what the rules read off the target, finished
 */
record Candidate(Referent who, int node, Role role, TargetMention target, List<Step> way, List<Step> above,
		List<Reading> rules) {
	/** How a party hangs in a sentence, seen from the target; the likelier to be the holder first. */
	enum Role {
		/** Does what a verb above the target says. */
		AGENT,
		/** Owns a noun above the target: Russia's refusal of X. */
		POSSESSOR,
		/** Stands in a phrase that hangs on a node above the target: unacceptable to Kyiv. */
		PHRASE,
		/** Owns the target or takes a stance in a clause below it: a truce proposed by Kyiv. */
		BELOW,
		/** Speaks the quotation that the target stands in. */
		SPEAKER,
		/** Anywhere else in the sentence. */
		ELSEWHERE,
		/** Only in the words of the target: military aid to Kyiv. */
		WITHIN
	}

	Candidate {
		way = List.copyOf(way);
		above = List.copyOf(above);
		rules = List.copyOf(rules);
	}

	String party() {
		return who.parties().getFirst();
	}

	/** The lowest node above holder and target; the target's head where the holder is below or outside. */
	int meeting() {
		return way.isEmpty() ? target.head() : way.getLast().node();
	}
}
