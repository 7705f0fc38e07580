package org.w3id.parley.language;

/**
 * A word or mark of a sentence.
 *
 * @param index
 *            place in the sentence, from 0
 * @param start
 *            UTF-16 offset of its first character in the article's stored text
 * @param end
 *            the offset after its last character
 * @param form
 *            as the parser saw it: quotation marks and dashes may be normalised, so take the original from the text
 * @param tag
 *            Penn Treebank part of speech
 * @param head
 *            index of the head token, -1 for a root
 * @param relation
 *            {@code root} for a root, whatever it was made with: the parser at times calls one an object. Else the label of the arc
 *            from the head ({@code nsubj}, {@code dobj}, {@code prep}, {@code pobj}, {@code neg} …); see
 *            {@link Parser}
 */
public record Token(int index, int start, int end, String form, String lemma, String tag, int head, String relation) {
	public Token {
		relation = head < 0 ? "root" : relation;
	}
}
