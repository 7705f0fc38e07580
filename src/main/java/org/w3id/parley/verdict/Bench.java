package org.w3id.parley.verdict;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToIntFunction;

import org.apache.jena.graph.Graph;
import org.apache.jena.mem2.GraphMem2Fast;
import org.w3id.parley.shelf.Shelf;

/**
 * Measures the index over made-up negotiations, and the same verdicts by other means over the same claims, in one run: the figures
 * that can be compared are those of one run. One thread, and its CPU time.
 */
public final class Bench {
	private static final int SEED = 7;
	private static final int UPDATES = 4_000;
	private static final int EXPLANATIONS = 20_000;
	/** So many times as much is done before what is measured: the figures are those of a server that has been up for a while. */
	private static final int WARM = 5;
	private final Shelf shelf;
	private final PrintWriter out;

	/** Others to run beside the index: over the claims in memory, at one scale. */
	@FunctionalInterface
	public interface Field {
		List<Contestant> over(Graph data, Scale scale);
	}

	public Bench(Shelf shelf, PrintWriter out) {
		this.shelf = shelf;
		this.out = out;
	}

	/** Tuned SPARQL at every scale, and rules where they end in reasonable time. */
	public Field usual() {
		SparqlOracle oracle = new SparqlOracle(shelf);
		return (data, scale) -> {
			List<Contestant> all = new ArrayList<>();
			all.add(new SparqlContestant(oracle, data));
			if (scale.equals(Scale.E5)) {
				all.add(new ReteOracle(shelf, data));
			}
			return all;
		};
	}

	/** A made-up index to ask, for measuring it from outside. */
	public static Index index(Scale scale) {
		MadeUp made = new MadeUp(scale, SEED);
		return index(made, made.articles()).index();
	}

	/** Runs one scale and prints its figures. */
	public void run(Scale scale, Field field, Duration limit) {
		MadeUp made = new MadeUp(scale, SEED);
		long before = heap();
		long started = CpuClock.now();
		Indexer indexer = index(made, made.articles());
		double built = (CpuClock.now() - started) / 1e6;
		long bytes = heap() - before;
		List<List<DatedClaim>> articles = made.articles();
		long claims = articles.stream().mapToLong(List::size).sum();
		long triples = triples(made, articles);
		line("%s: %,d articles, %,d claims, %,d triples, %d parties × %,d proposals", scale.name(), scale.articles(), claims,
				triples, scale.parties(), scale.proposals());
		line("  claims made up and index built in %,.0f ms; heap with the claims %.1f bytes a triple", built,
				(double) bytes / triples);
		race(made, articles, indexer.index(), scale, field, limit);
		long asked = heap();
		explanations(indexer.index());
		line("  heap more by the positions that are kept once they were asked for: %.1f bytes a triple",
				(double) (heap() - asked) / triples);
		updates(made, scale.articles(), indexer);
	}

	private static Indexer index(MadeUp made, List<List<DatedClaim>> articles) {
		return new Indexer(made.dossier(), articles.stream().flatMap(List::stream).toList(), List.of());
	}

	/** Of a sample, since every article comes to much the same. */
	private static long triples(MadeUp made, List<List<DatedClaim>> articles) {
		List<List<DatedClaim>> sample = articles.subList(0, Math.min(500, articles.size()));
		Graph graph = new GraphMem2Fast();
		write(made, sample, graph);
		return (long) graph.size() * articles.size() / sample.size();
	}

	private static void write(MadeUp made, List<List<DatedClaim>> articles, Graph graph) {
		MaterialGraph writer = new MaterialGraph(graph);
		articles.forEach(claims -> claims.forEach(claim -> writer.write(claim, made.dossier())));
	}

	private void race(MadeUp made, List<List<DatedClaim>> articles, Index index, Scale scale, Field field, Duration limit) {
		line("  all verdicts of all pairs:");
		Graph data = new GraphMem2Fast();
		if (!limit.isZero()) {
			new MaterialGraph(data).write(made.dossier());
			write(made, articles, data);
		}
		new Race(index, limit.isZero() ? List.of() : field.over(data, scale), limit).run(out);
	}

	// ---- one verdict

	private void explanations(Index index) {
		asked("a verdict with its rule, premises and what is named", index, verdict -> verdict.derivation().premises().size());
		asked("the same with counter-evidence, witnesses and steps in words", index, Bench::readThrough);
	}

	/** Asks for all that a verdict can tell. */
	private static int readThrough(Verdict verdict) {
		Derivation derivation = verdict.derivation();
		int read = derivation.asides().size() + derivation.steps().size();
		for (Premise premise : derivation.premises()) {
			for (Position position : premise.positions()) {
				read += Support.of(position.carriers()).witnesses().size();
			}
		}
		return read;
	}

	private void asked(String what, Index index, ToIntFunction<Verdict> read) {
		List<String> parties = List.copyOf(index.dossier().parties().keySet());
		List<String> proposals = List.copyOf(index.dossier().proposals().keySet());
		Random random = new Random(SEED);
		long[] times = new long[EXPLANATIONS];
		long things = 0;
		for (int i = 0; i < (WARM + 1) * EXPLANATIONS; i++) {
			String party = parties.get(random.nextInt(parties.size()));
			String proposal = proposals.get(random.nextInt(proposals.size()));
			long started = CpuClock.now();
			things += read.applyAsInt(index.verdict(party, proposal, TrustPolicy.SELF));
			times[i % EXPLANATIONS] = CpuClock.now() - started;
		}
		Timing timing = Timing.of(times);
		line("  %s: p50 %.1f µs, p99 %.1f µs (%.1f on average)", what, timing.quantile(0.5) / 1e3, timing.quantile(0.99) / 1e3,
				(double) things / ((WARM + 1) * EXPLANATIONS));
	}

	// ---- one article

	/**
	 * Replaces articles by their next versions: the old claims go, so that what they superseded stands again, and the new ones come. As
	 * at a commit, where what goes is read from the dataset, the old claims are no objects that the index knows.
	 */
	private void updates(MadeUp made, int articles, Indexer indexer) {
		Random random = new Random(SEED);
		int[] versions = new int[articles];
		long[] times = new long[UPDATES];
		for (int i = 0; i < (WARM + 1) * UPDATES; i++) {
			int article = random.nextInt(articles);
			List<DatedClaim> last = made.article(article, versions[article]);
			List<DatedClaim> next = made.article(article, ++versions[article]);
			times[i % UPDATES] = CpuClock.time(() -> {
				indexer.apply(next, last, List.of());
				indexer.commit();
			});
		}
		Timing timing = Timing.of(times);
		line("  one article replaced, retraction included: p50 %.1f µs, p99 %.1f µs", timing.quantile(0.5) / 1e3,
				timing.quantile(0.99) / 1e3);
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
