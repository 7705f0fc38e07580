package org.w3id.parley.verdict;

import java.util.List;

/**
 * The deciding rule of every party on every proposal under one policy.
 *
 * @param parties
 *            in alphabetical order
 * @param proposals
 *            in alphabetical order
 * @param rules
 *            by party, then by proposal
 */
public record Outcomes(TrustPolicy policy, List<String> parties, List<String> proposals, List<Rule> rules) {
	public Outcomes {
		parties = List.copyOf(parties);
		proposals = List.copyOf(proposals);
	}

	/** The rule that decides for the party and proposal of these numbers. */
	public Rule rule(int party, int proposal) {
		return rules.get(party * proposals.size() + proposal);
	}

	public int size() {
		return rules.size();
	}
}
