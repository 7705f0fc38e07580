package org.w3id.parley.sayings;

import java.util.List;
import java.util.Optional;

import org.w3id.parley.model.Span;

/**
 * An attribution anywhere in an article, whatever it is about: somebody says, thinks or shows something. All spans are UTF-16
 * offsets in the article's stored text.
 *
 * @param source
 *            who says it: the whole noun phrase, empty where the text names none
 * @param cue
 *            the word or words that tell that it is said: {@code has said}, {@code according to}, {@code :}
 * @param content
 *            what is said, in the order of the text, quotation marks included; disjoint, at least one
 */
public record Saying(Optional<Span> source, Span cue, List<Span> content) {
	public Saying {
		content = List.copyOf(content);
	}
}
