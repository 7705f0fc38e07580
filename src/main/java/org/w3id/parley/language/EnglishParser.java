package org.w3id.parley.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

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
	/** A dash as the models have learnt it. */
	private static final String LEARNT_DASH = "--";
	/** "Article 5." as the tokenizer leaves it, which takes it for the number of an item. */
	private static final Pattern NUMBER_AND_STOP = Pattern.compile("\\d+\\.");
	private final Tokenizer tokenizer = new EnglishTokenizer();
	private final Lemmatiser lemmatiser;
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
			String form = isDash(plain, start, from) ? Words.DASH : found.getWordForm();
			boolean ended = NUMBER_AND_STOP.matcher(form).matches() && plain.substring(from).isBlank();
			int end = sentence.start() + (ended ? from - 1 : from);
			words.add(new Words.Word(sentence.start() + start, end, ended ? form.substring(0, form.length() - 1) : form));
			if (ended) {
				words.add(new Words.Word(end, end + 1, "."));
			}
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

	private static boolean isDash(String plain, int start, int end) {
		return switch (plain.substring(start, end)) {
			case Words.DASH, LEARNT_DASH -> true;
			case "-" -> start > 0 && plain.charAt(start - 1) == ' ' && end < plain.length() && plain.charAt(end) == ' ';
			default -> false;
		};
	}

	/** The library's form of a sentence: an artificial root, then the tokens from 1. */
	private static NLPNode[] nodes(List<Words.Word> words) {
		NLPNode[] nodes = new NLPNode[words.size() + 1];
		nodes[0] = new NLPNode().toRoot();
		for (int i = 1; i < nodes.length; i++) {
			String form = words.get(i - 1).form();
			nodes[i] = new NLPNode(i, form.equals(Words.DASH) ? LEARNT_DASH : form);
		}
		return nodes;
	}
}
