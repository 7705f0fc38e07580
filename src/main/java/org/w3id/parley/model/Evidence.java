package org.w3id.parley.model;

/**
 * The passage that carries a claim: an exact quote and where it stands.
 *
 * @param start
 *            first code point of the quote in {@link Article#text()} (Unicode code points, not UTF-16 units, as the Web
 *            Annotation model's TextPositionSelector counts)
 * @param end
 *            the code point after the last
 * @param exact
 *            the quote, character by character
 */
public record Evidence(int start, int end, String exact) {
	public Evidence {
		if (start < 0 || end <= start || exact.codePointCount(0, exact.length()) != end - start) {
			throw new IllegalArgumentException("evidence [" + start + "," + end + ") does not fit its quote");
		}
	}

	/** The evidence for a span of a text; the span must not be empty nor cut a surrogate pair. */
	public static Evidence of(String text, Span span) {
		int start = text.codePointCount(0, span.start());
		String exact = span.of(text);
		return new Evidence(start, start + exact.codePointCount(0, exact.length()), exact);
	}

	/** True where {@code text[start,end] == exact}, which holds for every claim that Parley stores. */
	public boolean holdsIn(String text) {
		int points = text.codePointCount(0, text.length());
		return end <= points
				&& exact.equals(text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end)));
	}
}
