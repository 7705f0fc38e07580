package org.w3id.parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.w3id.parley.graph.ReadArticle;
import org.w3id.parley.graph.Store;
import org.w3id.parley.serve.Server;
import org.w3id.parley.shelf.Shelf;
import org.w3id.parley.verdict.Bench;
import org.w3id.parley.verdict.Index;
import org.w3id.parley.verdict.Scale;

/** What the index costs from outside: over HTTP, on disk, and at start. Wall time, so that the machine must be idle otherwise. */
final class ServedBench {
	private static final int ASKED = 2_000;
	private static final int ARTICLES = 600;
	private static final int COMMITS = 100;
	private static final int BATCH = 100;
	private static final int STARTS = 5;
	private final Shelf shelf;
	private final PrintWriter out;

	ServedBench(Shelf shelf, PrintWriter out) {
		this.shelf = shelf;
		this.out = out;
	}

	void run(Scale scale) {
		explanations(scale);
		try {
			Path folder = Files.createTempDirectory("parley-bench");
			try {
				commits(folder);
				starts(folder);
			} finally {
				delete(folder);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** One client that asks again when it was answered, over the loopback. */
	private void explanations(Scale scale) {
		Index index = Bench.index(scale);
		List<String> parties = List.copyOf(index.dossier().parties().keySet());
		List<String> proposals = List.copyOf(index.dossier().proposals().keySet());
		Random random = new Random(1);
		long[] times = new long[ASKED];
		long bytes = 0;
		try (Server server = Server.over(DatasetGraphFactory.createTxnMem()).judge(() -> index).port(0).start();
				HttpClient client = HttpClient.newHttpClient()) {
			for (int i = 0; i < 2 * ASKED; i++) {
				URI address = URI.create(server.address() + "api/verdicts/" + parties.get(random.nextInt(parties.size())) + "/"
						+ proposals.get(random.nextInt(proposals.size())));
				long started = System.nanoTime();
				bytes += client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray())
						.body().length;
				times[i % ASKED] = System.nanoTime() - started;
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return;
		}
		line("  a verdict with its whole proof over HTTP, %s: p50 %.2f ms, p99 %.2f ms (%,d bytes on average)", scale.name(),
				quantile(times, 0.5), quantile(times, 0.99), bytes / (2L * ASKED));
	}

	/** Articles one at a time, from claims to verdict graph; and what that came to, statement for statement, into a bare TDB2. */
	private void commits(Path folder) {
		long[] whole = new long[COMMITS];
		long[] bare = new long[COMMITS];
		DatasetGraph other = DatabaseMgr.connectDatasetGraph(folder.resolve("bare").toString());
		try (Desk desk = Desk.over(Store.open(folder.resolve("store"), shelf))) {
			MadeUpArticles articles = new MadeUpArticles(desk.store().dossier(), 1);
			for (int i = 0; i < ARTICLES; i += BATCH) {
				desk.store().putAll(articles.next(BATCH));
			}
			Set<Quad> before = quads(desk.store());
			commit(other, Set.of(), before);
			for (int i = 0; i < COMMITS; i++) {
				ReadArticle article = articles.next(1).getFirst();
				whole[i] = time(() -> desk.store().put(article));
				Set<Quad> after = quads(desk.store());
				Set<Quad> gone = difference(before, after);
				Set<Quad> come = difference(after, before);
				bare[i] = time(() -> commit(other, gone, come));
				before = after;
			}
		} finally {
			TDBInternal.expel(other);
		}
		line("  a durable article beside %,d others, claims to verdict graph: p50 %.1f ms, p99 %.1f ms; the same statements into a "
				+ "bare TDB2: p50 %.1f ms (%.2f times)", ARTICLES, quantile(whole, 0.5), quantile(whole, 0.99),
				quantile(bare, 0.5), quantile(whole, 0.5) / quantile(bare, 0.5));
	}

	/** Opens the store again and again: the index is built from the dataset, and the verdict graph compared with it. */
	private void starts(Path folder) {
		long[] opened = new long[STARTS];
		long[] ready = new long[STARTS];
		for (int i = 0; i < STARTS; i++) {
			long started = System.nanoTime();
			Store store = Store.open(folder.resolve("store"), shelf);
			opened[i] = System.nanoTime() - started;
			try (Desk desk = Desk.over(store)) {
				ready[i] = System.nanoTime() - started - opened[i];
			}
		}
		line("  start over %,d articles: store opened in %.0f ms, index built and verdicts compared in %.0f ms (medians of %d)",
				ARTICLES + COMMITS, quantile(opened, 0.5), quantile(ready, 0.5), STARTS);
	}

	private static Set<Quad> quads(Store store) {
		return store.read(dataset -> {
			Set<Quad> quads = new HashSet<>();
			dataset.asDatasetGraph().find(Quad.ANY).forEachRemaining(quads::add);
			return quads;
		});
	}

	private static Set<Quad> difference(Set<Quad> one, Set<Quad> other) {
		Set<Quad> rest = new HashSet<>(one);
		rest.removeAll(other);
		return rest;
	}

	private static void commit(DatasetGraph dataset, Set<Quad> gone, Set<Quad> come) {
		dataset.begin(ReadWrite.WRITE);
		gone.forEach(dataset::delete);
		come.forEach(dataset::add);
		dataset.commit();
		dataset.end();
	}

	private static long time(Runnable work) {
		long started = System.nanoTime();
		work.run();
		return System.nanoTime() - started;
	}

	/** In milliseconds. */
	private static double quantile(long[] times, double share) {
		long[] sorted = times.clone();
		Arrays.sort(sorted);
		return sorted[(int) Math.round(share * (sorted.length - 1))] / 1e6;
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(path);
			}
		}
	}

	private void line(String format, Object... values) {
		out.println(String.format(Locale.ROOT, format, values));
		out.flush();
	}
}
