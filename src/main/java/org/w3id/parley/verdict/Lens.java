package org.w3id.parley.verdict;

import java.time.LocalDate;

/**
 * A trust policy in the terms of the index.
 *
 * @param asOf
 *            the last day looked at, as {@link Marks#day}
 * @param barring
 *            marks of which a claim must bear none
 */
record Lens(TrustPolicy policy, int asOf, int barring) {

	static Lens of(TrustPolicy policy) {
		int unheard = switch (policy.who()) {
			case SELF -> Marks.OTHER_PARTY | Marks.OUTSIDER;
			case PARTIES -> Marks.OUTSIDER;
			case ANYONE -> 0;
		};
		int asOf = policy.asOf().map(Lens::number).orElse(Integer.MAX_VALUE);
		return new Lens(policy, asOf, Marks.REFUTED | Marks.DENIED | Marks.CAPABILITY | unheard);
	}

	/** Days since 1970; beyond an int's range, its ends. */
	private static int number(LocalDate date) {
		return (int) Math.clamp(date.toEpochDay(), Integer.MIN_VALUE, Integer.MAX_VALUE);
	}

	/** True where a claim with these marks and this confidence counts; looks at the day too. */
	boolean admits(long key, DatedClaim claim) {
		return Marks.day(key) <= asOf && (Marks.of(key) & barring) == 0
				&& ((Marks.of(key) & Marks.CONFIRMED) != 0 || !policy.reviewedOnly()
						&& (policy.minimumConfidence() == 0 || claim.claim().confidence() >= policy.minimumConfidence()));
	}

	/** Why a claim that does not count does not; in the order of {@link Admission#barred}. */
	Aside.Reason barred(long key) {
		int marks = Marks.of(key);
		if ((marks & Marks.REFUTED) != 0) {
			return Aside.Reason.REFUTED;
		} else if ((marks & Marks.DENIED) != 0) {
			return Aside.Reason.DENIED;
		} else if ((marks & barring & ~Marks.CAPABILITY) != 0) {
			return Aside.Reason.NOT_HEARD;
		} else if ((marks & Marks.CAPABILITY) != 0) {
			return Aside.Reason.CAPABILITY;
		} else if (policy.reviewedOnly()) {
			return Aside.Reason.NOT_REVIEWED;
		}
		return Aside.Reason.BELOW_CONFIDENCE;
	}
}
