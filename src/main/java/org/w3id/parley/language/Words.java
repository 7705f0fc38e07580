package org.w3id.parley.language;

import java.util.List;

import org.w3id.parley.model.Span;

/** A sentence cut into words and marks, neither tagged nor parsed: see {@link Parser}. Immutable. */
public record Words(Span span, List<Word> words) {
	/** The form of every dash, however it was written: a long one, two hyphens, or a short one or hyphen between blanks. */
	public static final String DASH = "\u2014";

	/**
	 * A word or mark.
	 *
	 * @param start
	 *            UTF-16 offset of its first character in the article's stored text
	 * @param end
	 *            the offset after its last character
	 * @param form
	 *            as the parser sees it: see {@link Token#form()}
	 */
	public record Word(int start, int end, String form) {
	}

	public Words {
		words = List.copyOf(words);
	}
}
