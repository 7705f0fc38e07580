package org.w3id.parley.serve;

import java.net.http.HttpResponse;
import java.util.List;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.parley.iri.Iris;
import org.w3id.parley.serve.describe.Health.State;
import org.w3id.parley.serve.describe.Health.Telling;
import org.w3id.parley.serve.http.PublicBase;

import static org.assertj.core.api.Assertions.assertThat;

/** What the server says of itself. */
class DescriptionTest {
	private static final String VOID = "http://rdfs.org/ns/void#";
	private static final String SHAPES = """
			PREFIX sh: <http://www.w3.org/ns/shacl#>
			PREFIX void: <http://rdfs.org/ns/void#>
			PREFIX dcat: <http://www.w3.org/ns/dcat#>
			PREFIX dcterms: <http://purl.org/dc/terms/>
			PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
			[] a sh:NodeShape ; sh:targetClass void:Dataset ;
				sh:property [ sh:path dcterms:title ; sh:minCount 1 ] , [ sh:path dcterms:license ; sh:minCount 1 ; sh:nodeKind sh:IRI ] ,
					[ sh:path void:triples ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:integer ; sh:minInclusive 1 ] ,
					[ sh:path void:entities ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:integer ] ,
					[ sh:path void:sparqlEndpoint ; sh:minCount 1 ; sh:nodeKind sh:IRI ] ,
					[ sh:path void:uriSpace ; sh:minCount 1 ; sh:datatype xsd:string ] ,
					[ sh:path void:classPartition ; sh:minCount 5 ; sh:node [ sh:property [ sh:path void:class ; sh:minCount 1 ; sh:maxCount 1 ] ,
						[ sh:path void:entities ; sh:minCount 1 ; sh:maxCount 1 ] ] ] .
			[] a sh:NodeShape ; sh:targetClass dcat:Dataset ; sh:property [ sh:path dcterms:description ; sh:minCount 1 ] ,
				[ sh:path dcat:landingPage ; sh:minCount 1 ; sh:nodeKind sh:IRI ] ,
				[ sh:path dcat:distribution ; sh:minCount 5 ; sh:class dcat:Distribution ] .
			[] a sh:NodeShape ; sh:targetClass dcat:Distribution ; sh:property [ sh:path dcterms:title ; sh:minCount 1 ] ,
				[ sh:path dcat:downloadURL ; sh:minCount 1 ; sh:maxCount 1 ; sh:nodeKind sh:IRI ] ,
				[ sh:path dcat:mediaType ; sh:minCount 1 ; sh:maxCount 1 ; sh:pattern '^https://www.iana.org/assignments/media-types/' ] .
			[] a sh:NodeShape ; sh:targetClass dcat:DataService ; sh:property [ sh:path dcat:endpointURL ; sh:minCount 1 ] ,
				[ sh:path dcat:servesDataset ; sh:minCount 1 ; sh:class dcat:Dataset ] .
			""";
	private static RiverServer river;
	private static Server server;

	@BeforeAll
	static void start() {
		river = new RiverServer();
		server = Server.over(river.store).port(0).part("parser", () -> new Telling(State.STARTING, "reads its models")).start();
	}

	@AfterAll
	static void stop() {
		server.close();
		river.close();
	}

	private static Graph graph(HttpResponse<String> response) {
		assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
		Graph graph = GraphFactory.createDefaultGraph();
		RDFParser.fromString(response.body(), Lang.TURTLE).parse(graph);
		return graph;
	}

	private static Node term(String iri) {
		return NodeFactory.createURI(iri);
	}

	@Test
	void theDatasetIsDescribedWithCountsFromTheStore() {
		Graph graph = graph(Http.get(server, ".well-known/void"));
		Shapes shapes = Shapes.parse(RDFParser.fromString(SHAPES, Lang.TURTLE).toGraph());
		assertThat(ShaclValidator.get().validate(shapes, graph).getEntries()).isEmpty();
		Node claims = graph.find(Node.ANY, term(VOID + "class"), term(Iris.ONTOLOGY + "Claim")).next().getSubject();
		assertThat(graph.find(claims, term(VOID + "entities"), Node.ANY).next().getObject().getLiteralValue()).isEqualTo(603);
		assertThat(graph.contains(Node.ANY, term(VOID + "sparqlEndpoint"), term(server.address() + "sparql"))).isTrue();
	}

