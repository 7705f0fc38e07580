package org.w3id.parley.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.parley.serve.http.Limits;

import static org.assertj.core.api.Assertions.assertThat;

/** Clients that hang up, over bare sockets. The queries would run for minutes; only the hanging up can end them. */
class HangUpTest {
	private static final String ALL = "?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l";
	private static final Limits LIMITS = Limits.USUAL.withTimeout(Duration.ofMinutes(10)).withHeldBytes(1 << 16)
			.withDrain(Duration.ofMillis(100));
	private static Server server;

	@BeforeAll
	static void start() {
		DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
		Txn.executeWrite(dataset, () -> {
			for (int i = 0; i < 2000; i++) {
				dataset.add(Quad.create(Quad.defaultGraphIRI, NodeFactory.createURI("http://example.org/" + i),
						NodeFactory.createURI("http://example.org/next"),
						NodeFactory.createURI("http://example.org/" + (i * 7 + 1) % 2000)));
			}
		});
		server = Server.over(dataset).port(0).limits(LIMITS).start();
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	static Stream<String> longQueries() {
		return Stream.of("SELECT (COUNT(*) AS ?n) { " + ALL + " }", "SELECT * { " + ALL + " }",
				"SELECT * { " + ALL + " } ORDER BY ?a",
				"SELECT DISTINCT ?a { " + ALL + " }", "ASK { " + ALL + " FILTER (STR(?l) = \"1\") }",
				"CONSTRUCT { ?a ?b ?l } WHERE { " + ALL + " }",
				"SELECT ?a (SUM(?n) AS ?m) { " + ALL + " BIND (1 AS ?n) } GROUP BY ?a",
				"SELECT (COUNT(*) AS ?n) { ?a (<http://example.org/next>|^<http://example.org/next>)* ?b . ?c"
						+ " (<http://example.org/next>|!<a:b>)* ?d }",
				"SELECT * { " + ALL + " FILTER NOT EXISTS { ?a ?b ?l . ?l ?m ?n } FILTER (STR(?l) = \"2\") }",
				"SELECT * { ?a ?b ?c MINUS { " + ALL + " } }");
	}

	@ParameterizedTest
	@MethodSource("longQueries")
	void aClientThatHangsUpFreesItsThread(String query) throws IOException {
		for (boolean abruptly : new boolean[]{false, true}) {
			try (Socket socket = ask(query)) {
				if (abruptly) {
					socket.setSoLinger(true, 0);
				}
				assertThat(await(() -> server.activeQueries() == 1)).as("the query runs").isLessThan(Duration.ofSeconds(10));
			}
			assertThat(await(() -> server.activeQueries() == 0)).as("the query has ended").isLessThan(Duration.ofSeconds(10));
		}
	}

	static Stream<Arguments> stages() {
		return Stream.of("json", "xml", "csv", "tsv", "ttl", "nt", "jsonld", "rdf")
				.flatMap(format -> Stream.of(0, 1, 1_000, 100_000).map(rows -> Arguments.of(format, rows)));
	}

	/** Rows are read as they come; what is held back, as triples always are, has come so far in the store. */
	@ParameterizedTest
	@MethodSource("stages")
	void aClientThatHangsUpAfterSoManyRowsFreesItsThread(String format, int rows) throws IOException {
		FailingGraph graph = new FailingGraph(rows, FailingGraph.Failure.CRAWLS);
		String query = List.of("json", "xml", "csv", "tsv").contains(format)
				? "SELECT * { ?s ?p ?o }"
				: "CONSTRUCT WHERE { ?s ?p ?o }";
		try (Server crawling = Server.over(DatasetGraphFactory.wrap(graph)).port(0).limits(LIMITS).start()) {
			try (Socket socket = new Socket("localhost", crawling.port())) {
				socket.getOutputStream().write(request(query, "", "&format=" + format).getBytes(StandardCharsets.UTF_8));
				assertThat(await(() -> {
					drain(socket);
					return graph.given() >= rows && crawling.activeQueries() == 1;
				})).as("the rows have come").isLessThan(Duration.ofSeconds(20));
			}
			assertThat(await(() -> crawling.activeQueries() == 0)).as("the query has ended").isLessThan(Duration.ofSeconds(10));
		}
	}

	private static void drain(Socket socket) {
		try {
			socket.getInputStream().skipNBytes(socket.getInputStream().available());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Test
	void aClientThatDoesNotReadAndHangsUpFreesItsThread() throws IOException {
		try (Socket socket = ask("SELECT * { " + ALL + " }")) {
			assertThat(socket.getInputStream().read()).isEqualTo('H');
			assertThat(server.activeQueries()).isOne();
		}
		assertThat(await(() -> server.activeQueries() == 0)).isLessThan(Duration.ofSeconds(10));
	}

	@Test
	void aRequestThatIsSentAheadIsAnsweredInItsTurn() throws IOException {
		String slow = request("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f }", "");
		String fast = request("ASK {}", "Connection: close\r\n");
		try (Socket socket = new Socket("localhost", server.port())) {
			socket.getOutputStream().write((slow + fast).getBytes(StandardCharsets.UTF_8));
			String both = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertThat(both.split("HTTP/1.1 200", -1)).hasSize(3);
			assertThat(both).contains("\"4000000\"").containsSubsequence("\"4000000\"", "true");
		}
	}

	@Test
	void aClientThatCannotTellACutGetsOnlyWhatIsHeldWhole() throws IOException {
		for (String[] pair : new String[][]{{"SELECT * { ?a ?b ?c } LIMIT 10", "200"}, {"SELECT * { ?a ?b ?c }", "505"}}) {
			try (Socket socket = new Socket("localhost", server.port())) {
				String request = request(pair[0], "").replace("HTTP/1.1", "HTTP/1.0");
				socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
				assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).contains(pair[1] + " ");
			}
		}
	}

	private static Socket ask(String query) throws IOException {
		Socket socket = new Socket("localhost", server.port());
		socket.getOutputStream().write(request(query, "").getBytes(StandardCharsets.UTF_8));
		return socket;
	}

	private static String request(String query, String headers) {
		return request(query, headers, "");
	}

	private static String request(String query, String headers, String parameters) {
		return "GET /sparql?query=" + Http.encode(query) + parameters + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n";
	}

	/** How long it took until the condition held. */
	private static Duration await(java.util.function.BooleanSupplier condition) {
		long start = System.nanoTime();
		while (!condition.getAsBoolean() && System.nanoTime() - start < 20_000_000_000L) {
			try {
				Thread.sleep(5);
			} catch (InterruptedException e) {
				throw new IllegalStateException(e);
			}
		}
		Duration taken = Duration.ofNanos(System.nanoTime() - start);
		return taken;
	}
}
