package org.w3id.parley.language;

import java.util.List;

import org.w3id.parley.model.Span;

/** A parsed sentence: its place in the article's stored text and its tokens in order. Immutable. */
public record Sentence(Span span, List<Token> tokens) {
	public Sentence {
		tokens = List.copyOf(tokens);
	}
}
