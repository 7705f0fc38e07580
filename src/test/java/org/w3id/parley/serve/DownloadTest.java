package org.w3id.parley.serve;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.parley.graph.Export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.parley.serve.SparqlProtocolTest.assertProblem;

/** What other tools take away. */
class DownloadTest {
	private static RiverServer river;
	private static Server server;

	@BeforeAll
	static void start() {
		river = new RiverServer();
		server = Server.over(river.store).port(0).judge(river.verdicts::judge).start();
	}

	@AfterAll
	static void stop() {
		server.close();
		river.close();
	}

	private static DatasetGraph dataset(String text, Lang language) {
		DatasetGraph dataset = DatasetGraphFactory.create();
		RDFParser.fromString(text, language).parse(dataset);
		return dataset;
	}

	@ParameterizedTest
	@CsvSource({"nq,application/n-quads,NQUADS,true", "trig,application/trig,TRIG,true",
			"jsonld,application/ld+json,JSONLD11,true",
			"nt,application/n-triples,NTRIPLES,false", "ttl,text/turtle;charset=utf-8,TURTLE,false",
			"rdf,application/rdf+xml,RDFXML,false"})
	void everyFormOfTheDumpHoldsTheWholeStore(String extension, String contentType, String language, boolean quads) {
		HttpResponse<String> response = Http.get(server, "dump." + extension);
		assertThat(response.headers().firstValue("Content-Type")).contains(contentType);
		DatasetGraph read = dataset(response.body(), RDFLanguages.nameToLang(language));
		boolean whole = river.store.read(all -> {
			boolean same = true;
			var stored = all.asDatasetGraph().find();
			while (stored.hasNext()) {
				Quad quad = stored.next();
				same &= quad.isDefaultGraph() || (quads ? read.contains(quad) : read.getDefaultGraph().contains(quad.asTriple()));
			}
			return same;
		});
		assertThat(whole).isTrue();
	}

	@Test
	void aDumpIsTheSameBytesCompressedOrNot() throws IOException, InterruptedException {
		HttpResponse<byte[]> zipped = HttpClient.newHttpClient().send(
				HttpRequest.newBuilder(URI.create(server.address() + "dump.nq.gz")).build(),
				HttpResponse.BodyHandlers.ofByteArray());
		assertThat(zipped.headers().firstValue("Content-Type")).contains("application/gzip");
		String text = new String(new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes(),
				StandardCharsets.UTF_8);
		assertThat(text).isEqualTo(Http.get(server, "dump.nq").body());
		assertThat(new Export(river.store).hash()).isNotEmpty();
	}

	@Test
	void aTableIsLinkedToItsDescription() {
		HttpResponse<String> table = Http.get(server, "table/claims.csv");
		assertThat(table.headers().firstValue("Content-Type")).contains("text/csv;charset=utf-8;header=present");
		assertThat(table.body().lines()).hasSizeGreaterThan(600);
		String link = table.headers().allValues("Link").getFirst();
		assertThat(link).isEqualTo("</table/claims.csv-metadata.json>; rel=\"describedby\"; type=\"application/csvm+json\"");
		JsonObject metadata = JsonParser.parseString(Http.get(server, "table/claims.csv-metadata.json").body()).getAsJsonObject();
		assertThat(metadata.get("url").getAsString()).isEqualTo("claims.csv");
		int columns = metadata.getAsJsonObject("tableSchema").getAsJsonArray("columns").size();
		assertThat(table.body().lines().findFirst().orElseThrow().split(",")).hasSize(columns);
	}

	@Test
	void aTablesParametersAreThoseOfItsQuery() {
		assertThat(Http.get(server, "table/verdict-matrix.csv?trust=parties").body()).startsWith("party,").contains("upland,");
		assertProblem(Http.get(server, "table/verdict-matrix.csv?trust=nobody"), 422, "unprocessable");
		assertProblem(Http.get(server, "table/verdict-matrix.csv?nonsense=1"), 422, "unprocessable");
		assertProblem(Http.get(server, "table/nothing.csv"), 404, "not-found");
	}

	@ParameterizedTest
	@ValueSource(strings = {"party-provision", "agreement", "disagreement"})
	void networksAreGraphMl(String name) {
		HttpResponse<String> network = Http.get(server, "network/" + name + ".graphml");
		assertThat(network.statusCode()).isEqualTo(200);
		assertThat(network.body()).contains("<graphml").endsWith("</graphml>\n");
	}

	@Test
	void anArticlesClaimsAreAnnotations() {
		HttpResponse<String> annotations = Http.get(server, "annotations/" + river.first.article().id() + ".jsonld");
		assertThat(annotations.headers().firstValue("Content-Type").orElseThrow()).contains("http://www.w3.org/ns/anno.jsonld");
		assertThat(Pattern.compile("TextPositionSelector").matcher(annotations.body()).results().count()).isEqualTo(3);
		assertProblem(Http.get(server, "annotations/none"), 404, "not-found");
	}

	@Test
	void everyDownloadThatTheDescriptionNamesExists() {
		Pattern.compile("<" + Pattern.quote(server.address()) + "([^>#]+)>").matcher(Http.get(server, ".well-known/void").body())
				.results()
				.map(found -> found.group(1)).distinct()
				.forEach(path -> assertThat(Http.head(server, path).statusCode()).as(path).isEqualTo(200));
	}
}
