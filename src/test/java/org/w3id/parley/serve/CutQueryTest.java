package org.w3id.parley.serve;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
				if (failure != FailingGraph.Failure.HANGS || rows == 0 || rows == 100_000) {
					cuts.add(Arguments.of(failure, rows));
				}
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
				jenaClient(server, format);
			});
			GRAPHS.parallelStream()
					.forEach(format -> plainClient(server, "CONSTRUCT WHERE { ?s ?p ?o }", format, failure, rows));
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

	private static void jenaClient(Server server, String format) {
		try (RDFConnection connection = RDFConnectionRemote.newBuilder().destination(server.address()).queryEndpoint("sparql")
				.acceptHeaderSelectQuery(format).build()) {
			assertThatThrownBy(() -> connection.querySelect("SELECT * { ?s ?p ?o }", row -> {
			})).as(format).isInstanceOf(RuntimeException.class);
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
	void aCapThatIsReachedIsAnnouncedOrTheResultIsRefused() {
		try (Server server = Server.over(DatasetGraphFactory.wrap(new FailingGraph(200_000, FailingGraph.Failure.THROWS))).port(0)
				.limits(LIMITS.withRows(100)).start()) {
			HttpResponse<String> capped = Http.query(server, "SELECT * { ?s ?p ?o } LIMIT 101", "Accept", "text/csv");
			assertThat(capped.headers().firstValue("Parley-Row-Cap")).contains("100");
			assertThat(capped.body().lines()).hasSize(101);
			HttpResponse<String> whole = Http.query(server, "SELECT * { ?s ?p ?o } LIMIT 100", "Accept", "text/csv");
			assertThat(whole.headers().firstValue("Parley-Row-Cap")).isEmpty();
			assertThat(whole.body().lines()).hasSize(101);
		}
		try (Server server = Server.over(DatasetGraphFactory.wrap(new FailingGraph(200_000, FailingGraph.Failure.THROWS))).port(0)
				.limits(LIMITS.withRows(50_000)).start()) {
			assertThatThrownBy(() -> Http.query(server, "SELECT * { ?s ?p ?o }", "Accept", "text/csv"))
					.isInstanceOf(UncheckedIOException.class);
		}
	}
}
