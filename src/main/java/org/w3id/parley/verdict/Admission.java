package org.w3id.parley.verdict;

import java.util.Optional;

import org.w3id.parley.model.Claim;
import org.w3id.parley.verdict.Aside.Reason;

/** Which claims a policy admits, given what reviewers decided. */
record Admission(TrustPolicy policy, Decisions decisions) {

	/** Why the claim does not count, the most final reason first; empty where it does. Does not look at the day. */
	Optional<Reason> barred(Claim claim) {
		boolean confirmed = decisions.confirmed(claim.id());
		if (decisions.refuted(claim.id())) {
			return Optional.of(Reason.REFUTED);
		} else if (claim.deniedBy().isPresent()) {
			return Optional.of(Reason.DENIED);
		} else if (!policy.who().hears(claim)) {
			return Optional.of(Reason.NOT_HEARD);
		} else if (claim.ground() == Claim.Ground.CAPABILITY) {
			return Optional.of(Reason.CAPABILITY);
		} else if (policy.reviewedOnly() && !confirmed) {
			return Optional.of(Reason.NOT_REVIEWED);
		} else if (claim.confidence() < policy.minimumConfidence() && !confirmed) {
			return Optional.of(Reason.BELOW_CONFIDENCE);
		}
		return Optional.empty();
	}

	/** True where the claim counts on or before the policy's day. */
	boolean reaches(DatedClaim dated) {
		return dated.day().reachedBy(policy.asOf());
	}
}
