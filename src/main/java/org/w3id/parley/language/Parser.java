package org.w3id.parley.language;

import org.w3id.parley.model.Span;

/**
 * Tags and parses one sentence. Safe for use by several threads; the same sentence gives the same result whatever was parsed
 * before it and beside it.
 */
public interface Parser {
	/**
	 * @param text
	 *            the article's stored text
	 * @param sentence
	 *            the sentence's place in it, as found by {@link Sentences}
	 */
	Sentence parse(String text, Span sentence);
}
