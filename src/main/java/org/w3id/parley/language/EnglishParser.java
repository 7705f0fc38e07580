package org.w3id.parley.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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
	private final Lemmatiser lemmatiser;
	/** A dash as the models have learnt it. */
	private static final String DASH = "--";
	private final List<NLPComponent<NLPNode>> components;

	EnglishParser(WordLexica lexica, NLPComponent<NLPNode> tagging, Lemmatiser lemmatiser, NLPComponent<NLPNode> parsing) {
		this.lemmatiser = lemmatiser;
		this.components = List.of(lexica, tagging, lemmatiser, parsing);
	}

	/** The tokenizer's own offsets go astray where it takes words apart: words are found again from left to right. */
	@Override
	public Words words(String text, Span sentence) {
		String plain = PlainMarks.of(sentence.of(text));
		List<Words.Word> words = new ArrayList<>();
		int from = 0;
		for (edu.emory.mathcs.nlp.component.tokenizer.token.Token found : tokenizer.tokenize(plain)) {
			int start = plain.indexOf(found.getWordForm(), from);
			if (start < 0) {
				throw new IllegalStateException("token " + found.getWordForm() + " is not in: " + plain);
			}
			from = start + found.getWordForm().length();
			words.add(new Words.Word(sentence.start() + start, sentence.start() + from, found.getWordForm()));
		}
		return new Words(sentence, words);
	}

	@Override
	public Set<String> lemmas(String form) {
		return lemmatiser.all(form);
	}

	@Override
	public Sentence parse(Words words) {
		NLPNode[] nodes = nodes(words.words());
		if (nodes.length > 1) {
			components.forEach(component -> component.process(nodes));
		}
		List<Token> tokens = new ArrayList<>(words.words().size());
		for (int i = 1; i < nodes.length; i++) {
			Words.Word word = words.words().get(i - 1);
			tokens.add(new Token(i - 1, word.start(), word.end(), word.form(), nodes[i].getLemma(), nodes[i].getPartOfSpeechTag(),
					nodes[i].getDependencyHead().getID() - 1, nodes[i].getDependencyLabel()));
		}
		return new Sentence(words.span(), tokens);
	}

	/** A stroke between blanks, which the models would take for a hyphen. */
	private static boolean isDash(List<Words.Word> words, int index) {
		Words.Word word = words.get(index);
		return word.form().equals("\u2014") || word.form().equals("-") && index > 0 && words.get(index - 1).end() < word.start()
				&& index + 1 < words.size() && words.get(index + 1).start() > word.end();
	}

	/** The library's form of a sentence: an artificial root, then the tokens from 1. */
	private static NLPNode[] nodes(List<Words.Word> words) {
		NLPNode[] nodes = new NLPNode[words.size() + 1];
		nodes[0] = new NLPNode().toRoot();
		for (int i = 1; i < nodes.length; i++) {
			nodes[i] = new NLPNode(i, isDash(words, i - 1) ? DASH : words.get(i - 1).form());
		}
		return nodes;
	}
}
