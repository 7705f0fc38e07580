package org.w3id.parley.verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.w3id.parley.model.Review;

/** The newest review of each claim, and what was written over since the last commit. Of the writing thread. */
final class Ledger {
	private final Map<String, Review> reviews = new HashMap<>();
	private final List<Before> before = new ArrayList<>();

	/** The review of a claim before it was written; null for none. */
	private record Before(String claim, @Nullable Review review) {
	}

	/** False where a newer review of the same claim is known: then the older one changes nothing. */
	boolean put(Review review) {
		Review known = reviews.get(review.claim());
		if (known != null && Decisions.OLDEST_FIRST.compare(known, review) > 0) {
			return false;
		}
		before.add(new Before(review.claim(), known));
		reviews.put(review.claim(), review);
		return true;
	}

	/** What the newest review of the claim decided. */
	Optional<Review.Decision> decision(DatedClaim claim) {
		return Optional.ofNullable(reviews.get(claim.claim().id())).map(Review::decision);
	}

	void commit() {
		before.clear();
	}

	void rollback() {
		before.reversed().forEach(this::restore);
		commit();
	}

	private void restore(Before written) {
		if (written.review() == null) {
			reviews.remove(written.claim());
		} else {
			reviews.put(written.claim(), written.review());
		}
	}
}
