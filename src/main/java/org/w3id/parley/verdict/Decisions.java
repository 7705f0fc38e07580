package org.w3id.parley.verdict;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

import org.w3id.parley.model.Review;

/**
 * What reviewers' newest decisions say of each claim. A withdrawn decision is as if there were none. Decisions of one instant
 * are ordered by reviewer, then by decision, then by note, so that the same reviews always say the same. Immutable.
 */
final class Decisions {
	static final Comparator<Review> OLDEST_FIRST = Comparator.comparing(Review::at).thenComparing(Review::reviewer)
			.thenComparing(Review::decision).thenComparing(Review::note);

	private final Map<String, Review.Decision> newest = new HashMap<>();

	Decisions(Collection<Review> reviews) {
		reviews.stream().sorted(OLDEST_FIRST).forEach(review -> newest.put(review.claim(), review.decision()));
	}

	boolean refuted(String claim) {
		return newest.get(claim) == Review.Decision.REFUTED;
	}

	boolean confirmed(String claim) {
		return newest.get(claim) == Review.Decision.CONFIRMED;
	}
}
