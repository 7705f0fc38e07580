package org.w3id.parley.cli;

import java.time.LocalDate;
import java.util.Optional;

import org.w3id.parley.verdict.TrustPolicy;
import picocli.CommandLine.Option;

/** Which claims count. */
final class PolicyOptions {
	@Option(names = "--trust", paramLabel = "WHO", defaultValue = "self", description = "Whose word about a party is taken: self (its own representatives; the default), parties (also other parties), "
			+ "anyone (also commentators and the articles' own voice).")
	TrustPolicy.Who who;

	@Option(names = "--as-of", paramLabel = "DATE", description = "Only what was said up to this day (YYYY-MM-DD).")
	LocalDate asOf;

	@Option(names = "--min-confidence", paramLabel = "0..1", description = "Leave out claims found with less confidence, unless a reviewer confirmed them (default: the review threshold of data/trust/policy.tsv).")
	double minimumConfidence = TrustPolicy.REVIEW_THRESHOLD;

	@Option(names = "--reviewed-only", description = "Only claims that a reviewer confirmed.")
	boolean reviewedOnly;

	TrustPolicy policy() {
		return new TrustPolicy(who, minimumConfidence, reviewedOnly, Optional.ofNullable(asOf));
	}
}
