package org.w3id.parley.language;

import java.util.List;

import org.w3id.parley.model.Span;

/** Finds the sentences of a paragraph. Cheap: needs no model. Safe for use by several threads. */
public interface Sentences {
	/** The sentences of a paragraph of the text, in order, trimmed of white space. */
	List<Span> split(String text, Span paragraph);

	/** The rules for English newspapers. */
	static Sentences english() {
		return new EnglishSentences();
	}
}
