package org.w3id.parley.verdict;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryCancelledException;

/** The tuned queries of {@code queries/oracle} over a graph in memory. */
record SparqlContestant(SparqlOracle oracle, Graph data) implements Contestant {
	@Override
	public String name() {
		return "tuned SPARQL, Jena in memory";
	}

	@Override
	public Optional<List<String>> rules(Duration limit) {
		try {
			return Optional.of(oracle.rules(data, TrustPolicy.SELF, limit));
		} catch (QueryCancelledException stopped) {
			return Optional.empty();
		}
	}
}
