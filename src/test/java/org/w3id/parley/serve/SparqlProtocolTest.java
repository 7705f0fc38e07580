package org.w3id.parley.serve;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.parley.serve.http.Limits;

import static org.assertj.core.api.Assertions.assertThat;

/** The SPARQL protocol as clients meet it. */
class SparqlProtocolTest {
	private static final String DATA = """
			PREFIX : <http://example.org/>
			:a :knows :b ; :label "a, \\"quoted\\"" . :b :knows :c .
			:one { :a :in "one" } :two { :b :in "two" }
			""";
	private static Server server;

	@BeforeAll
	static void start() {
		DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
		Txn.executeWrite(dataset, () -> RDFParser.fromString(DATA, Lang.TRIG).parse(dataset));
		server = Server.over(dataset).port(0).limits(Limits.USUAL.withTimeout(Duration.ofSeconds(2)).withQueryLength(20_000))
				.start();
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = {
			"*/*|application/sparql-results+json",
			"-|application/sparql-results+json",
			"application/json|application/json",
			"application/sparql-results+xml|application/sparql-results+xml",
			"text/csv;q=0.5, text/tab-separated-values;q=0.9|text/tab-separated-values;charset=utf-8",
			"text/*|text/csv;charset=utf-8",
			"text/csv, application/sparql-results+json;q=0|text/csv;charset=utf-8"})
	void theAcceptHeaderChoosesTheFormatOfRows(String accept, String contentType) {
		String query = "SELECT * { ?s <http://example.org/label> ?o }";
		HttpResponse<String> response = accept == null ? Http.query(server, query) : Http.query(server, query, "Accept", accept);
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.headers().firstValue("Content-Type")).contains(contentType);
		assertThat(response.headers().firstValue("Vary")).contains("Accept");
		assertThat(response.body()).contains("quoted");
	}

	@ParameterizedTest
	@CsvSource({"text/turtle,TTL", "application/n-triples,NT", "application/ld+json,JSONLD11", "application/rdf+xml,RDFXML"})
	void theAcceptHeaderChoosesTheFormatOfGraphs(String accept, String language) {
		for (String query : new String[]{"CONSTRUCT WHERE { ?s ?p ?o }", "DESCRIBE <http://example.org/a>"}) {
			HttpResponse<String> response = Http.query(server, query, "Accept", accept);
			assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith(accept);
			Graph graph = GraphFactory.createDefaultGraph();
			RDFParser.fromString(response.body(), RDFLanguages.nameToLang(language)).parse(graph);
			assertThat(graph.size()).isEqualTo(3);
		}
	}

	@Test
	void aParameterOutweighsTheHeader() {
		HttpResponse<String> response = Http.get(server, "sparql?format=csv&query=" + Http.encode("ASK {}"), "Accept", "*/*");
		assertThat(response.headers().firstValue("Content-Type")).contains("text/csv;charset=utf-8");
	}

	@Test
	void whatNobodyCanMakeIsRefusedWithAListOfWhatThereIs() {
		HttpResponse<String> response = Http.query(server, "ASK {}", "Accept", "image/png");
		assertProblem(response, 406, "not-acceptable");
		assertThat(response.body()).contains("application/sparql-results+json").contains("text/csv");
	}

	@Test
	void queriesComeByGetByFormAndAsBody() {
		assertThat(Http.query(server, "ASK { ?s ?p ?o }").body()).contains("true");
		assertThat(Http.post(server, "sparql", "application/x-www-form-urlencoded", "query=" + Http.encode("ASK {}")).body())
				.contains("true");
		assertThat(Http.post(server, "sparql", "application/sparql-query;charset=UTF-8", "ASK {}").body()).contains("true");
	}

	@Test
	void theProtocolOutweighsTheQuerysOwnDataset() {
		String inOne = "ASK FROM <http://example.org/two> { ?s <http://example.org/in> \"one\" }";
		assertThat(Http.query(server, inOne).body()).contains("false");
		String one = "&default-graph-uri=" + Http.encode("http://example.org/one");
		assertThat(Http.get(server, "sparql?query=" + Http.encode(inOne) + one).body()).contains("true");
		String named = "SELECT * { GRAPH ?g { ?s ?p ?o } }";
		assertThat(Http.get(server, "sparql?format=csv&query=" + Http.encode(named) + "&named-graph-uri="
				+ Http.encode("http://example.org/two")).body().lines()).hasSize(2);
	}

	@Test
	void nothingIsFetchedForAGraphThatTheStoreDoesNotHave() {
		String remote = "SELECT * FROM <" + server.address() + "sparql?query=" + Http.encode("CONSTRUCT WHERE{?s ?p ?o}")
				+ "> { ?s ?p ?o }";
		HttpResponse<String> response = Http.query(server, remote, "Accept", "text/csv");
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.body().lines()).hasSize(1);
	}

	static Stream<String> reachingOut() {
		String there = "<http://localhost:1/sparql>";
		return Stream.of("SELECT * { SERVICE " + there + " { ?s ?p ?o } }",
				"SELECT * { SERVICE SILENT " + there + " { ?s ?p ?o } }",
				"ASK { ?s ?p ?o FILTER EXISTS { SERVICE " + there + " { ?s ?p ?o } } }",
				"SELECT * { { SELECT ?s { SERVICE " + there + " { ?s ?p ?o } } } }",
				"SELECT ?x { ?s ?p ?o } ORDER BY (EXISTS { SERVICE " + there + " { ?s ?p ?o } })",
				"SELECT (COUNT(*) AS ?n) { ?s ?p ?o } HAVING (EXISTS { SERVICE " + there + " { ?s ?p ?o } })",
				"CONSTRUCT { ?s ?p ?o } WHERE { GRAPH ?g { OPTIONAL { SERVICE ?s { ?s ?p ?o } } } }",
				"DESCRIBE ?s { SERVICE " + there + " { ?s ?p ?o } }", "SELECT (<java:java.lang.System>(1) AS ?x) {}",
				"SELECT (SUM(<java:java.lang.System>(?o)) AS ?x) { ?s ?p ?o }",
				"SELECT * { ?s <java:org.apache.jena.sparql.pfunction.library.splitIRI> ?o }",
				"SELECT (<http://jena.apache.org/ARQ/function#wait>(60000) AS ?x) {}",
				"SELECT (<http://jena.hpl.hp.com/ARQ/function#systemVar>(1) AS ?x) {}",
				"SELECT (<http://jena.apache.org/ARQ/jsFunction#f>(1) AS ?x) {}",
				"SELECT (<http://www.w3.org/2005/xpath-functions#apply>(<java:java.lang.System>, 1) AS ?x) {}");
	}

	@ParameterizedTest
	@MethodSource("reachingOut")
	void whatReachesOutOfTheStoreIsRefusedBeforeItRuns(String query) {
		assertProblem(Http.query(server, query), 403, "refused");
	}

	static Stream<String> updates() {
		return Stream.of("LOAD <http://localhost:1/data.ttl>", "CLEAR ALL", "INSERT DATA { <a:a> <a:b> <a:c> }",
				"DELETE WHERE { ?s ?p ?o }", "DROP SILENT GRAPH <http://example.org/one>",
				"INSERT { ?s ?p 1 } WHERE { ?s ?p ?o }");
	}

	@ParameterizedTest
	@MethodSource("updates")
	void updatesAreNoQueries(String update) {
		assertProblem(Http.query(server, update), 400, "malformed-query");
		assertProblem(Http.post(server, "sparql", "application/sparql-update", update), 415, "unsupported-media-type");
		assertProblem(Http.post(server, "sparql", "application/x-www-form-urlencoded", "update=" + Http.encode(update)), 400,
				"bad-request");
		for (String path : new String[]{"update", "sparql/update", "data", "upload", "sparql/data"}) {
			assertThat(Http.post(server, path, "application/sparql-update", update).statusCode()).isEqualTo(404);
		}
		assertThat(Http.query(server, "SELECT * { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }", "Accept", "text/csv").body()
				.lines()).hasSize(6);
	}

	@Test
	void nothingCanBeUploaded() {
		for (String method : new String[]{"PUT", "DELETE", "PATCH"}) {
			HttpResponse<String> response = Http.send(Http.request(server, "sparql?default").method(method,
					HttpRequest.BodyPublishers.ofString("<a:a> <a:b> <a:c> .")));
			assertProblem(response, 405, "method-not-allowed");
			assertThat(response.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS, POST");
		}
		assertProblem(Http.post(server, "sparql", "text/turtle", "<a:a> <a:b> <a:c> ."), 415, "unsupported-media-type");
	}

	@Test
	void theQuerysLengthAndDepthAreLimited() {
		String query = "SELECT * { ?s ?p '" + "x".repeat(20_000) + "' }";
		assertProblem(Http.query(server, query), 413, "too-large");
		assertProblem(Http.post(server, "sparql", "application/sparql-query", query.repeat(10)), 413, "too-large");
		assertProblem(Http.post(server, "sparql", "application/sparql-query",
				"ASK { FILTER (" + "(".repeat(9_000) + "1" + ")".repeat(9_000) + ") }"), 400, "malformed-query");
	}

	@Test
	void aBrokenQueryIsToldWhereItBreaks() {
		HttpResponse<String> response = Http.query(server, "SELECT * { ?s ?p }");
		assertProblem(response, 400, "malformed-query");
		assertThat(response.body()).contains("line 1");
	}

	@ParameterizedTest
	@CsvSource({"query=ASK{}&query=ASK{}", "query=%FF", "query=%", "query=ASK%7B%7D&timeout=-1", "query=ASK%7B%7D&timeout=NaN",
			"query=ASK%7B%7D&timeout=1&timeout=2"})
	void parametersThatCannotBeUnderstoodAreRefused(String parameters) {
		HttpResponse<String> response = Http.post(server, "sparql", "application/x-www-form-urlencoded", parameters);
		assertProblem(response, 400, "bad-request");
	}

	@Test
	void aTimeoutCanBeLowered() {
		String endless = "SELECT (COUNT(*) AS ?n) { " + "?a ?b ?c . ".replace("?a ?b ?c", "{?a ?b ?c}") + cross(30) + " }";
		HttpResponse<String> response = Http.get(server, "sparql?timeout=0.2&query=" + Http.encode(endless));
		assertProblem(response, 503, "timeout");
		assertThat(response.body()).contains("after 0.2 s");
	}

	@Test
	void aTimeoutCannotBeRaised() {
		String endless = "SELECT (COUNT(*) AS ?n) { " + cross(30) + " }";
		HttpResponse<String> response = Http.get(server, "sparql?timeout=3600&query=" + Http.encode(endless));
		assertProblem(response, 503, "timeout");
		assertThat(response.body()).contains("after 2.0 s");
	}

	@Test
	void headTellsWhatGetWouldWithoutABody() {
		HttpResponse<String> head = Http.head(server, "sparql?query=" + Http.encode("ASK {}"));
		HttpResponse<String> get = Http.query(server, "ASK {}");
		assertThat(head.statusCode()).isEqualTo(200);
		assertThat(head.body()).isEmpty();
		for (String header : new String[]{"Content-Type", "Content-Length", "Vary", "Access-Control-Allow-Origin"}) {
			assertThat(head.headers().firstValue(header)).as(header).isEqualTo(get.headers().firstValue(header)).isPresent();
		}
	}

	@Test
	void scriptsOfOtherOriginsMayRead() {
		HttpResponse<String> preflight = Http.send(Http.request(server, "sparql", "Origin", "https://example.org",
				"Access-Control-Request-Method", "POST").method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
		assertThat(preflight.statusCode()).isEqualTo(204);
		assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods").orElseThrow()).contains("POST");
		assertThat(Http.query(server, "ASK {}").headers().firstValue("Access-Control-Allow-Origin")).contains("*");
	}

	@Test
	void everyResponseHasAnIdAndKeepsBrowsersFromGuessing() {
		for (String path : new String[]{"sparql?query=ASK%7B%7D", "nowhere", "sparql?query=broken", "a%2Fb", "%zz"}) {
			if (!path.equals("%zz")) {
				HttpResponse<String> response = Http.get(server, path);
				assertThat(response.headers().firstValue("Request-Id")).as(path).isPresent();
				assertThat(response.headers().firstValue("X-Content-Type-Options")).as(path).contains("nosniff");
			}
		}
	}

	private static String cross(int count) {
		StringBuilder pattern = new StringBuilder();
		for (int i = 0; i < count; i++) {
			pattern.append("?s").append(i).append(" ?p").append(i).append(" ?o").append(i).append(" . ");
		}
		return pattern.toString();
	}

	static void assertProblem(HttpResponse<String> response, int status, String type) {
		assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
		assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
		assertThat(response.body()).contains("\"https://w3id.org/parley/problem/" + type + "\"");
	}
}
