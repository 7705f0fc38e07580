package org.w3id.parley.verdict;

import org.w3id.parley.model.PartialDate;

/** Why an old position on a proposal backs nothing any more, and since when. */
public record Lapse(Cause cause, PartialDate since) {
	public enum Cause {
		/** The talks failed, the proposal expired or was superseded. */
		PROPOSAL_ENDED,
		/** The party itself broke what it had accepted. */
		OWN_BREACH
	}
}
