package org.w3id.parley.serve;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.parley.iri.Iris;
import org.w3id.parley.serve.http.PublicBase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.parley.serve.SparqlProtocolTest.assertProblem;

/** Things at their addresses, as crawlers and RDF tools meet them. */
class LinkedDataTest {
	private static RiverServer river;
	private static Server server;

	@BeforeAll
	static void start() {
		river = new RiverServer();
		server = Server.over(river.store).port(0).start();
	}

	@AfterAll
	static void stop() {
		server.close();
		river.close();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"*/*|ttl", "text/turtle|ttl", "application/n-triples|nt",
			"application/ld+json, */*;q=0.1|jsonld", "application/rdf+xml;q=0.9, text/turtle;q=0.4|rdf",
			"text/html, application/rdf+xml;q=0.2|rdf"})
	void aThingSendsTheReaderToADocumentAboutIt(String accept, String extension) {
		HttpResponse<String> response = Http.get(server, "party/upland?trust=self", "Accept", accept);
		assertThat(response.statusCode()).isEqualTo(303);
		assertThat(response.headers().firstValue("Location")).contains("/party/upland." + extension + "?trust=self");
		assertThat(response.headers().allValues("Vary")).contains("Accept");
		assertThat(response.headers().allValues("Link"))
				.contains("</party/upland.ttl>; rel=\"describedby\"; type=\"text/turtle\"");
		assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
	}

	@ParameterizedTest
	@CsvSource({"ttl,text/turtle;charset=utf-8,TTL", "nt,application/n-triples,NT", "jsonld,application/ld+json,JSONLD11",
			"rdf,application/rdf+xml,RDFXML"})
	void everyFormatSaysTheSame(String extension, String contentType, String language) {
		HttpResponse<String> response = Http.get(server, "proposal/river-treaty." + extension);
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.headers().firstValue("Content-Type")).contains(contentType);
		Graph graph = parse(response.body(), RDFLanguages.nameToLang(language));
		Node thing = NodeFactory.createURI(Iris.BASE + "proposal/river-treaty");
		assertThat(graph.contains(thing, NodeFactory.createURI(Iris.ONTOLOGY + "hasTerm"), Node.ANY)).isTrue();
		assertThat(graph.contains(Node.ANY, NodeFactory.createURI(Iris.ONTOLOGY + "inclusion"), Node.ANY)).as("its parts")
				.isTrue();
		assertThat(graph.contains(Node.ANY, NodeFactory.createURI(Iris.ONTOLOGY + "about"), thing)).as("what is said of it")
				.isTrue();
		assertThat(graph.size()).isEqualTo(parse(Http.get(server, "proposal/river-treaty.nt").body(), Lang.NTRIPLES).size());
		assertThat(response.headers().allValues("Link")).hasSize(5)
				.contains("<https://w3id.org/parley/proposal/river-treaty>; rel=\"describes\"");
	}

	/** By short names, without anything to fetch. */
	@Test
	void jsonReadsAsJson() {
		JsonObject document = JSON.parse(Http.get(server, "proposal/river-treaty.jsonld").body());
		JsonObject thing = document.getArray("@graph").map(JsonValue::getAsObject)
				.filter(node -> node.getString("id").equals(Iris.BASE + "proposal/river-treaty")).findFirst().orElseThrow();
		assertThat(thing.get("type").toString()).contains("par:Proposal");
		assertThat(thing.get("hasTerm").toString()).contains(Iris.BASE).doesNotContain("@id");
	}

	@Test
	void aSheetHasAStatementARow() {
		HttpResponse<String> sheet = Http.get(server, "party/upland", "Accept", "text/csv");
		assertThat(sheet.headers().firstValue("Location").orElseThrow()).endsWith("/party/upland.csv");
		List<String> lines = Http.get(server, "party/upland.csv").body().lines().toList();
		assertThat(lines.getFirst()).isEqualTo("subject,property,value");
		assertThat(lines)
				.contains(Iris.BASE + "party/upland,http://www.w3.org/1999/02/22-rdf-syntax-ns#type," + Iris.ONTOLOGY + "State");
		assertThat(lines).hasSize(1 + parse(Http.get(server, "party/upland.nt").body(), Lang.NTRIPLES).size());
	}

	@Test
	void whoHoldsTheNewestVersionGetsNoBody() {
		HttpResponse<String> first = Http.get(server, "party/midland.ttl");
		String tag = first.headers().firstValue("ETag").orElseThrow();
		String modified = first.headers().firstValue("Last-Modified").orElseThrow();
		for (String[] condition : new String[][]{{"If-None-Match", tag}, {"If-None-Match", "\"x\", W/" + tag},
				{"If-None-Match", "*"},
				{"If-Modified-Since", modified}}) {
			HttpResponse<String> again = Http.get(server, "party/midland.ttl", condition);
			assertThat(again.statusCode()).as(condition[1]).isEqualTo(304);
			assertThat(again.headers().firstValue("ETag")).contains(tag);
			assertThat(again.body()).isEmpty();
		}
		assertThat(Http.get(server, "party/midland.ttl", "If-None-Match", "\"x\"", "If-Modified-Since", modified).statusCode())
				.isEqualTo(200);
		assertThat(Http.get(server, "party/midland.ttl", "If-Modified-Since", "Sun, 06 Nov 1994 08:49:37 GMT").statusCode())
				.isEqualTo(200);
		assertThat(Http.get(server, "party/midland.nt").headers().firstValue("ETag").orElseThrow()).isNotEqualTo(tag);
		HttpResponse<String> head = Http.head(server, "party/midland.ttl");
		assertThat(head.headers().firstValue("ETag")).contains(tag);
		assertThat(head.body()).isEmpty();
	}

	@Test
	void whatWasRemovedIsToldFromWhatNeverWas() {
		String removed = river.removed.article().id();
		assertProblem(Http.get(server, "article/" + removed), 410, "gone");
		assertProblem(Http.get(server, "article/" + removed + ".ttl"), 410, "gone");
		assertProblem(Http.get(server, "claim/" + river.removed.claims().getFirst().id()), 410, "gone");
		assertProblem(Http.get(server, "article/0123456789abcdef"), 404, "not-found");
		assertProblem(Http.get(server, "party/atlantis.ttl"), 404, "not-found");
		assertProblem(Http.get(server, "party/"), 404, "not-found");
		assertProblem(Http.get(server, "nothing"), 404, "not-found");
	}

	@Test
	void aFormatThatDoesNotExistIsRefusedWithThoseThatDo() {
		HttpResponse<String> response = Http.get(server, "party/upland", "Accept", "text/html");
		assertProblem(response, 406, "not-acceptable");
		assertThat(response.body()).contains("text/turtle, application/n-triples, application/ld+json, application/rdf+xml");
	}

	@Test
	void aThingWithManyNeighboursIsToldInPages() {
		List<String> subjects = new ArrayList<>();
		String next = "party/lowland.nt";
		int pages = 0;
		while (!next.isEmpty()) {
			HttpResponse<String> response = Http.get(server, next);
			pages++;
			response.body().lines().filter(line -> line.contains("/ontology#holder>")).forEach(subjects::add);
			next = response.headers().allValues("Link").stream().filter(link -> link.endsWith("rel=\"next\"")).findFirst().map(
					link -> link.substring(2, link.indexOf('>'))).orElse("");
			if (!next.isEmpty()) {
				assertThat(response.body())
						.contains("<http://www.w3.org/1999/xhtml/vocab#next> <https://w3id.org/parley/" + next + ">");
			}
		}
		assertThat(pages).isGreaterThanOrEqualTo(2);
		assertThat(subjects.stream().filter(line -> line.startsWith("<https://w3id.org/parley/claim/"))).hasSize(601)
				.doesNotHaveDuplicates();
		assertProblem(Http.get(server, "party/lowland.nt?page=" + (pages + 1)), 404, "not-found");
		assertProblem(Http.get(server, "party/lowland.nt?page=0"), 400, "bad-request");
	}

	@ParameterizedTest
	@ValueSource(strings = {"ontology", "graph/reference", "speaker/ada-rill", "post/upland-water-minister", "provision/high-dam",
			"issue/water", "verdict/self/upland/river-treaty", "verdict/self/upland/river-treaty#derivation", "ontology#Party"})
	void everyKindOfThingAnswers(String iri) {
		String path = iri.replaceAll("#.*", "");
		assertThat(Http.get(server, path).statusCode()).isEqualTo(303);
		Graph graph = parse(Http.get(server, path + ".ttl").body(), Lang.TURTLE);
		if (!iri.startsWith("graph/")) {
			assertThat(graph.contains(NodeFactory.createURI(Iris.BASE + iri), Node.ANY, Node.ANY)).isTrue();
		}
	}

	@Test
	void everyThingInTheStoreThatIsOursAnswers() {
		String query = "SELECT DISTINCT ?t { ?t ?p ?o FILTER (isIRI(?t) && STRSTARTS(STR(?t), '" + Iris.BASE
				+ "') && !CONTAINS(STR(?t), '/.well-known/') && !STRSTARTS(STR(?t), '" + Iris.BASE
				+ "claim/')) FILTER NOT EXISTS { ?t a <" + Iris.ONTOLOGY + "Removed> } }";
		Matcher things = Pattern.compile(Pattern.quote(Iris.BASE) + "([^#\\s]*)").matcher(
				Http.query(server, query, "Accept", "text/csv").body());
		List<String> paths = things.results().map(found -> found.group(1)).distinct().toList();
		assertThat(paths).hasSizeGreaterThan(20);
		for (String path : paths) {
			assertThat(Http.head(server, path).statusCode()).as(path).isEqualTo(303);
		}
	}

	@Test
	void theDefaultGraphIsTheUnionAndTheProtocolCanNarrowIt() {
		String ask = "sparql?format=csv&query="
				+ Http.encode("SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s a <" + Iris.ONTOLOGY + "Claim> }");
		String article = "&default-graph-uri=" + Http.encode(Iris.articleGraph(river.first.article().id()));
		String reference = "&default-graph-uri=" + Http.encode(Iris.BASE + "graph/reference");
		assertThat(Http.get(server, ask).body().strip()).endsWith("603");
		assertThat(Http.get(server, ask + article).body().strip()).endsWith("3");
		assertThat(Http.get(server, ask + reference).body().strip()).endsWith("\n0");
		assertThat(Http.get(server, ask + reference + article).body().strip()).endsWith("3");
		String from = "SELECT (COUNT(*) AS ?n) FROM <" + Iris.articleGraph(river.first.article().id()) + "> FROM NAMED <"
				+ Iris.BASE
				+ "graph/reference> { ?s a <" + Iris.ONTOLOGY + "Claim> . GRAPH ?g { <" + Iris.BASE
				+ "party/upland> a ?state } }";
		assertThat(Http.query(server, from, "Accept", "text/csv").body().strip()).endsWith("3");
	}

	@Test
	void thePublicAddressIsASetting() {
		try (Server elsewhere = Server.over(river.store).port(0).base(PublicBase.of("https://example.org/parley/")).start()) {
			assertThat(Http.get(elsewhere, "party/upland").headers().firstValue("Location"))
					.contains("https://example.org/parley/party/upland.ttl");
			assertThat(Http.get(elsewhere, "party/upland.ttl").body()).isEqualTo(Http.get(server, "party/upland.ttl").body());
		}
	}

	private static Graph parse(String text, Lang language) {
		Graph graph = GraphFactory.createDefaultGraph();
		RDFParser.fromString(text, language).parse(graph);
		return graph;
	}
}
