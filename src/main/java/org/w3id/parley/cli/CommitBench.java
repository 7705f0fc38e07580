package org.w3id.parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.w3id.parley.graph.PutResult;
import org.w3id.parley.graph.ReadArticle;
import org.w3id.parley.graph.Store;
import org.w3id.parley.iri.Iris;
import org.w3id.parley.shelf.Shelf;
import org.w3id.parley.verdict.LiveVerdicts;
import org.w3id.parley.verdict.Timing;

/** Durable articles, one at a time, from claims to verdict graph; and what each came to, statement for statement, into a bare TDB2. */
final class CommitBench {
	private static final int WARM = 50;
	private static final int COMMITS = 100;
	private static final Set<String> LOCKS = Set.of("parley.lock", "tdb.lock");
	private final Shelf shelf;

	CommitBench(Shelf shelf) {
		this.shelf = shelf;
	}

	/**
	 * Both ways in turns, of the same articles.
	 *
	 * @param statements
	 *            written or taken back for an article, on average
	 */
	record Compared(Timing whole, Timing bare, long statements) {
	}

	/** @param store a folder with a store, whose copy the bare one starts from */
	Compared run(Path store, MadeUpArticles articles, Progress progress) throws IOException {
		Path copy = copy(store, store.resolveSibling("bare"));
		Noted noted = new Noted(new LiveVerdicts());
		DatasetGraph bare = DatabaseMgr.connectDatasetGraph(copy.toString());
		long[] whole = new long[COMMITS];
		long[] alone = new long[COMMITS];
		long statements = 0;
		try (Store open = Store.open(store, shelf)) {
			open.attach(noted);
			for (int i = -WARM; i < COMMITS; i++) {
				ReadArticle article = articles.next(1).getFirst();
				long took = time(() -> stored(open.put(article)));
				List<Consumer<DatasetGraph>> steps = new ArrayList<>(statements(open, article));
				steps.addAll(noted.steps());
				long tookAlone = time(() -> commit(bare, steps));
				whole[Math.max(0, i)] = took;
				alone[Math.max(0, i)] = tookAlone;
				statements += steps.size();
				progress.step();
			}
		} finally {
			TDBInternal.expel(bare);
		}
		return new Compared(Timing.of(whole), Timing.of(alone), statements / articles());
	}

	/** How many articles a run commits. */
	static int articles() {
		return WARM + COMMITS;
	}

	private static void stored(PutResult result) {
		if (!(result instanceof PutResult.Stored)) {
			throw new IllegalStateException("not stored: " + result);
		}
	}

	private static List<Consumer<DatasetGraph>> statements(Store store, ReadArticle article) {
		Node graph = NodeFactory.createURI(Iris.articleGraph(article.article().id()));
		return store.read(dataset -> dataset.asDatasetGraph().stream(graph, Node.ANY, Node.ANY, Node.ANY)
				.<Consumer<DatasetGraph>>map(quad -> other -> other.add(quad)).toList());
	}

	private static void commit(DatasetGraph dataset, List<Consumer<DatasetGraph>> steps) {
		dataset.begin(ReadWrite.WRITE);
		steps.forEach(step -> step.accept(dataset));
		dataset.commit();
		dataset.end();
	}

	static long time(Runnable work) {
		long started = System.nanoTime();
		work.run();
		return System.nanoTime() - started;
	}

	/** Nobody may have the store open. */
	private static Path copy(Path store, Path copy) throws IOException {
		try (Stream<Path> all = Files.walk(store)) {
			for (Path file : all.filter(file -> !LOCKS.contains(file.getFileName().toString())).toList()) {
				Files.copy(file, copy.resolve(store.relativize(file).toString()));
			}
		}
		return copy;
	}
}
