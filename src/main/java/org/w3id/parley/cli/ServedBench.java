package org.w3id.parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.w3id.parley.cli.Loopback.Asked;
import org.w3id.parley.graph.Store;
import org.w3id.parley.model.Dossier;
import org.w3id.parley.query.NamedQuery;
import org.w3id.parley.query.QueryBook;
import org.w3id.parley.serve.Server;
import org.w3id.parley.shelf.Shelf;
import org.w3id.parley.verdict.Bench;
import org.w3id.parley.verdict.Index;
import org.w3id.parley.verdict.Scale;
import org.w3id.parley.verdict.Timing;

/** What the index costs from outside: over HTTP, on disk, and at start. Wall time, so that the machine must be idle otherwise. */
final class ServedBench {
	private static final int EXPLANATIONS = 3_000;
	private static final int QUERIES = 1_000;
	private static final int CLIENTS = 2;
	private static final int ARTICLES = 600;
	private static final int BATCH = 20;
	private static final int STARTS = 5;
	private final Shelf shelf;
	private final PrintWriter out;
	private final PrintWriter messages;

	/** @param messages where it tells how far it has come */
	ServedBench(Shelf shelf, PrintWriter out, PrintWriter messages) {
		this.shelf = shelf;
		this.out = out;
		this.messages = messages;
	}

	void run(Scale scale) {
		try {
			explanations(scale);
			Path folder = Files.createTempDirectory("parley-bench");
			try {
				stored(folder.resolve("store"));
			} finally {
				delete(folder);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/** One client that asks again when it was answered. */
	private void explanations(Scale scale) throws InterruptedException {
		Index index = Bench.index(scale);
		try (Server server = Server.over(DatasetGraphFactory.createTxnMem()).judge(() -> index).port(0).start()) {
			Asked asked = Loopback.ask(1, EXPLANATIONS, verdicts(server, index.dossier()));
			line("  a verdict with its whole proof over HTTP, %s: p50 %.2f ms, p99 %.2f ms (%,d bytes on average)", scale.name(),
					asked.timing().milliseconds(0.5), asked.timing().milliseconds(0.99), asked.bytes());
		}
	}

	/** What needs a store on disk: commits, starts, and reads beside a writer. */
	private void stored(Path store) throws IOException, InterruptedException {
		MadeUpArticles articles;
		try (Desk desk = Desk.over(Store.open(store, shelf));
				Progress progress = Progress.of("articles loaded, in " + BATCH + "s", ARTICLES / BATCH, messages)) {
			articles = new MadeUpArticles(desk.store().dossier(), 1);
			for (int i = 0; i < ARTICLES; i += BATCH) {
				desk.store().putAll(articles.next(BATCH));
				progress.step();
			}
		}
		commits(store, articles);
		starts(store);
		beside(store, articles);
	}

	private void commits(Path store, MadeUpArticles articles) throws IOException {
		try (Progress progress = Progress.of("articles committed, both ways", CommitBench.articles(), messages)) {
			CommitBench.Compared compared = new CommitBench(shelf).run(store, articles, progress);
			line("  a durable article beside %,d others, claims to verdict graph: p50 %.1f ms, p99 %.1f ms; the same %,d statements "
					+ "into a bare TDB2: p50 %.1f ms, p99 %.1f ms (p50 %.2f times)", ARTICLES,
					compared.whole().milliseconds(0.5), compared.whole().milliseconds(0.99), compared.statements(),
					compared.bare().milliseconds(0.5), compared.bare().milliseconds(0.99),
					compared.whole().quantile(0.5) / compared.bare().quantile(0.5));
		}
	}

	/** Opens the store again and again: the index is built from the dataset, and the verdict graph compared with it. */
	private void starts(Path folder) {
		long[] opened = new long[STARTS];
		long[] ready = new long[STARTS];
		for (int i = 0; i < STARTS; i++) {
			long started = System.nanoTime();
			Store store = Store.open(folder, shelf);
			opened[i] = System.nanoTime() - started;
			try (Desk desk = Desk.over(store)) {
				ready[i] = System.nanoTime() - started - opened[i];
			}
		}
		line("  start over %,d articles: store opened in %.0f ms, index built and verdicts compared in %.0f ms (medians of %d)",
				ARTICLES + CommitBench.articles(), Timing.of(opened).milliseconds(0.5), Timing.of(ready).milliseconds(0.5),
				STARTS);
	}

	/** Reads while nobody writes, then while one writer commits article after article without a pause. */
	private void beside(Path store, MadeUpArticles articles) throws InterruptedException {
		NamedQuery query = QueryBook.of(shelf).named("page", "verdict");
		try (Desk desk = Desk.over(Store.open(store, shelf));
				Server server = Server.over(desk.store()).shelf(shelf).judge(desk::judge).port(0).start()) {
			List<URI> verdicts = verdicts(server, desk.store().dossier());
			List<URI> queries = queries(server, desk.store().dossier(), query);
			reads("verdicts", "alone", Loopback.ask(CLIENTS, EXPLANATIONS, verdicts));
			reads("queries/page/verdict", "alone", Loopback.ask(CLIENTS, QUERIES, queries));
			AtomicBoolean done = new AtomicBoolean();
			List<Long> commits = new ArrayList<>();
			Thread writer = Thread.ofPlatform().name("bench-writer").start(() -> {
				while (!done.get()) {
					commits.add(CommitBench.time(() -> desk.store().putAll(articles.next(1))));
				}
			});
			reads("verdicts", "beside a writer", Loopback.ask(CLIENTS, EXPLANATIONS, verdicts));
			reads("queries/page/verdict", "beside a writer", Loopback.ask(CLIENTS, QUERIES, queries));
			done.set(true);
			writer.join();
			line("  a durable article beside these readers: p50 %.1f ms (of %,d)",
					Timing.of(commits.stream().mapToLong(Long::longValue).toArray()).milliseconds(0.5), commits.size());
		}
	}

	private void reads(String what, String how, Asked asked) {
		line("  %s read by %d clients, %s: %,.0f a second, p50 %.2f ms, p99 %.2f ms (of %,d)", what, CLIENTS, how,
				asked.perSecond(), asked.timing().milliseconds(0.5), asked.timing().milliseconds(0.99),
				asked.timing().sorted().length);
	}

	private static List<URI> verdicts(Server server, Dossier dossier) {
		return ofPairs(dossier, (party, proposal) -> server.address() + "api/verdicts/" + party + "/" + proposal);
	}

	private static List<URI> queries(Server server, Dossier dossier, NamedQuery query) {
		return ofPairs(dossier, (party, proposal) -> server.address() + "sparql?query=" + URLEncoder
				.encode(query.filled(Map.of("party", party, "proposal", proposal)).toString(), StandardCharsets.UTF_8));
	}

	/** An address for every party and proposal, in an order by chance that is always the same. */
	private static List<URI> ofPairs(Dossier dossier, BiFunction<String, String, String> address) {
		List<URI> addresses = new ArrayList<>();
		dossier.parties().keySet().forEach(party -> dossier.proposals().keySet()
				.forEach(proposal -> addresses.add(URI.create(address.apply(party, proposal)))));
		Collections.shuffle(addresses, new Random(1));
		return addresses;
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
