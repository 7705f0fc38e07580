package org.w3id.parley.extract;

import org.w3id.parley.graph.Store;
import org.w3id.parley.language.Parser;
import org.w3id.parley.language.ParserLoading;
import org.w3id.parley.language.Sentences;
import org.w3id.parley.model.Dossier;
import org.w3id.parley.shelf.Shelf;

/** The reader over the bundled data, made once for all tests of this JVM: the parser takes seconds to load. */
final class ReaderForTests {
	static final Shelf SHELF = Shelf.bundled();
	static final Parser PARSER = ParserLoading.start().await();
	static final Lexicon LEXICON = Lexicon.of(SHELF);
	static final Dossier DOSSIER = dossier();
	static final Reader READER = new Reader(DOSSIER, LEXICON, Sentences.english(), PARSER);

	private ReaderForTests() {
	}

	private static Dossier dossier() {
		try (Store store = Store.inMemory(SHELF)) {
			return store.dossier();
		}
	}
}
