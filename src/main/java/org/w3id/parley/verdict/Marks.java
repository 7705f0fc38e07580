package org.w3id.parley.verdict;

import java.util.Optional;

import org.w3id.parley.model.Claim;
import org.w3id.parley.model.Claimant;
import org.w3id.parley.model.Review;
import org.w3id.parley.model.Stance;

/**
 * What the index needs to know of a claim, in one long: the day in the upper half, so that longs sort as days do, and marks in
 * the lower.
 */
final class Marks {
	static final int OWN = 1 << 3;
	static final int OTHER_PARTY = 1 << 4;
	/** A commentator, or the article's own voice. */
	static final int OUTSIDER = 1 << 5;
	static final int DENIED = 1 << 6;
	static final int CAPABILITY = 1 << 7;
	static final int REFUTED = 1 << 8;
	static final int CONFIRMED = 1 << 9;
	private static final int STANCE = 7;
	/** The confidence stands above all marks, in so many steps from 0 to 1. */
	private static final int CONFIDENCE = 16;
	private static final int STEPS = (1 << 15) - 1;

	private Marks() {
	}

	static long key(DatedClaim dated, Optional<Review.Decision> decision) {
		Claim claim = dated.claim();
		int marks = claim.stance().ordinal() | voice(claim) | (claim.deniedBy().isPresent() ? DENIED : 0)
				| (claim.ground() == Claim.Ground.CAPABILITY ? CAPABILITY : 0) | reviewed(decision)
				| step(claim.confidence()) << CONFIDENCE;
		return (long) day(dated.day()) << 32 | marks;
	}

	private static int voice(Claim claim) {
		return switch (claim.claimant()) {
			case Claimant.Self self -> OWN;
			case Claimant.OtherParty other -> other.party().equals(claim.holder()) ? OWN : OTHER_PARTY;
			case Claimant.Commentator commentator -> OUTSIDER;
			case Claimant.Narrator narrator -> OUTSIDER;
		};
	}

	private static int reviewed(Optional<Review.Decision> decision) {
		return decision.map(made -> switch (made) {
			case CONFIRMED -> CONFIRMED;
			case REFUTED -> REFUTED;
			case WITHDRAWN -> 0;
		}).orElse(0);
	}

	/** The step that a confidence reaches: of two claims of different steps, the one of the higher is the surer. */
	static int step(double confidence) {
		return (int) (confidence * STEPS);
	}

	static int step(long key) {
		return (int) key >> CONFIDENCE;
	}

	/** Days since 1970; the least int for what is undated. */
	static int day(Day day) {
		return day.date().isPresent() ? Math.toIntExact(day.date().get().toEpochDay()) : Integer.MIN_VALUE;
	}

	static int day(long key) {
		return (int) (key >> 32);
	}

	static int of(long key) {
		return (int) key;
	}

	/** Demands 0 to rejects 4: the strongest positive stance is the least. */
	static int strength(long key) {
		return (int) key & STANCE;
	}

	static boolean own(long key) {
		return (key & OWN) != 0;
	}

	/** 1 for a positive stance, 2 for a rejection, so that both together are 3. */
	static int sign(long key) {
		return ((int) key & STANCE) == Stance.REJECTS.ordinal() ? 2 : 1;
	}
}
