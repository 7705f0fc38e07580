package org.w3id.parley.serve;

import java.time.Duration;

import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.parley.serve.http.Limits;

import static org.assertj.core.api.Assertions.assertThat;

/** Regular expressions that would backtrack for ever: wherever they stand, they are stopped and give their thread back. */
class EndlessRegexTest {
	/** On this text it goes on for longer than anyone lives. */
	private static final String TEXT = "a".repeat(60) + "!";
	private static final String PATTERN = "'(a*)*\\\\1b'";
	private static Server server;

	@BeforeAll
	static void start() {
		DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
		Txn.executeWrite(dataset, () -> {
			for (String subject : new String[]{"a", "b"}) {
				dataset.add(Quad.create(Quad.defaultGraphIRI, NodeFactory.createURI("http://example.org/" + subject),
						NodeFactory.createURI("http://example.org/says"), NodeFactory.createLiteralString(TEXT)));
			}
		});
		server = Server.over(dataset).port(0).limits(Limits.USUAL.withTimeout(Duration.ofMillis(200))).start();
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@ValueSource(strings = {"SELECT * { ?s ?p ?o FILTER REGEX(?o, PATTERN) }",
			"SELECT * { ?s ?p ?o FILTER REGEX(?o, PATTERN, 'i') }",
			"SELECT * { ?s ?p ?o BIND (PATTERN AS ?t) FILTER REGEX(?o, ?t) }",
			"SELECT * { ?s ?p ?o BIND (REPLACE(?o, PATTERN, '') AS ?r) }", "SELECT * { ?s ?p ?o } ORDER BY REGEX(?o, PATTERN)",
			"SELECT (REGEX(?o, PATTERN) AS ?r) { ?s ?p ?o }",
			"SELECT ?r (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY (REPLACE(?o, PATTERN, '') AS ?r)",
			"SELECT (MAX(REGEX(?o, PATTERN)) AS ?n) { ?s ?p ?o }",
			"SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (REGEX(SAMPLE(?o), PATTERN))",
			"SELECT * { ?s ?p ?o FILTER EXISTS { ?s ?p ?t FILTER REGEX(?t, PATTERN) } }",
			"SELECT * { ?s ?p ?o OPTIONAL { ?s ?p ?t FILTER REGEX(?o, PATTERN) } }",
			"SELECT * { ?s ?p ?o MINUS { ?s ?p ?t FILTER REGEX(?t, PATTERN) } }",
			"SELECT * { { SELECT ?s { ?s ?p ?o FILTER REGEX(?o, PATTERN) } } }", "ASK { FILTER REGEX('TEXT', PATTERN) }",
			"CONSTRUCT { ?s ?p ?r } WHERE { ?s ?p ?o BIND (IF(REGEX(?o, PATTERN), 1, 2) AS ?r) }",
			"ASK { ?s ?p ?o FILTER <http://www.w3.org/2005/xpath-functions#matches>(?o, PATTERN) }",
			"ASK { ?s ?p ?o FILTER (<http://www.w3.org/2005/xpath-functions#replace>(?o, PATTERN, '') = '') }",
			"ASK { ?s ?p ?o FILTER <http://www.w3.org/ns/sparql#regex>(?o, PATTERN) }",
			"ASK { ?s ?p ?o FILTER (<http://www.w3.org/ns/sparql#replace>(?o, PATTERN, '') = '') }"})
	void isStoppedAndFreesItsThread(String query) throws InterruptedException {
		SparqlProtocolTest.assertProblem(Http.query(server, query.replace("PATTERN", PATTERN).replace("TEXT", TEXT)), 503,
				"timeout");
		for (int tries = 0; server.activeQueries() > 0 && tries < 1000; tries++) {
			Thread.sleep(10);
		}
		assertThat(server.activeQueries()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = {"http://jena.apache.org/ARQ/property#strSplit", "http://jena.hpl.hp.com/ARQ/property#strSplit"})
	void whatCannotBeStoppedIsSwitchedOff(String split) {
		SparqlProtocolTest.assertProblem(Http.query(server, "SELECT * { ?s ?p ?o . ?part <" + split + "> (?o " + PATTERN + ") }"),
				403,
				"refused");
	}
}
