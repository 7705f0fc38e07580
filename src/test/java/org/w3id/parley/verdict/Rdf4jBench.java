package org.w3id.parley.verdict;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.apache.jena.graph.Graph;
import org.apache.jena.mem2.GraphMem2Fast;
import org.junit.jupiter.api.Test;
import org.w3id.parley.shelf.Shelf;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The bench's table with RDF4J in it, which only tests may use. Not part of a build: {@code mvn test -Dtest=Rdf4jBench}, with
 * {@code -Dparley.scale=e6} for a larger one and {@code -Dparley.limit} for the seconds that each may take.
 */
class Rdf4jBench {
	private static final Shelf SHELF = Shelf.bundled();

	@Test
	void onSmallGraphsAllAgree() {
		SparqlOracle oracle = new SparqlOracle(SHELF);
		for (int seed = 0; seed < 20; seed++) {
			RandomMaterial random = new RandomMaterial(11_000_000 + seed);
			Material material = random.material();
			TrustPolicy policy = random.policy();
			Graph data = MaterialGraph.of(material, new GraphMem2Fast());
			assertThat(new Rdf4jContestant(oracle, data, policy).rules(Duration.ofMinutes(1))).as("seed %s", seed)
					.contains(Race.rules(Indexer.over(material).index().outcomes(policy)));
		}
	}

	@Test
	void theWholeTable() {
		StringWriter text = new StringWriter();
		Bench bench = new Bench(SHELF, new PrintWriter(text));
		Scale scale = System.getProperty("parley.scale", "e5").equals("e6") ? Scale.E6 : Scale.E5;
		bench.run(scale, (data, size) -> {
			List<Contestant> all = new ArrayList<>(bench.usual().over(data, size));
			all.add(new Rdf4jContestant(new SparqlOracle(SHELF), data, TrustPolicy.SELF));
			return all;
		}, Duration.ofSeconds(Integer.getInteger("parley.limit", 300)));
		System.out.println(text);
		assertThat(text.toString()).contains("agrees on every pair").doesNotContain("DISAGREES");
	}
}
