package org.w3id.parley.verdict;

import java.util.List;

/**
 * What a party holds of a provision or of a proposal as a whole.
 *
 * @param day
 *            the day of the newest claim that makes the position what it is; a stance said again is as new as its last saying
 * @param carriers
 *            the claims that make it, oldest first; judged alone they give the same position
 */
public record Position(String holder, String about, Standing standing, Day day, List<DatedClaim> carriers) {
	public Position {
		carriers = List.copyOf(carriers);
	}

	public boolean contested() {
		return standing == Standing.CONTESTED;
	}

	public boolean rejects() {
		return standing == Standing.REJECTS;
	}
}
