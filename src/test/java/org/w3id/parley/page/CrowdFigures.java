package org.w3id.parley.page;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.w3id.parley.iri.Iris;
import org.w3id.parley.iri.Iris.Kind;
import org.w3id.parley.query.QueryBook;
import org.w3id.parley.serve.Server;
import org.w3id.parley.shelf.Shelf;
import org.w3id.parley.verdict.Index;
import org.w3id.parley.verdict.Indexer;
import org.w3id.parley.verdict.Outcomes;
import org.w3id.parley.verdict.TrustPolicy;
import org.w3id.parley.vocab.Par;
import org.w3id.parley.vocab.ParClass;
import org.w3id.parley.vocab.ParValue;

import static org.apache.jena.graph.NodeFactory.createURI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * How long the board of 200 parties, 300 proposals and 20,000 claims takes, over HTTP, beside a stock Fuseki that reads the same matrix
 * out of stored verdicts. Asked for with {@code -Dparley.crowd=figures}; the figures go to {@code target/crowd.txt}.
 */
class CrowdFigures {
	private static final int WARMING = 20;
	private static final int MEASURED = 60;
	private static final HttpClient CLIENT = HttpClient.newHttpClient();
	private final StringBuilder figures = new StringBuilder();

	@Test
	void theBoardBesideStockSparql() throws IOException {
		assumeTrue(System.getProperty("parley.crowd") != null, "figures are not asked for with -Dparley.crowd=figures");
		Index judge = Indexer.over(CrowdTest.material(new Random(7))).index();
		QueryBook book = QueryBook.of(Shelf.bundled());
		Moment moment = new CrowdTest.Crowd(judge);
		try (Server server = Server.over(DatasetGraphFactory.createTxnMem()).port(0).pages(new Pages(() -> moment, book))
				.start()) {
			Random random = new Random(11);
			measure("board, newest",
					number -> server.address() + "?row=" + (1 + random.nextInt(8)) + "&column=" + (1 + random.nextInt(13)));
			measure("board, any day, policy, order", number -> server.address() + any(random));
		}
		DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
		Txn.executeWrite(dataset, () -> store(judge.outcomes(TrustPolicy.SELF), dataset));
		FusekiServer fuseki = FusekiServer.create().port(0).add("/ds", dataset).start();
		try {
			String query = book.named("table", "verdict-matrix").filled(Map.of("trust", "self")).serialize();
			measure("stock Fuseki, the newest matrix from stored verdicts", number -> fuseki.datasetURL("/ds") + "?query="
					+ URLEncoder.encode(query, StandardCharsets.UTF_8));
		} finally {
			fuseki.stop();
		}
		Files.writeString(Files.createDirectories(Path.of("target")).resolve("crowd.txt"), figures);
	}

	private static String any(Random random) {
		return "?as-of=" + LocalDate.of(2030, 1, 1).plusDays(random.nextInt(700)) + "&trust="
				+ List.of("self", "parties", "anyone").get(random.nextInt(3)) + "&sort="
				+ List.of("said", "name", "accepted", "rejected", "recent").get(random.nextInt(5)) + "&row="
				+ (1 + random.nextInt(8))
				+ "&column=" + (1 + random.nextInt(13)) + (random.nextInt(4) == 0 ? "&view=provisions" : "");
	}

	private static void store(Outcomes outcomes, DatasetGraph dataset) {
		for (int party = 0; party < outcomes.parties().size(); party++) {
			for (int proposal = 0; proposal < outcomes.proposals().size(); proposal++) {
				String holder = outcomes.parties().get(party);
				String about = outcomes.proposals().get(proposal);
				Node verdict = createURI(Iris.verdict("self", holder, about));
				add(dataset, verdict, RDF.Nodes.type, ParClass.VERDICT);
				add(dataset, verdict, Par.PARTY, createURI(Iris.of(Kind.PARTY, holder)));
				add(dataset, verdict, Par.PROPOSAL, createURI(Iris.of(Kind.PROPOSAL, about)));
				add(dataset, verdict, Par.TRUST, ParValue.TRUST_SELF);
				add(dataset, verdict, Par.OUTCOME, createURI(Iris.ONTOLOGY + outcomes.rule(party, proposal).outcome()));
			}
		}
	}

	private static void add(DatasetGraph dataset, Node subject, Node predicate, Node object) {
		dataset.add(Quad.create(Quad.defaultGraphIRI, subject, predicate, object));
	}

	private void measure(String what, IntFunction<String> address) throws IOException {
		for (int i = 0; i < WARMING; i++) {
			took(address.apply(i));
		}
		long[] nanos = new long[MEASURED];
		for (int i = 0; i < MEASURED; i++) {
			nanos[i] = took(address.apply(i));
		}
		Arrays.sort(nanos);
		String figure = "%-55s p50 %d ms, p95 %d ms, most %d ms, load %s%n".formatted(what, nanos[MEASURED / 2] / 1_000_000,
				nanos[MEASURED * 95 / 100] / 1_000_000, nanos[MEASURED - 1] / 1_000_000,
				Files.exists(Path.of("/proc/loadavg")) ? Files.readString(Path.of("/proc/loadavg")).split(" ")[0] : "?");
		System.out.print(figure);
		figures.append(figure);
	}

	private static long took(String address) throws IOException {
		long start = System.nanoTime();
		try {
			HttpResponse<byte[]> response = CLIENT
					.send(HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html, */*;q=0.1")
							.build(), HttpResponse.BodyHandlers.ofByteArray());
			assertThat(response.statusCode()).as(address).isEqualTo(200);
			assertThat(response.body().length).as(address).isGreaterThan(10_000);
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
		return System.nanoTime() - start;
	}
}
