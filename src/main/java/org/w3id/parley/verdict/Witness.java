package org.w3id.parley.verdict;

import java.util.List;

/** One utterance or report, however many articles retell it: the claims that come down to it, oldest first. */
public record Witness(List<DatedClaim> claims) {
	public Witness {
		claims = List.copyOf(claims);
	}
}
