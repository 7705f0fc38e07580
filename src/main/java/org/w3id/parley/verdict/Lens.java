package org.w3id.parley.verdict;

import java.time.LocalDate;

/**
 * A trust policy in the terms of the index.
 *
 * @param asOf
 *            the last day looked at, as {@link Marks#day}
 * @param barring
 *            marks of which a claim must bear none
 * @param step
 *            that of the least confidence, as {@link Marks#step(double)}
 */
record Lens(TrustPolicy policy, int asOf, int barring, int step) {

	static Lens of(TrustPolicy policy) {
		int unheard = switch (policy.who()) {
			case SELF -> Marks.OTHER_PARTY | Marks.OUTSIDER;
			case PARTIES -> Marks.OUTSIDER;
			case ANYONE -> 0;
		};
		int asOf = policy.asOf().map(Lens::number).orElse(Integer.MAX_VALUE);
		return new Lens(policy, asOf, Marks.REFUTED | Marks.DENIED | Marks.CAPABILITY | unheard,
				Marks.step(policy.minimumConfidence()));
	}

	/** Days since 1970; beyond an int's range, its ends. */
	private static int number(LocalDate date) {
		return (int) Math.clamp(date.toEpochDay(), Integer.MIN_VALUE, Integer.MAX_VALUE);
	}

	/** True where the claim at this place of the group counts; looks at the day too. */
	boolean admits(Group group, int i) {
		long key = group.key(i);
		if (Marks.day(key) > asOf || (Marks.of(key) & barring) != 0) {
			return false;
		}
		return (Marks.of(key) & Marks.CONFIRMED) != 0 || !policy.reviewedOnly() && sure(group, i);
	}

	/** Looks at the claim itself only where its key does not tell: claims lie far off. */
	private boolean sure(Group group, int i) {
		int reached = Marks.step(group.key(i));
		return reached == step ? group.claim(i).claim().confidence() >= policy.minimumConfidence() : reached > step;
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
