package org.w3id.parley.page;

import java.util.List;
import java.util.Optional;

/**
 * One claim: who says what of whom, and everything that hangs on it.
 *
 * @param before
 *            the text just before the quote
 * @param after
 *            the text just after it
 * @param retold
 *            other claims that retell the same utterance: one witness with this one
 */
public record ClaimPage(Frame frame, String sentence, Quote quote, String before, String after, List<Fact> facts,
		List<Quote> retold, List<Fact> reviews, Optional<Link> verdict) {
}
