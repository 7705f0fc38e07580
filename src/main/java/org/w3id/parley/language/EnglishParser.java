package org.w3id.parley.language;

import java.util.ArrayList;
import java.util.List;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import org.w3id.parley.model.Span;

/**
 * NLP4J's tokenizer, tagger, lemmatiser and dependency parser over one sentence. Its components keep no state between
 * sentences, so that several threads share one parser and get what one thread gets.
 */
final class EnglishParser implements Parser {
	private final Tokenizer tokenizer = new EnglishTokenizer();
	private final List<NLPComponent<NLPNode>> components;

	/** @param components in the order in which they work on a sentence */
	EnglishParser(List<NLPComponent<NLPNode>> components) {
		this.components = List.copyOf(components);
	}

	@Override
	public Sentence parse(String text, Span sentence) {
		String plain = PlainMarks.of(sentence.of(text));
		NLPNode[] nodes = nodes(tokenizer.tokenize(plain));
		if (nodes.length > 1) {
			components.forEach(component -> component.process(nodes));
		}
		return new Sentence(sentence, tokens(nodes, plain, sentence.start()));
	}

	/** The library's form of a sentence: an artificial root, then the tokens from 1. */
	private static NLPNode[] nodes(List<edu.emory.mathcs.nlp.component.tokenizer.token.Token> found) {
		NLPNode[] nodes = new NLPNode[found.size() + 1];
		nodes[0] = new NLPNode().toRoot();
		for (int i = 1; i < nodes.length; i++) {
			nodes[i] = new NLPNode(i, found.get(i - 1).getWordForm());
		}
		return nodes;
	}

	/** The tokenizer's own offsets go astray where it takes words apart: tokens are found again from left to right. */
	private static List<Token> tokens(NLPNode[] nodes, String plain, int offset) {
		List<Token> tokens = new ArrayList<>(nodes.length - 1);
		int from = 0;
		for (int i = 1; i < nodes.length; i++) {
			NLPNode node = nodes[i];
			int start = plain.indexOf(node.getWordForm(), from);
			if (start < 0) {
				throw new IllegalStateException("token " + node.getWordForm() + " is not in: " + plain);
			}
			from = start + node.getWordForm().length();
			tokens.add(new Token(i - 1, offset + start, offset + from, node.getWordForm(), node.getLemma(),
					node.getPartOfSpeechTag(), node.getDependencyHead().getID() - 1, node.getDependencyLabel()));
		}
		return tokens;
	}
}
