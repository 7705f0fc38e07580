package org.w3id.parley.language;

import java.util.List;

import org.w3id.parley.model.Span;
import org.w3id.parley.shelf.Shelf;

/** Finds the sentences of a paragraph. Cheap: needs no model. Safe for use by several threads. */
public interface Sentences {
	/** The sentences of a paragraph of the text, in order, trimmed of white space. */
	List<Span> split(String text, Span paragraph);

	/** The rules for English newspapers, with the words of {@code data/lexicon/sentence-ends.tsv}. */
	static Sentences english(Shelf shelf) {
		return new EnglishSentences(SentenceWords.read(shelf));
	}

	/** The rules with the bundled words. */
	static Sentences english() {
		return english(Shelf.bundled());
	}
}
