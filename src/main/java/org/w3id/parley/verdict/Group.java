package org.w3id.parley.verdict;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.w3id.parley.model.Review;

/** The claims on one holder and target, oldest first, refuted and outdated ones kept: a runner-up is always there. Immutable. */
final class Group {
	static final Group EMPTY = new Group(new long[0], new DatedClaim[0]);

	private final long[] keys;
	private final DatedClaim[] claims;

	private Group(long[] keys, DatedClaim[] claims) {
		this.keys = keys;
		this.claims = claims;
	}

	/** @param sorted by {@link DatedClaim#OLDEST_FIRST}, with the key of each */
	static Group of(List<DatedClaim> sorted, long[] keys) {
		return new Group(keys, sorted.toArray(DatedClaim[]::new));
	}

	int size() {
		return keys.length;
	}

	long key(int i) {
		return keys[i];
	}

	DatedClaim claim(int i) {
		return claims[i];
	}

	Group with(DatedClaim claim, Optional<Review.Decision> decision) {
		int found = Arrays.binarySearch(claims, claim, DatedClaim.OLDEST_FIRST);
		int at = found < 0 ? -found - 1 : found;
		int tail = found < 0 ? at : at + 1;
		long[] newKeys = new long[at + 1 + keys.length - tail];
		DatedClaim[] newClaims = new DatedClaim[newKeys.length];
		System.arraycopy(keys, 0, newKeys, 0, at);
		System.arraycopy(claims, 0, newClaims, 0, at);
		newKeys[at] = Marks.key(claim, decision);
		newClaims[at] = claim;
		System.arraycopy(keys, tail, newKeys, at + 1, keys.length - tail);
		System.arraycopy(claims, tail, newClaims, at + 1, keys.length - tail);
		return new Group(newKeys, newClaims);
	}

	Group without(DatedClaim claim) {
		int at = Arrays.binarySearch(claims, claim, DatedClaim.OLDEST_FIRST);
		if (at < 0) {
			return this;
		}
		long[] newKeys = new long[keys.length - 1];
		DatedClaim[] newClaims = new DatedClaim[keys.length - 1];
		System.arraycopy(keys, 0, newKeys, 0, at);
		System.arraycopy(claims, 0, newClaims, 0, at);
		System.arraycopy(keys, at + 1, newKeys, at, newKeys.length - at);
		System.arraycopy(claims, at + 1, newClaims, at, newKeys.length - at);
		return new Group(newKeys, newClaims);
	}
}
