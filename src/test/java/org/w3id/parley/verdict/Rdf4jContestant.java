package org.w3id.parley.verdict;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.GraphQuery;
import org.eclipse.rdf4j.query.QueryInterruptedException;
import org.eclipse.rdf4j.query.QueryResults;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.w3id.parley.iri.Iris;
import org.w3id.parley.iri.Iris.Kind;

/** The tuned queries of {@code queries/oracle} in RDF4J's memory store, over the same claims. */
final class Rdf4jContestant implements Contestant {
	private static final IRI WORK = Values.iri("urn:parley:work");
	private final SailRepository repository = new SailRepository(new MemoryStore());
	private final List<Query> queries;

	Rdf4jContestant(SparqlOracle oracle, Graph data, TrustPolicy policy) {
		queries = oracle.queries(policy);
		StringWriter text = new StringWriter();
		RDFDataMgr.write(text, data, Lang.NTRIPLES);
		try (RepositoryConnection connection = repository.getConnection()) {
			connection.add(new StringReader(text.toString()), RDFFormat.NTRIPLES);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public String name() {
		return "tuned SPARQL, RDF4J in memory";
	}

	@Override
	public Optional<List<String>> rules(Duration limit) {
		long end = System.nanoTime() + limit.toNanos();
		try (RepositoryConnection connection = repository.getConnection()) {
			connection.clear(WORK);
			for (Query step : queries.subList(0, queries.size() - 1)) {
				GraphQuery query = connection.prepareGraphQuery(step.serialize());
				query.setMaxExecutionTime(left(end));
				List<Statement> found = QueryResults.asList(query.evaluate());
				connection.add(found, WORK);
			}
			TupleQuery last = connection.prepareTupleQuery(queries.getLast().serialize());
			last.setMaxExecutionTime(left(end));
			return Optional.of(rows(last));
		} catch (QueryInterruptedException stopped) {
			return Optional.empty();
		}
	}

	/** In seconds, and at least one: none would mean no end. */
	private static int left(long end) {
		return (int) Math.max(1, (end - System.nanoTime()) / 1_000_000_000);
	}

	private static List<String> rows(TupleQuery query) {
		List<String> rules = new ArrayList<>();
		try (TupleQueryResult rows = query.evaluate()) {
			for (BindingSet row : rows) {
				rules.add(local(Kind.PARTY, row.getValue("party")) + " " + local(Kind.PROPOSAL, row.getValue("proposal")) + " "
						+ row.getValue("rule").stringValue());
			}
		}
		return rules;
	}

	private static String local(Kind kind, Value value) {
		return Iris.localName(kind, value.stringValue());
	}
}
