package org.w3id.parley.model;

/**
 * A stretch of an article's stored text, from {@code start} (inclusive) to {@code end} (exclusive), in UTF-16 code units.
 */
public record Span(int start, int end) {
	public Span {
		if (start < 0 || end < start) {
			throw new IllegalArgumentException("not a span: [" + start + "," + end + ")");
		}
	}

	public int length() {
		return end - start;
	}

	public boolean contains(Span other) {
		return start <= other.start && other.end <= end;
	}

	public boolean overlaps(Span other) {
		return start < other.end && other.start < end;
	}

	public String of(String text) {
		return text.substring(start, end);
	}
}
