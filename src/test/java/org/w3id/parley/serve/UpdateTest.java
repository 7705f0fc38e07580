package org.w3id.parley.serve;

import java.net.http.HttpResponse;
import java.nio.file.Path;

import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.parley.model.Mistake;
import org.w3id.parley.serve.http.Token;
import org.w3id.parley.serve.sparql.Writes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.w3id.parley.serve.SparqlProtocolTest.assertProblem;

/** Updates where the operator turned them on. */
class UpdateTest {
	private static final String SECRET = "0123456789abcdef";
	private static Server server;

	@BeforeAll
	static void start() {
		DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
		server = Server.over(dataset).port(0).updates(Writes.of(dataset), new Token(SECRET)).start();
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	private static HttpResponse<String> update(String text, String... headers) {
		return Http.post(server, "sparql/update", "application/sparql-update", text, headers);
	}

	private static HttpResponse<String> allowed(String text) {
		return update(text, "Authorization", "Bearer " + SECRET);
	}

	private static long triples() {
		return Http.query(server, "SELECT * { ?s ?p ?o }", "Accept", "text/csv").body().lines().count() - 1;
	}

	@Test
	void onlyWhoHasTheTokenMayWrite() {
		assertProblem(update("INSERT DATA { <a:a> <a:b> 1 }"), 401, "unauthorized");
		assertProblem(update("INSERT DATA { <a:a> <a:b> 1 }", "Authorization", "Bearer 0123456789abcdeg"), 401, "unauthorized");
		assertProblem(update("INSERT DATA { <a:a> <a:b> 1 }", "Authorization", SECRET), 401, "unauthorized");
		assertThat(triples()).isZero();
		assertThat(allowed("INSERT DATA { <a:a> <a:b> 1 }").statusCode()).isEqualTo(204);
		assertThat(triples()).isOne();
		assertThat(allowed("DELETE WHERE { ?s ?p ?o }").statusCode()).isEqualTo(204);
		assertThat(triples()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = {"LOAD <FILE>", "LOAD SILENT <FILE>", "LOAD <http://localhost:1/x.ttl> INTO GRAPH <a:g>",
			"INSERT DATA { <a:a> <a:b> 2 } ; LOAD <FILE>",
			"INSERT { ?s ?p ?o } WHERE { SERVICE SILENT <http://localhost:1/> { ?s ?p ?o } }",
			"INSERT DATA { <a:a> <a:b> 2 } ; DELETE { ?s ?p ?o } WHERE { { SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } } } }",
			"INSERT { <a:a> <a:b> ?x } WHERE { BIND (<http://jena.apache.org/ARQ/function#systemVar>(1) AS ?x) }"})
	void loadAndServiceAreRefusedBeforeAnythingRuns(String text) {
		String file = Path.of("ontology", "parley.ttl").toUri().toString();
		assertProblem(allowed(text.replace("FILE", file)), 403, "refused");
		assertThat(triples()).isZero();
	}

	@Test
	void aBrokenUpdateChangesNothing() {
		assertProblem(allowed("INSERT DATA { <a:a> <a:b> 2 } ; nonsense"), 400, "malformed-query");
		assertProblem(
				allowed("INSERT DATA { <a:a> <a:b> 2 } ; DROP GRAPH <a:none> ; CREATE GRAPH <a:x> ; COPY <a:nowhere> TO <a:x>"),
				422, "unprocessable");
		assertThat(triples()).isZero();
		assertThat(Http.post(server, "sparql/update", "application/x-www-form-urlencoded", "update=x", "Authorization",
				"Bearer " + SECRET).statusCode()).isEqualTo(415);
	}

	@Test
	void scriptsOfOtherOriginsAreNotInvitedToWrite() {
		assertThat(allowed("INSERT DATA {}").headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
	}

	@Test
	void aShortTokenIsAMistake() {
		assertThatThrownBy(() -> new Token("secret")).isInstanceOf(Mistake.class).hasMessageNotContaining("secret:");
	}
}
