package org.w3id.parley.language;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.w3id.parley.model.Span;

/**
 * A parsed sentence: its place in the article's stored text and its tokens in order. The heads form one tree over all tokens.
 * Immutable.
 */
public record Sentence(Span span, List<Token> tokens) {
	public Sentence {
		tokens = List.copyOf(tokens);
	}

	/** The token without a head; empty only for a sentence without tokens. */
	public Optional<Token> root() {
		return tokens.stream().filter(token -> token.head() < 0).findFirst();
	}

	/** The head of a token; empty for the root. */
	public Optional<Token> head(Token token) {
		return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
	}

	/** The tokens whose head this is, in the order of the sentence. */
	public List<Token> children(Token token) {
		return tokens.stream().filter(other -> other.head() == token.index()).toList();
	}

	/** The token and everything below it, in the order of the sentence. */
	public List<Token> subtree(Token token) {
		return tokens.stream().filter(other -> isUnder(other, token)).toList();
	}

	/** From the first to the last character of the token's subtree. */
	public Span subtreeSpan(Token token) {
		List<Token> below = subtree(token);
		return new Span(below.getFirst().start(), below.stream().mapToInt(Token::end).max().orElseThrow());
	}

	/** True where the token is the other or stands somewhere below it. */
	public boolean isUnder(Token token, Token above) {
		return IntStream.iterate(token.index(), index -> index >= 0, index -> tokens.get(index).head())
				.anyMatch(index -> index == above.index());
	}
}
