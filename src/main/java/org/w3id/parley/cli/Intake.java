package org.w3id.parley.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.w3id.parley.article.ArticleReader;
import org.w3id.parley.article.Limits;
import org.w3id.parley.article.Reading;
import org.w3id.parley.article.Source;
import org.w3id.parley.extract.Reader;
import org.w3id.parley.graph.Extraction;
import org.w3id.parley.graph.PutResult;
import org.w3id.parley.graph.ReadArticle;
import org.w3id.parley.graph.Store;
import org.w3id.parley.iri.Iris;
import org.w3id.parley.language.ParserLoading;
import org.w3id.parley.language.Sentences;
import org.w3id.parley.lexicon.Lexicon;
import org.w3id.parley.model.Article;
import org.w3id.parley.model.Dossier;
import org.w3id.parley.sayings.SayingFinder;
import org.w3id.parley.shelf.Shelf;

/**
 * The way of an article: bytes → text → claims → graph. Texts are read by all processors at once and stored in the order given,
 * a few to a transaction; whatever is refused keeps nothing else out. Safe for use by several threads.
 */
final class Intake {
	/** Articles to a transaction: few enough that a crash costs little, enough that a commit's price is shared. */
	private static final int BATCH = 16;

	private final ArticleReader articles;
	private final ParserLoading parser;
	private final Lexicon lexicon;
	private final Dossier dossier;
	private final Shelf shelf;
	private final Extraction extraction;

	Intake(Shelf shelf, Dossier dossier) {
		this.shelf = shelf;
		this.dossier = dossier;
		this.parser = ParserLoading.start();
		this.articles = ArticleReader.of(shelf, Limits.DEFAULT);
		this.lexicon = Lexicon.of(shelf);
		this.extraction = new Extraction("parley", Version.number(), "lexicon " + checksum(shelf));
	}

	/** For commands that read and store nothing. */
	static Intake withoutStore(Shelf shelf) {
		try (Store store = Store.inMemory(shelf)) {
			return new Intake(shelf, store.dossier());
		}
	}

	private static String checksum(Shelf shelf) {
		return Iris.hash(shelf.files("data/lexicon", "").stream().map(item -> item.path() + "\n" + item.text())
				.collect(Collectors.joining("\n"))).substring(0, 16);
	}

	/** Whether reading is ready, still getting ready, or failed. */
	ParserLoading.State state() {
		return parser.state();
	}

	/** The digests that come with the program or lie in the operator's folders. */
	List<Source> bundled() {
		return shelf.files("data/articles", "").stream().filter(item -> !item.path().endsWith("README.md"))
				.map(item -> Source.of(item.path().substring(item.path().lastIndexOf('/') + 1), Optional.empty(),
						item.text().getBytes(StandardCharsets.UTF_8)))
				.toList();
	}

	/**
	 * Reads without storing: works on articles with all processors, and hands each with what came of it on, in the order given. What is
	 * refused is told and keeps nothing else out.
	 *
	 * @return whether nothing was refused
	 */
	<T> boolean read(List<Source> sources, Function<Article, T> work, BiConsumer<Article, T> sink, PrintWriter messages) {
		boolean[] clean = {true};
		try (InOrder<List<Runnable>> pool = new InOrder<>()) {
			Function<Intaken.Refused, Runnable> tell = refused -> () -> {
				clean[0] = false;
				messages.println("refused: " + refused.name() + ": " + refused.what() + "; " + refused.fix());
			};
			pool.run(sources, source -> articles.read(source).stream().map(reading -> switch (reading) {
				case Reading.Read read -> Intaken.attempt(read.article(), article -> {
					T result = work.apply(article);
					return () -> sink.accept(article, result);
				}, tell);
				case Reading.Refused refused ->
					tell.apply(new Intaken.Refused(refused.name(), refused.what(), refused.fix()));
			}).toList(), results -> results.forEach(Runnable::run));
		}
		messages.flush();
		return clean[0];
	}

	/** What finds claims; waits for the parser. */
	Reader claimReader() {
		return new Reader(dossier, lexicon, Sentences.english(shelf), parser.await());
	}

	/** What finds sayings; waits for the parser. */
	SayingFinder sayingFinder() {
		return new SayingFinder(shelf, Sentences.english(shelf), parser.await());
	}

	/** Reads and stores all, says what was refused and remarked, and counts. */
	IntakeReport load(List<Source> sources, Store store, PrintWriter messages) {
		IntakeReport report = new IntakeReport();
		Reader claims = claimReader();
		List<ReadArticle> batch = new ArrayList<>();
		try (Progress progress = Progress.of("reading", sources.size(), messages);
				InOrder<List<Intaken>> pool = new InOrder<>()) {
			pool.run(sources,
					source -> articles.read(source).stream().map(reading -> Intaken.of(reading, claims::claims, extraction))
							.toList(),
					taken -> {
						taken.forEach(one -> report.note(one, progress).ifPresent(batch::add));
						if (batch.size() >= BATCH) {
							store(batch, store, report, progress);
						}
						progress.step();
					});
			store(batch, store, report, progress);
		}
		return report;
	}

	private static void store(List<ReadArticle> batch, Store store, IntakeReport report, Progress progress) {
		List<PutResult> results = batch.isEmpty() ? List.of() : store.putAll(batch);
		for (int i = 0; i < results.size(); i++) {
			report.note(batch.get(i), results.get(i), progress);
		}
		batch.clear();
	}
}
