package org.w3id.parley.extract;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.w3id.parley.article.ArticleReader;
import org.w3id.parley.article.Limits;
import org.w3id.parley.article.Source;
import org.w3id.parley.evaluate.OwnSentences;
import org.w3id.parley.graph.Store;
import org.w3id.parley.language.Parser;
import org.w3id.parley.language.ParserForTests;
import org.w3id.parley.language.Sentences;
import org.w3id.parley.lexicon.Lexicon;
import org.w3id.parley.model.Article;
import org.w3id.parley.model.Claim;
import org.w3id.parley.model.Dossier;
import org.w3id.parley.shelf.Shelf;

/** The reader over the bundled data, made once for all tests of this JVM: the parser takes seconds to load. */
public final class ReaderForTests {
	public static final Shelf SHELF = Shelf.bundled();
	public static final Parser PARSER = ParserForTests.PARSER;
	public static final Lexicon LEXICON = Lexicon.of(SHELF);
	public static final Dossier DOSSIER = dossier();
	public static final Reader READER = new Reader(DOSSIER, LEXICON, Sentences.english(), PARSER);

	public static final List<OwnSentences> SENTENCES = OwnSentences.in(Path.of("src/test/resources/sentences"));

	/** The claims of each of {@link #SENTENCES}, read by eight threads when first asked for. */
	public static final class Corpus {
		public static final List<List<Claim>> CLAIMS = claims();

		private Corpus() {
		}
	}

	private ReaderForTests() {
	}

	private static List<List<Claim>> claims() {
		return byEightThreads(SENTENCES.stream().map(OwnSentences::article).toList());
	}

	/** The claims of each article. */
	public static List<List<Claim>> byEightThreads(List<Article> articles) {
		try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
			return articles.stream().map(article -> threads.submit(() -> READER.claims(article))).toList().stream()
					.map(ReaderForTests::result).toList();
		}
	}

	/** The bundled digests of the reporting. */
	public static List<Article> digests() {
		return SHELF.files("data/articles", ".txt").stream().flatMap(item -> articles(item.path(), item.text())).toList();
	}

	/** The articles of a file with this text. */
	static Stream<Article> articles(String name, String text) {
		return ArticleReader.of(SHELF, Limits.DEFAULT)
				.read(Source.of(name, Optional.empty(), text.getBytes(StandardCharsets.UTF_8))).stream()
				.map(reading -> ((org.w3id.parley.article.Reading.Read) reading).article());
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
