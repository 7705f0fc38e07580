package org.w3id.parley.article;

import org.w3id.parley.model.Span;

/** Spans without the white space at their ends. */
final class Spans {
	private Spans() {
	}

	static Span trimmed(String text, Span span) {
		int start = span.start();
		int end = span.end();
		while (start < end && isBlank(text.charAt(start))) {
			start++;
		}
		while (end > start && isBlank(text.charAt(end - 1))) {
			end--;
		}
		return new Span(start, end);
	}

	static boolean isBlank(char character) {
		return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\uFEFF'
				|| character == '\u200B';
	}
}
