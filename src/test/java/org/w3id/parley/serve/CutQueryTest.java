package org.w3id.parley.serve;

import java.io.File;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.rdfconnection.RDFConnectionRemote;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.parley.serve.http.Limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Queries cut at every stage: no client takes a part for the whole. */
class CutQueryTest {
	private static final Limits LIMITS = Limits.USUAL.withTimeout(Duration.ofSeconds(30)).withHeldBytes(1 << 19)
			.withDrain(Duration.ofMillis(100));
	private static final List<Integer> STAGES = List.of(0, 1, 1_000, 100_000);
	private static final List<String> TABLES = List.of("application/sparql-results+json", "application/sparql-results+xml",
			"text/csv",
			"text/tab-separated-values");
	private static final List<String> GRAPHS = List.of("text/turtle", "application/n-triples", "application/ld+json",
			"application/rdf+xml");

	static Stream<Arguments> cuts() {
		List<Arguments> cuts = new ArrayList<>();
		for (FailingGraph.Failure failure : FailingGraph.Failure.values()) {
			for (int rows : STAGES) {
				cuts.add(Arguments.of(failure, rows));
			}
		}
		return cuts.stream();
	}

	@ParameterizedTest
	@MethodSource("cuts")
	void noClientTakesAPartForTheWhole(FailingGraph.Failure failure, int rows) {
		Limits limits = failure == FailingGraph.Failure.THROWS ? LIMITS : LIMITS.withTimeout(Duration.ofMillis(400));
		try (Server server = Server.over(DatasetGraphFactory.wrap(new FailingGraph(rows, failure))).port(0).limits(limits)
				.start()) {
			TABLES.parallelStream().forEach(format -> {
				plainClient(server, "SELECT * { ?s ?p ?o }", format, failure, rows);
				jenaClient(server, format, connection -> connection.querySelect("SELECT * { ?s ?p ?o }", row -> {
				}));
			});
			GRAPHS.parallelStream()
					.forEach(format -> {
						plainClient(server, "CONSTRUCT WHERE { ?s ?p ?o }", format, failure, rows);
						jenaClient(server, format, connection -> connection.queryConstruct("CONSTRUCT WHERE { ?s ?p ?o }"));
					});
		}
	}

	/** A proper problem where all was held back, a broken connection where it was not. */
	private static void plainClient(Server server, String query, String format, FailingGraph.Failure failure, int rows) {
		HttpResponse<String> response;
		try {
			response = Http.query(server, query, "Accept", format);
		} catch (UncheckedIOException e) {
			assertThat(rows).as(format + " was begun").isEqualTo(100_000);
			return;
		}
		if (failure == FailingGraph.Failure.THROWS) {
			assertThat(rows < 100_000 || query.startsWith("CONSTRUCT")).as("%s was held back", format).isTrue();
			SparqlProtocolTest.assertProblem(response, 500, "failed");
		} else {
			SparqlProtocolTest.assertProblem(response, 503, "timeout");
		}
	}

	private static void jenaClient(Server server, String format, Consumer<RDFConnection> query) {
		try (RDFConnection connection = RDFConnectionRemote.newBuilder().destination(server.address()).queryEndpoint("sparql")
				.acceptHeaderSelectQuery(format).acceptHeaderGraph(format).build()) {
			assertThatThrownBy(() -> query.accept(connection)).as(format).isInstanceOf(RuntimeException.class);
		}
	}

	@Test
	void aWholeResultLargerThanWhatIsHeldArrivesWhole() {
		try (Server server = Server.over(DatasetGraphFactory.wrap(new FailingGraph(200_000, FailingGraph.Failure.THROWS))).port(0)
				.limits(LIMITS).start()) {
			TABLES.parallelStream().forEach(format -> {
				HttpResponse<String> response = Http.query(server, "SELECT * { ?s ?p ?o } LIMIT 30000", "Accept", format);
				assertThat(response.statusCode()).isEqualTo(200);
				assertThat(response.headers().firstValue("Content-Length")).isEmpty();
				assertThat(response.body().split("thing/30000\\D", -1)).as(format).hasSize(2);
			});
		}
	}

	@Test
	void aCapThatIsReachedIsAnnounced() {
		try (Server server = server(200_000, 100)) {
			HttpResponse<String> capped = Http.query(server, "SELECT * { ?s ?p ?o } LIMIT 101", "Accept", "text/csv");
			assertThat(capped.headers().firstValue("Parley-Row-Cap")).contains("100");
			assertThat(capped.body().lines()).hasSize(101);
			HttpResponse<String> whole = Http.query(server, "SELECT * { ?s ?p ?o } LIMIT 100", "Accept", "text/csv");
			assertThat(whole.headers().firstValue("Parley-Row-Cap")).isEmpty();
			assertThat(whole.body().lines()).hasSize(101);
			HttpResponse<String> graph = Http.query(server, "CONSTRUCT WHERE { ?s ?p ?o }", "Accept", "application/n-triples");
			assertThat(graph.headers().firstValue("Parley-Row-Cap")).contains("100");
			assertThat(graph.body().lines()).hasSize(100);
		}
	}

	/** A header comes before the first row, and whether the cap is reached is known after the last: nothing is sent in between. */
	@Test
	void aCapIsAnnouncedHoweverLargeTheResult() {
		try (Server server = server(200_000, 50_000)) {
			TABLES.parallelStream().forEach(format -> {
				HttpResponse<String> response = Http.query(server, "SELECT * { ?s ?p ?o }", "Accept", format);
				assertThat(response.headers().firstValue("Parley-Row-Cap")).contains("50000");
				assertThat(response.headers().firstValueAsLong("Content-Length").orElseThrow()).isGreaterThan(LIMITS.heldBytes());
				assertThat(response.body().split("thing/50000\\D", -1)).as(format).hasSize(2);
				assertThat(response.body()).doesNotContain("thing/50001");
			});
		}
		try (Server server = server(40_000, 50_000)) {
			TABLES.parallelStream().forEach(format -> SparqlProtocolTest
					.assertProblem(Http.query(server, "SELECT * { ?s ?p ?o }", "Accept", format), 500, "failed"));
		}
		assertThat(new File(System.getProperty("java.io.tmpdir")).list((folder, name) -> name.startsWith("parley-answer")))
				.isEmpty();
	}

	/** A server whose store fails after so many rows. */
	private static Server server(int rows, long cap) {
		return Server.over(DatasetGraphFactory.wrap(new FailingGraph(rows, FailingGraph.Failure.THROWS))).port(0)
				.limits(LIMITS.withRows(cap)).start();
	}
}
