package org.w3id.parley.verdict;

import java.util.List;

/**
 * What keeps a proposal from being accepted.
 *
 * @param blocked
 *            the verdicts that reject it, contest it or hang it on something, by party; each names its red lines and unmet demands
 */
public record WhyNot(String proposal, TrustPolicy policy, List<Verdict> blocked) {
	public WhyNot {
		blocked = List.copyOf(blocked);
	}

	/** For every party of the dossier. */
	public static WhyNot of(Judge judge, String proposal, TrustPolicy policy) {
		return new WhyNot(proposal, policy, judge.dossier().parties().keySet().stream()
				.map(party -> judge.verdict(party, proposal, policy)).filter(verdict -> switch (verdict.outcome()) {
					case REJECTS, CONTESTED, CONDITIONAL -> true;
					case ACCEPTS, LAPSED, UNKNOWN -> false;
				}).toList());
	}
}
