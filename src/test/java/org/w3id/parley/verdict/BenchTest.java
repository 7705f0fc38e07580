package org.w3id.parley.verdict;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.apache.jena.graph.Graph;
import org.apache.jena.mem2.GraphMem2Fast;
import org.junit.jupiter.api.Test;
import org.w3id.parley.shelf.Shelf;

import static org.assertj.core.api.Assertions.assertThat;

/** What the bench compares does the same work. */
class BenchTest {
	private static final Shelf SHELF = Shelf.bundled();

	@Test
	void queriesAndRulesFindTheVerdictsOfTheIndex() {
		for (int seed = 0; seed < 3; seed++) {
			MadeUp made = new MadeUp(new Scale("tiny", 12, 3, 5, 20), seed);
			Indexer indexer = new Indexer(made.dossier());
			Graph data = new GraphMem2Fast();
			new MaterialGraph(data).write(made.dossier());
			made.articles().forEach(claims -> {
				indexer.apply(claims, List.of(), List.of());
				claims.forEach(claim -> new MaterialGraph(data).write(claim, made.dossier()));
			});
			indexer.commit();
			assertThat(new ReteOracle(SHELF, data).rules(Duration.ofMinutes(1))).as("seed %s", seed)
					.contains(Race.rules(indexer.index().outcomes(TrustPolicy.SELF)));
			assertThat(new SparqlContestant(new SparqlOracle(SHELF), data).rules(Duration.ofMinutes(1)))
					.contains(Race.rules(indexer.index().outcomes(TrustPolicy.SELF)));
		}
	}

	@Test
	void whoIsStoppedIsNotSaidToAgree() {
		MadeUp made = new MadeUp(new Scale("tiny", 12, 3, 5, 20), 1);
		StringWriter text = new StringWriter();
		new Race(new Indexer(made.dossier()).index(), List.of(new Slow()), Duration.ofSeconds(7))
				.run(new PrintWriter(text));
		assertThat(text.toString()).contains("at least", "stopped after 7 s").doesNotContain("agrees");
	}

	private static final class Slow implements Contestant {
		@Override
		public String name() {
			return "slow";
		}

		@Override
		public Optional<List<String>> rules(Duration limit) {
			return Optional.empty();
		}
	}
}
