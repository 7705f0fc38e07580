package org.w3id.parley.extract;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.w3id.parley.graph.Store;
import org.w3id.parley.language.Parser;
import org.w3id.parley.language.ParserLoading;
import org.w3id.parley.language.Sentences;
import org.w3id.parley.model.Claim;
import org.w3id.parley.model.Dossier;
import org.w3id.parley.shelf.Shelf;

/** The reader over the bundled data, made once for all tests of this JVM: the parser takes seconds to load. */
final class ReaderForTests {
	static final Shelf SHELF = Shelf.bundled();
	static final Parser PARSER = ParserLoading.start().await();
	static final Lexicon LEXICON = Lexicon.of(SHELF);
	static final Dossier DOSSIER = dossier();
	static final Reader READER = new Reader(DOSSIER, LEXICON, Sentences.english(), PARSER);

	static final List<OwnSentences> SENTENCES = OwnSentences.in(Path.of("src/test/resources/sentences"));

	/** The claims of each of {@link #SENTENCES}, read by eight threads when first asked for. */
	static final class Corpus {
		static final List<List<Claim>> CLAIMS = claims();

		private Corpus() {
		}
	}

	private ReaderForTests() {
	}

	private static List<List<Claim>> claims() {
		try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
			return SENTENCES.stream().map(sentences -> threads.submit(() -> READER.claims(sentences.article()))).toList().stream()
					.map(ReaderForTests::result).toList();
		}
	}

	private static List<Claim> result(Future<List<Claim>> claims) {
		try {
			return claims.get();
		} catch (InterruptedException | ExecutionException e) {
			throw new IllegalStateException(e);
		}
	}

	private static Dossier dossier() {
		try (Store store = Store.inMemory(SHELF)) {
			return store.dossier();
		}
	}
}
