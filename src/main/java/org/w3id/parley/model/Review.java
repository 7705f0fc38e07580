package org.w3id.parley.model;

import java.time.Instant;

/**
 * A person's decision on a claim. A refuted claim is never admissible; a confirmed one is admissible below the threshold and
 * settles a tie of opposite signs. The newest decision on a claim counts; earlier ones are kept.
 */
public record Review(String claim, Decision decision, String reviewer, Instant at, String note) {
	public enum Decision {
		CONFIRMED, REFUTED, WITHDRAWN
	}
}
