package org.w3id.parley.verdict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.w3id.parley.model.Review;

/** The claims and the newest reviews by name, and what was written over since the last commit. Of the writing thread. */
final class Ledger {
	private final Map<String, DatedClaim> claims = new HashMap<>();
	private final Map<String, Review> reviews = new HashMap<>();
	private final List<Before<DatedClaim>> claimsBefore = new ArrayList<>();
	private final List<Before<Review>> reviewsBefore = new ArrayList<>();

	/** What a name stood for before it was written; null for nothing. */
	private record Before<T>(String id, @Nullable T value) {
	}

	boolean empty() {
		return claims.isEmpty();
	}

	Collection<DatedClaim> claims() {
		return claims.values();
	}

	@Nullable
	DatedClaim claim(String id) {
		return claims.get(id);
	}

	/** Returns the claim of the same name that it replaces. */
	@Nullable
	DatedClaim put(DatedClaim claim) {
		DatedClaim before = claims.put(claim.claim().id(), claim);
		claimsBefore.add(new Before<>(claim.claim().id(), before));
		return before;
	}

	/** Returns the claim of this name, where there was one. */
	@Nullable
	DatedClaim remove(String id) {
		DatedClaim before = claims.remove(id);
		if (before != null) {
			claimsBefore.add(new Before<>(id, before));
		}
		return before;
	}

	/** False where a newer review of the same claim is known: then the older one changes nothing. */
	boolean put(Review review) {
		Review before = reviews.get(review.claim());
		if (before != null && Decisions.OLDEST_FIRST.compare(before, review) > 0) {
			return false;
		}
		reviewsBefore.add(new Before<>(review.claim(), before));
		reviews.put(review.claim(), review);
		return true;
	}

	/** What the newest review of the claim decided. */
	Optional<Review.Decision> decision(DatedClaim claim) {
		return Optional.ofNullable(reviews.get(claim.claim().id())).map(Review::decision);
	}

	void commit() {
		claimsBefore.clear();
		reviewsBefore.clear();
	}

	void rollback() {
		claimsBefore.reversed().forEach(before -> restore(claims, before));
		reviewsBefore.reversed().forEach(before -> restore(reviews, before));
		commit();
	}

	private static <T> void restore(Map<String, T> map, Before<T> before) {
		if (before.value() == null) {
			map.remove(before.id());
		} else {
			map.put(before.id(), before.value());
		}
	}
}
