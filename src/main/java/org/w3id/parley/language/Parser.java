package org.w3id.parley.language;

import java.util.Set;

import org.w3id.parley.model.Span;

/**
 * Tags and parses one sentence. Cutting it into words costs a small part of that and can be done before, to see whether it is worth
 * parsing. Safe for use by several threads; the same sentence gives the same result whatever was parsed before it and beside it.
 */
public interface Parser {
	/**
	 * @param text
	 *            the article's stored text
	 * @param sentence
	 *            the sentence's place in it, as found by {@link Sentences}
	 */
	Words words(String text, Span sentence);

	/** Every base form that {@link #parse} may give a word of this form, whatever part of speech it takes it for. */
	Set<String> lemmas(String form);

	/** Tags and parses; the tokens are the words, one by one. */
	Sentence parse(Words words);

	/** Cuts, tags and parses. */
	default Sentence parse(String text, Span sentence) {
		return parse(words(text, sentence));
	}
}
