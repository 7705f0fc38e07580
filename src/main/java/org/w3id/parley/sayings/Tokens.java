package org.w3id.parley.sayings;

import java.util.BitSet;
import java.util.Set;
import java.util.stream.IntStream;

import org.w3id.parley.grammar.Tree;
import org.w3id.parley.language.Words;
import org.w3id.parley.model.Span;

/** Sets of a sentence's tokens, by index, and the characters that they cover. Stateless. */
final class Tokens {
	private Tokens() {
	}

	/** Takes the tokens' characters out of these. */
	static void without(Tree tree, BitSet tokens, BitSet characters) {
		tokens.stream().forEach(at -> characters.clear(tree.token(at).start(), tree.token(at).end()));
	}

	/** All characters of the tokens, and those between neighbours. */
	static BitSet characters(Tree tree, BitSet tokens) {
		BitSet characters = new BitSet();
		for (int first = tokens.nextSetBit(0); first >= 0; first = tokens.nextSetBit(tokens.nextClearBit(first))) {
			Span run = span(tree, first, tokens.nextClearBit(first) - 1);
			characters.set(run.start(), run.end());
		}
		return characters;
	}

	static Span span(Tree tree, int first, int last) {
		return new Span(tree.token(first).start(), tree.token(last).end());
	}

	/** From the first to the last of the tokens, of which there must be one. */
	static Span span(Tree tree, BitSet tokens) {
		return span(tree, tokens.nextSetBit(0), tokens.length() - 1);
	}

	/** A node and all that hangs below it. */
	static BitSet below(Tree tree, int node) {
		BitSet tokens = new BitSet();
		IntStream.range(0, tree.size()).filter(at -> tree.isUnder(at, node)).forEach(tokens::set);
		return tokens;
	}

	/** Without the commas and stops at both ends. */
	static void trim(Tree tree, BitSet tokens) {
		while (!tokens.isEmpty() && Set.of(",", ".", ";", ":", Words.DASH).contains(tree.token(tokens.length() - 1).form())) {
			tokens.clear(tokens.length() - 1);
		}
		while (!tokens.isEmpty() && Set.of(",", ".", ";", ":").contains(tree.token(tokens.nextSetBit(0)).form())) {
			tokens.clear(tokens.nextSetBit(0));
		}
	}
}
