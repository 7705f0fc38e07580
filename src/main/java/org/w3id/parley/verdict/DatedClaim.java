package org.w3id.parley.verdict;

import java.util.Comparator;

import org.w3id.parley.model.Claim;
import org.w3id.parley.model.Claimant;
import org.w3id.parley.model.Stance;

/** A claim and the day on which it counts. */
public record DatedClaim(Claim claim, Day day) {
	/** Oldest first; claims of one day by their id. */
	public static final Comparator<DatedClaim> OLDEST_FIRST = DatedClaim::order;

	private static int order(DatedClaim one, DatedClaim other) {
		int byDay = one.day.compareTo(other.day);
		return byDay != 0 ? byDay : one.claim.id().compareTo(other.claim.id());
	}

	/** True where the holder's own representatives said it. */
	public boolean own() {
		return switch (claim.claimant()) {
			case Claimant.Self self -> true;
			case Claimant.OtherParty other -> other.party().equals(claim.holder());
			case Claimant.Commentator commentator -> false;
			case Claimant.Narrator narrator -> false;
		};
	}

	public Stance.Sign sign() {
		return claim.stance().sign();
	}
}
