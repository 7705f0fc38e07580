package org.w3id.parley.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import edu.emory.mathcs.nlp.common.util.StringUtils;
import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;

/** Gives tagged words their base forms, by the library's dictionaries. Safe for use by several threads. */
final class Lemmatiser implements NLPComponent<NLPNode> {
	/** One of each group of tags that the dictionaries treat alike; what is in none, they leave as it is, and so CC. */
	private static final List<String> TAGS = List.of("CC", "VBD", "VBG", "VBZ", "NNS", "JJR", "JJS", "RB", "RBR", "RBS", "MD",
			"PRP", "TO");
	private final EnglishMorphAnalyzer dictionaries = new EnglishMorphAnalyzer();

	@Override
	public void process(NLPNode[] nodes) {
		for (int i = 1; i < nodes.length; i++) {
			nodes[i].setLemma(dictionaries.lemmatize(nodes[i].getWordFormSimplified(), nodes[i].getPartOfSpeechTag()));
		}
	}

	@Override
	public void process(List<NLPNode[]> document) {
		document.forEach(this::process);
	}

	/** The base forms that a word gets under any tag. */
	Set<String> all(String form) {
		String simplified = StringUtils.toSimplifiedForm(form);
		Set<String> all = new HashSet<>();
		TAGS.forEach(tag -> all.add(dictionaries.lemmatize(simplified, tag)));
		return all;
	}
}
