package org.w3id.parley.verdict;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.w3id.parley.iri.Iris;
import org.w3id.parley.iri.Iris.Kind;
import org.w3id.parley.query.NamedQuery;
import org.w3id.parley.query.QueryBook;
import org.w3id.parley.shelf.Shelf;

/**
 * The verdict rules in SPARQL: the queries of {@code queries/oracle}, in the order of their names. Each but the last adds to a
 * graph of intermediate results, which the next reads beside the data. The index is tested and measured against it. Immutable.
 */
final class SparqlOracle {
	private static final Duration FOREVER = Duration.ofDays(1);
	private final List<NamedQuery> steps;

	SparqlOracle(Shelf shelf) {
		steps = QueryBook.of(shelf).folder("oracle");
	}

	/** The row that decides, by party and proposal in alphabetical order. The data are only read. */
	List<String> rules(Graph data, TrustPolicy policy) {
		return rules(data, policy, FOREVER);
	}

	/**
	 * The same within a time.
	 *
	 * @throws org.apache.jena.query.QueryCancelledException
	 *             where it is over
	 */
	List<String> rules(Graph data, TrustPolicy policy, Duration limit) {
		List<Query> queries = queries(policy);
		long end = System.nanoTime() + limit.toNanos();
		Graph work = new GraphMem2Fast();
		Model both = ModelFactory.createModelForGraph(new Union(work, data));
		for (Query step : queries.subList(0, queries.size() - 1)) {
			List<Triple> found = new ArrayList<>();
			try (QueryExecution execution = QueryExecution.model(both).query(step).timeout(left(end)).build()) {
				execution.execConstructTriples().forEachRemaining(found::add);
			}
			found.forEach(work::add);
		}
		return verdicts(both.getGraph(), queries.getLast(), left(end));
	}

	/** In milliseconds, and at least one of them: none would mean no end. */
	private static long left(long end) {
		return Math.max(1, (end - System.nanoTime()) / 1_000_000);
	}

	/** The queries under a policy, in order: all but the last construct what the next ones read beside the data. */
	List<Query> queries(TrustPolicy policy) {
		Map<String, String> values = Map.of("trust", policy.who().word(), "minimum", Double.toString(policy.minimumConfidence()),
				"reviewed", policy.reviewedOnly() ? "yes" : "no", "as_of",
				policy.asOf().map(Object::toString).orElse("9999-12-31"));
		return steps.stream().map(step -> filled(step, values)).toList();
	}

	private static Query filled(NamedQuery step, Map<String, String> values) {
		Map<String, String> own = new java.util.TreeMap<>(values);
		own.keySet().removeIf(name -> step.parameters().stream().noneMatch(parameter -> parameter.name().equals(name)));
		return step.filled(own);
	}

	private static List<String> verdicts(Graph graph, Query query, long milliseconds) {
		List<String> rules = new ArrayList<>();
		try (QueryExec execution = QueryExec.graph(graph).query(query).timeout(milliseconds).build()) {
			for (java.util.Iterator<Binding> rows = execution.select(); rows.hasNext();) {
				Binding row = rows.next();
				rules.add(Iris.localName(Kind.PARTY, row.get("party").getURI()) + " "
						+ Iris.localName(Kind.PROPOSAL, row.get("proposal").getURI()) + " "
						+ row.get("rule").getLiteralLexicalForm());
			}
		}
		return rules;
	}
}
