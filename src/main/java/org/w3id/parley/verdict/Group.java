package org.w3id.parley.verdict;

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

	/** Where the claim of this day and name is, or {@code -at - 1} where it would be. */
	private int find(int day, String id) {
		int low = 0;
		int high = keys.length - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			int order = Integer.compare(Marks.day(keys[middle]), day);
			order = order != 0 ? order : claims[middle].claim().id().compareTo(id);
			if (order == 0) {
				return middle;
			}
			low = order < 0 ? middle + 1 : low;
			high = order < 0 ? high : middle - 1;
		}
		return -low - 1;
	}

	Group with(DatedClaim claim, Optional<Review.Decision> decision) {
		long key = Marks.key(claim, decision);
		int found = find(Marks.day(key), claim.claim().id());
		int at = found < 0 ? -found - 1 : found;
		int tail = found < 0 ? at : at + 1;
		long[] newKeys = new long[at + 1 + keys.length - tail];
		DatedClaim[] newClaims = new DatedClaim[newKeys.length];
		System.arraycopy(keys, 0, newKeys, 0, at);
		System.arraycopy(claims, 0, newClaims, 0, at);
		newKeys[at] = key;
		newClaims[at] = claim;
		System.arraycopy(keys, tail, newKeys, at + 1, keys.length - tail);
		System.arraycopy(claims, tail, newClaims, at + 1, keys.length - tail);
		return new Group(newKeys, newClaims);
	}

	/** Without the claim of this day and name; itself where there is none. */
	Group without(DatedClaim claim) {
		int at = find(Marks.day(claim.day()), claim.claim().id());
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
