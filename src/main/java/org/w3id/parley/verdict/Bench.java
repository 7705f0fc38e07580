package org.w3id.parley.verdict;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.apache.jena.graph.Graph;
import org.apache.jena.mem2.GraphMem2Fast;
import org.w3id.parley.shelf.Shelf;

/**
 * Measures the index, and the same verdicts in SPARQL over the same claims, in one run: the figures that can be compared are those
 * of one run. Both are asked in turns; medians are given. One thread, and its CPU time.
 */
public final class Bench {
	private static final int SEED = 7;
	private static final int UPDATES = 4_000;
	private static final int EXPLANATIONS = 20_000;
	private static final int ROUNDS = 15;
	private final SparqlOracle oracle;
	private final PrintWriter out;

	public Bench(Shelf shelf, PrintWriter out) {
		this.oracle = new SparqlOracle(shelf);
		this.out = out;
	}

	/** Runs one scale and prints its figures. SPARQL is left out where it would take minutes. */
	public void run(Scale scale, boolean sparql) {
		MadeUp made = new MadeUp(scale, SEED);
		long before = heap();
		long started = clock();
		Indexer indexer = index(made, new MadeUp(scale, SEED).articles());
		double built = (clock() - started) / 1e6;
		long bytes = heap() - before;
		List<List<DatedClaim>> articles = new MadeUp(scale, SEED).articles();
		long claims = articles.stream().mapToLong(List::size).sum();
		long triples = triples(made, articles);
		line("%s: %,d articles, %,d claims, %,d triples, %d parties × %,d proposals", scale.name(), scale.articles(), claims,
				triples,
				scale.parties(), scale.proposals());
		line("  claims made up and index built in %,.0f ms; heap with the claims %.1f bytes a triple", built,
				(double) bytes / triples);
		verdicts(made, articles, indexer.index(), sparql);
		explanations(indexer.index());
		updates(made, articles, indexer);
	}

	private static Indexer index(MadeUp made, List<List<DatedClaim>> articles) {
		Indexer indexer = new Indexer(made.dossier());
		indexer.apply(articles.stream().flatMap(List::stream).toList(), List.of(), List.of());
		indexer.commit();
		return indexer;
	}

	/** Of a sample, since every article comes to much the same. */
	private static long triples(MadeUp made, List<List<DatedClaim>> articles) {
		Graph graph = new GraphMem2Fast();
		MaterialGraph writer = new MaterialGraph(graph);
		List<List<DatedClaim>> sample = articles.subList(0, Math.min(500, articles.size()));
		sample.forEach(claims -> claims.forEach(claim -> writer.write(claim, made.dossier())));
		return (long) graph.size() * articles.size() / sample.size();
	}

	// ---- all verdicts

	private void verdicts(MadeUp made, List<List<DatedClaim>> articles, Index index, boolean sparql) {
		TrustPolicy anyDay = TrustPolicy.SELF.asOf(LocalDate.of(2100, 1, 1));
		for (int i = 0; i < 20; i++) {
			index.outcomes(anyDay);
			index.outcomes(TrustPolicy.SELF);
		}
		Graph data = new GraphMem2Fast();
		if (sparql) {
			MaterialGraph writer = new MaterialGraph(data);
			writer.write(made.dossier());
			articles.forEach(claims -> claims.forEach(claim -> writer.write(claim, made.dossier())));
		}
		int rounds = sparql ? 5 : ROUNDS;
		long[] engine = new long[rounds * 3];
		long[] kept = new long[rounds * 3];
		long[] queries = new long[rounds];
		for (int round = 0; round < rounds; round++) {
			for (int i = 0; i < 3; i++) {
				engine[round * 3 + i] = time(() -> index.outcomes(anyDay));
				kept[round * 3 + i] = time(() -> index.outcomes(TrustPolicy.SELF));
			}
			queries[round] = sparql ? time(() -> oracle.rules(data, TrustPolicy.SELF)) : 0;
		}
		double fast = Timing.of(engine).medianMilliseconds();
		line("  all verdicts from the claims, index: %.2f ms (median of %d); with the positions kept from before %.2f ms", fast,
				engine.length, Timing.of(kept).medianMilliseconds());
		if (sparql) {
			double slow = Timing.of(queries).medianMilliseconds();
			line("  all verdicts, SPARQL over the same claims in memory: %,.0f ms (median of %d): %,.0f times the index", slow,
					rounds,
					slow / fast);
			line("  both agree on every pair: %s", agree(oracle.rules(data, TrustPolicy.SELF), index.outcomes(TrustPolicy.SELF)));
		}
	}

	private static boolean agree(List<String> queried, Outcomes outcomes) {
		List<String> rules = new ArrayList<>();
		for (int party = 0; party < outcomes.parties().size(); party++) {
			for (int proposal = 0; proposal < outcomes.proposals().size(); proposal++) {
				rules.add(outcomes.parties().get(party) + " " + outcomes.proposals().get(proposal) + " "
						+ outcomes.rule(party, proposal).row());
			}
		}
		return rules.equals(queried);
	}

	// ---- one verdict

	private void explanations(Index index) {
		List<String> parties = List.copyOf(index.dossier().parties().keySet());
		List<String> proposals = List.copyOf(index.dossier().proposals().keySet());
		Random random = new Random(SEED);
		long[] times = new long[EXPLANATIONS];
		long premises = 0;
		for (int i = 0; i < 2 * EXPLANATIONS; i++) {
			String party = parties.get(random.nextInt(parties.size()));
			String proposal = proposals.get(random.nextInt(proposals.size()));
			long started = clock();
			Verdict verdict = index.verdict(party, proposal, TrustPolicy.SELF);
			times[i % EXPLANATIONS] = clock() - started;
			premises += verdict.derivation().premises().size();
		}
		Timing timing = Timing.of(times);
		line("  a verdict with its whole proof: p50 %.1f µs, p99 %.1f µs (%.1f premises on average)", timing.quantile(0.5) / 1e3,
				timing.quantile(0.99) / 1e3, (double) premises / (2 * EXPLANATIONS));
	}

	// ---- one article

	/** Replaces articles by others: the old claims go, so that what they superseded stands again, and the new ones come. */
	private void updates(MadeUp made, List<List<DatedClaim>> articles, Indexer indexer) {
		Random random = new Random(SEED);
		List<List<DatedClaim>> current = new ArrayList<>(articles);
		long[] times = new long[UPDATES];
		for (int i = 0; i < 2 * UPDATES; i++) {
			int at = random.nextInt(current.size());
			List<DatedClaim> next = made.article("a" + at);
			List<DatedClaim> last = current.set(at, next);
			times[i % UPDATES] = time(() -> {
				indexer.apply(next, last, List.of());
				indexer.commit();
			});
		}
		Timing timing = Timing.of(times);
		line("  one article replaced, retraction included: p50 %.1f µs, p99 %.1f µs", timing.quantile(0.5) / 1e3,
				timing.quantile(0.99) / 1e3);
	}

	// ---- measuring

	private static long time(Runnable work) {
		long started = clock();
		work.run();
		return clock() - started;
	}

	/** CPU time of this thread: what others do on the machine does not count, collection of garbage does not either. */
	private static long clock() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

	/** Bytes in use after collection. */
	private static long heap() {
		Runtime runtime = Runtime.getRuntime();
		for (int i = 0; i < 4; i++) {
			runtime.gc();
		}
		return runtime.totalMemory() - runtime.freeMemory();
	}

	private void line(String format, Object... values) {
		out.println(String.format(Locale.ROOT, format, values));
		out.flush();
	}
}
