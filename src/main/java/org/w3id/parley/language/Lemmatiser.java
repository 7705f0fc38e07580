package org.w3id.parley.language;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import edu.emory.mathcs.nlp.common.util.StringUtils;
import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;

/** Gives tagged words their base forms, by the library's dictionaries. Safe for use by several threads. */
final class Lemmatiser implements NLPComponent<NLPNode> {
	/** One of each group of tags that the dictionaries treat alike; what is in none, they leave as it is, and so CC. */
	private static final List<String> TAGS = List.of("CC", "VBD", "VBG", "VBZ", "NNS", "JJR", "JJS", "RB", "RBR", "RBS", "MD",
			"PRP", "TO");
	/** So many words' base forms are kept: those of common words soon are. */
	private static final int KEPT = 20_000;
	private final EnglishMorphAnalyzer dictionaries = new EnglishMorphAnalyzer();
	private final Map<String, Set<String>> kept = new ConcurrentHashMap<>();

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
		Set<String> known = kept.get(form);
		if (known != null) {
			return known;
		}
		Set<String> found = find(form);
		if (kept.size() < KEPT) {
			kept.put(form, found);
		}
		return found;
	}

	private Set<String> find(String form) {
		String simplified = StringUtils.toSimplifiedForm(form);
		return TAGS.stream().map(tag -> dictionaries.lemmatize(simplified, tag)).collect(Collectors.toUnmodifiableSet());
	}
}
