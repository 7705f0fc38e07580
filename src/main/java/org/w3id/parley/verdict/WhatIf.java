package org.w3id.parley.verdict;

import java.util.ArrayList;
import java.util.List;

/**
 * What a hypothesis would change: nothing is written.
 *
 * @param changes
 *            the verdicts whose outcome or rule would be another, by party, then by proposal
 */
public record WhatIf(TrustPolicy policy, List<Change> changes) {
	/** One party on one proposal, as it is and as it would be. */
	public record Change(Verdict now, Verdict then) {
	}

	public WhatIf {
		changes = List.copyOf(changes);
	}

	/** Looks at every party and proposal; the hypothesis may name things that only it knows. */
	public static WhatIf of(Index index, Hypothesis hypothesis, TrustPolicy policy) {
		Index other = index.under(hypothesis);
		Outcomes now = index.outcomes(policy);
		Outcomes then = other.outcomes(policy);
		List<Change> changes = new ArrayList<>();
		for (int party = 0; party < now.parties().size(); party++) {
			for (int proposal = 0; proposal < now.proposals().size(); proposal++) {
				if (now.rule(party, proposal) != then.rule(party, proposal)) {
					String who = now.parties().get(party);
					String what = now.proposals().get(proposal);
					changes.add(new Change(index.verdict(who, what, policy), other.verdict(who, what, policy)));
				}
			}
		}
		return new WhatIf(policy, changes);
	}
}
