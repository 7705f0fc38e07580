package org.w3id.parley.verdict;

/** A claim on the question that carries nothing, and why: shown beside the outcome. */
public record Aside(DatedClaim claim, Reason reason) {
	/** Why a claim carries nothing; the first that applies. */
	public enum Reason {
		REFUTED("a reviewer refuted it"), DENIED("the same article denies it"), NOT_HEARD(
				"the trust policy does not take this claimant's word"), NOT_REVIEWED(
						"no reviewer confirmed it"), BELOW_CONFIDENCE("its confidence is below the minimum"), CAPABILITY(
								"it is about what the party is able to do, not what it wants"), OUTRANKED(
										"the holder's own word of the same or a later day outranks it"), SUPERSEDED(
												"a newer claim supersedes it"), UNSETTLING(
														"another's word does not settle what the holder's own words leave contested"), AGREES(
																"the holder's own word already says so"), SETTLED(
																		"a reviewer confirmed the opposite sign"), NOT_DECISIVE(
																				"its position does not decide here");

		private final String words;

		Reason(String words) {
			this.words = words;
		}

		public String words() {
			return words;
		}
	}
}
