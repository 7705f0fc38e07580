package org.w3id.parley.verdict;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Many verdicts of one moment under one policy. What a party holds of everything is found once for all proposals, whatever the policy;
 * an index keeps it for the standard ones alone. Safe for use by several threads.
 */
public final class Sitting {
	private final Index index;
	private final Lens lens;
	private final Map<String, Standings> standings = new ConcurrentHashMap<>();

	Sitting(Index index, TrustPolicy policy) {
		this.index = index;
		lens = Lens.of(policy);
	}

	/**
	 * As {@link Judge#verdict} gives it.
	 *
	 * @throws org.w3id.parley.model.Mistake
	 *             where party or proposal is unknown
	 */
	public Verdict verdict(String party, String proposal) {
		return index.verdict(party, proposal, lens,
				standings.computeIfAbsent(party, one -> index.row(one).standings(index.catalog(), lens)));
	}
}
