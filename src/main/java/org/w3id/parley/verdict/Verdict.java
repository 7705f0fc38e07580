package org.w3id.parley.verdict;

import java.util.List;
import java.util.stream.Stream;

/** Whether a party accepts a proposal under a trust policy, and why. */
public record Verdict(String party, String proposal, TrustPolicy policy, Outcome outcome, Derivation derivation) {
	public Verdict(String party, String proposal, TrustPolicy policy, Derivation derivation) {
		this(party, proposal, policy, derivation.rule().outcome(), derivation);
	}

	/** Rejected provisions that the proposal includes, decisive or only named, by provision. */
	public List<Premise.RedLine> redLines() {
		return found(Premise.RedLine.class);
	}

	/** Demands that the proposal does not meet, decisive or only named, by provision. */
	public List<Premise.Unmet> unmet() {
		return found(Premise.Unmet.class);
	}

	/** Everything of one kind that was found, what decided first. */
	public <P extends Premise> List<P> found(Class<P> kind) {
		return Stream.concat(derivation.premises().stream(), derivation.named().stream()).filter(kind::isInstance)
				.map(kind::cast).toList();
	}

	/** True where there is nothing to show: no outcome, and no claim that bears on it. */
	public boolean blank() {
		return outcome == Outcome.UNKNOWN && derivation.considered() == 0 && derivation.asides().isEmpty();
	}
}