	/** A crawler that follows them gets what is promised, by the media type that is promised. */
	@Test
	void everyDownloadThatIsDescribedIsThere() {
		Graph graph = graph(Http.get(server, ".well-known/void"));
		String dcat = "http://www.w3.org/ns/dcat#";
		List<Triple> downloads = graph.find(Node.ANY, term(dcat + "downloadURL"), Node.ANY).toList();
		assertThat(downloads).hasSizeGreaterThan(5).allSatisfy(download -> {
			HttpResponse<String> head = Http.head(server, download.getObject().getURI().substring(server.address().length()));
			assertThat(head.statusCode()).as(download.toString()).isEqualTo(200);
			boolean compressed = graph.contains(download.getSubject(), term(dcat + "compressFormat"), Node.ANY);
			String type = graph.find(download.getSubject(), term(dcat + "mediaType"), Node.ANY).next().getObject().getURI();
			assertThat(head.headers().firstValue("Content-Type").orElseThrow().replaceAll(";.*", ""))
					.isEqualTo(compressed ? "application/gzip" : type.substring(type.indexOf("types/") + 6));
		});
		assertThat(graph.find(Node.ANY, term(VOID + "dataDump"), Node.ANY).toList()).hasSize(6).allSatisfy(dump -> assertThat(
				Http.head(server, dump.getObject().getURI().substring(server.address().length())).statusCode()).isEqualTo(200));
	}

	@Test
	void thePublicAddressIsInTheDescriptions() {
		try (Server elsewhere = Server.over(river.store).port(0).base(PublicBase.of("https://example.org/parley")).start()) {
			assertThat(Http.get(elsewhere, ".well-known/void").body()).contains("https://example.org/parley/sparql");
			assertThat(Http.get(elsewhere, "sparql").body()).contains("<https://example.org/parley/sparql>");
		}
	}

	@Test
	void aGetWithoutAQueryAnswersWithTheServiceDescription() {
		Graph graph = graph(Http.get(server, "sparql"));
		String sd = "http://www.w3.org/ns/sparql-service-description#";
		Node service = graph.find(Node.ANY, RDF.Nodes.type, term(sd + "Service")).next().getSubject();
		assertThat(graph.contains(service, term(sd + "endpoint"), term(server.address() + "sparql"))).isTrue();
		assertThat(graph.contains(service, term(sd + "supportedLanguage"), term(sd + "SPARQL11Query"))).isTrue();
		assertThat(Http.get(server, "sparql", "Accept", "application/rdf+xml").body()).contains("<rdf:RDF");
	}

	@Test
	void theContextGivesEveryPropertyItsName() {
		HttpResponse<String> response = Http.get(server, "context.jsonld");
		assertThat(response.headers().firstValue("Content-Type")).contains("application/ld+json");
		String document = response.body().replaceFirst("\\}\\s*$",
				", \"id\": \"a:claim\", \"holder\": \"a:party\", \"confidence\": 0.5 }");
		Graph graph = GraphFactory.createDefaultGraph();
		RDFParser.fromString(document, Lang.JSONLD11).parse(graph);
		assertThat(graph.contains(term("a:claim"), term(Iris.ONTOLOGY + "holder"), term("a:party"))).isTrue();
		assertThat(graph.contains(term("a:claim"), term(Iris.ONTOLOGY + "confidence"), Node.ANY)).isTrue();
	}

	@Test
	void theVocabularyIsDocumentedForPeople() {
		assertThat(Http.get(server, "ontology", "Accept", "text/html").headers().firstValue("Location"))
				.contains("/ontology.html");
		HttpResponse<String> page = Http.get(server, "ontology.html");
		assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
		assertThat(page.body()).contains("<article id=\"Claim\">", "<article id=\"holder\">", "<article id=\"Rejects\">",
				"href=\"#Party\"");
		for (String file : new String[]{"Claim", "deniedBy"}) {
			assertThat(page.body()).doesNotContain("<p></p>\n<dl>").contains(">" + file + "<");
		}
	}

	@Test
	void healthIsToldPartByPart() {
		HttpResponse<String> health = Http.get(server, "-/health");
		assertThat(health.statusCode()).isEqualTo(200);
		assertThat(health.body()).contains("\"store\"", "\"well\"", "\"parser\"", "\"starting\"", "reads its models");
		assertThat(Http.get(server, "-/ready").statusCode()).as("the parser still starts").isEqualTo(503);
	}

	@Test
	void figuresCountWhatHappened() {
		Http.query(server, "ASK {}");
		Http.query(server, "broken");
		String metrics = Http.get(server, "-/metrics").body();
		assertThat(metrics).containsPattern("parley_queries_total\\{outcome=\"whole\"} [1-9]")
				.containsPattern("parley_requests_total\\{status=\"4xx\"} [1-9]").contains("parley_queries_active 0");
	}

	@ParameterizedTest
	@ValueSource(strings = {"robots.txt", ".well-known/void", "context.jsonld", "-/health"})
	void everybodyMayRead(String path) {
		assertThat(Http.get(server, path).headers().firstValue("Access-Control-Allow-Origin")).contains("*");
	}
}
