package org.w3id.parley.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import com.sun.management.OperatingSystemMXBean;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
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
import org.w3id.parley.verdict.Material;
import org.w3id.parley.verdict.OracleUpdates;
import org.w3id.parley.verdict.Outcomes;
import org.w3id.parley.verdict.TrustPolicy;
import org.w3id.parley.verdict.TrustPolicy.Who;
import org.w3id.parley.vocab.Par;
import org.w3id.parley.vocab.ParClass;
import org.w3id.parley.vocab.ParValue;

import static org.apache.jena.graph.NodeFactory.createURI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * How long the board of 200 parties, 300 proposals and 20,000 claims takes, over HTTP, and in the same run what a stock Fuseki takes
 * that holds the same data: for the visible cells out of stored verdicts, and for the same cells of any day by the tuned queries of
 * {@code queries/oracle}. Stock is spared the tally, the order and the witnesses of the board, and is told what is visible. Asked for
 * with {@code -Dparley.crowd=figures}; the figures go to {@code target/crowd.txt}. Time is that of the wall; the time of the processors
 * is all that this program used meanwhile, client included.
 */
class CrowdFigures {
	private static final int WARMING = 20;
	private static final int MEASURED = 60;
	/** Seconds for one page, and for warming; a page that takes longer is told as such. */
	private static final int LIMIT = 60;
	private static final HttpClient CLIENT = HttpClient.newHttpClient();
	private static final OperatingSystemMXBean SYSTEM = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
	private static final String ORACLE = "https://w3id.org/parley/oracle#";
	private static final Material MATERIAL = CrowdTest.material(new Random(7));
	private static final Index JUDGE = Indexer.over(MATERIAL).index();
	private final StringBuilder figures = new StringBuilder();
	private final Random random = new Random(11);

	@Test
	void theBoardBesideStockSparql() throws IOException {
		assumeTrue(System.getProperty("parley.crowd") != null, "figures are not asked for with -Dparley.crowd=figures");
		QueryBook book = QueryBook.of(Shelf.bundled());
		Moment moment = new CrowdTest.Crowd(JUDGE);
		long newest;
		long any;
		try (Server server = Server.over(DatasetGraphFactory.createTxnMem()).port(0).pages(new Pages(() -> moment, book))
				.start()) {
			String board = server.address();
			newest = measure("board, newest", () -> page(board + window("?")));
			any = measure("board, any day, policy, order", () -> page(board + any()));
			measure("board as a table, newest", () -> page(board + "board.csv"));
			measure("board as a table, any day", () -> page(board + "board.csv" + any()));
		}
		DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
		Txn.executeWrite(dataset, () -> {
			OracleUpdates.write(MATERIAL, dataset.getDefaultGraph());
			store(JUDGE.outcomes(TrustPolicy.SELF), dataset);
		});
		FusekiServer fuseki = FusekiServer.create().port(0).add("/ds", dataset).start();
		try {
			String matrix = book.named("table", "verdict-matrix").filled(Map.of("trust", "self")).serialize();
			beside(newest, measure("stock, newest, visible stored verdicts by address",
					() -> ask(fuseki.datasetURL("/ds"), byAddress(parties(), proposals()))));
			beside(newest, measure("stock, newest, visible stored verdicts by pattern",
					() -> ask(fuseki.datasetURL("/ds"), byPattern(parties(), proposals()))));
			beside(newest, measure("stock, newest, all cells of stored verdicts", () -> ask(fuseki.datasetURL("/ds"), matrix)));
			beside(any,
					measure("stock, any day and policy, tuned rules, visible", () -> rules(fuseki.datasetURL("/ds"), dataset)));
		} finally {
			fuseki.stop();
		}
		Files.writeString(Files.createDirectories(Path.of("target")).resolve("crowd.txt"), figures);
	}

	private String window(String before) {
		return before + "row=" + (1 + random.nextInt(8)) + "&column=" + (1 + random.nextInt(13));
	}

	private String any() {
		return window("?as-of=" + day() + "&trust=" + List.of("self", "parties", "anyone").get(random.nextInt(3)) + "&sort="
				+ List.of("said", "name", "accepted", "rejected", "recent").get(random.nextInt(5))
				+ (random.nextInt(4) == 0 ? "&view=provisions&" : "&"));
	}

	private LocalDate day() {
		return LocalDate.of(2030, 1, 1).plusDays(random.nextInt(700));
	}

	private List<String> some(List<String> ids, int count) {
		List<String> shuffled = new ArrayList<>(ids);
		Collections.shuffle(shuffled, random);
		return shuffled.subList(0, count);
	}

	private List<String> parties() {
		return some(List.copyOf(JUDGE.dossier().parties().keySet()), BoardMaker.COLUMNS);
	}

	private List<String> proposals() {
		return some(List.copyOf(JUDGE.dossier().proposals().keySet()), BoardMaker.ROWS);
	}

	/** The quickest way, for who knows how verdicts are named. */
	private static String byAddress(List<String> parties, List<String> proposals) {
		return "PREFIX par: <" + Iris.ONTOLOGY + "> SELECT ?verdict ?outcome { VALUES ?verdict { "
				+ parties.stream().flatMap(party -> proposals.stream().map(proposal -> Iris.verdict("self", party, proposal)))
						.collect(Collectors.joining("> <", "<", ">"))
				+ " } ?verdict par:outcome ?outcome }";
	}

	private static String byPattern(List<String> parties, List<String> proposals) {
		return "PREFIX par: <" + Iris.ONTOLOGY + "> SELECT ?party ?proposal ?outcome { " + values("party", Kind.PARTY, parties)
				+ values("proposal", Kind.PROPOSAL, proposals)
				+ "?verdict par:party ?party ; par:proposal ?proposal ; par:trust par:TrustSelf ; par:outcome ?outcome }";
	}

	private static String values(String variable, Kind kind, List<String> ids) {
		return ids.stream().map(id -> "<" + Iris.of(kind, id) + ">")
				.collect(Collectors.joining(" ", "VALUES ?" + variable + " { ",
						" } "));
	}

	/** Nanoseconds for the steps and the answer; what the steps added is taken away again off the clock. */
	private long rules(String service, DatasetGraph dataset) throws IOException {
		TrustPolicy policy = TrustPolicy.of(Who.values()[random.nextInt(Who.values().length)]).asOf(day());
		OracleUpdates oracle = OracleUpdates.of(policy, parties(), proposals());
		long start = System.nanoTime();
		for (String update : oracle.updates()) {
			send(HttpRequest.newBuilder(URI.create(service + "/update")).header("Content-Type", "application/sparql-update")
					.POST(HttpRequest.BodyPublishers.ofString(update)), start);
		}
		byte[] answer = send(query(service, oracle.query()), start);
		long taken = System.nanoTime() - start;
		compare(answer, policy);
		Txn.executeWrite(dataset, () -> dataset.stream().filter(quad -> quad.getPredicate().getURI().startsWith(ORACLE)).toList()
				.forEach(dataset::delete));
		return taken;
	}

	/** A comparison is one only where the answers are the same. */
	private static void compare(byte[] answer, TrustPolicy policy) {
		Outcomes ours = JUDGE.outcomes(policy);
		List<QuerySolution> rows = new ArrayList<>();
		ResultSetMgr.read(new ByteArrayInputStream(answer), ResultSetLang.RS_JSON).forEachRemaining(rows::add);
		assertThat(rows).hasSize(BoardMaker.ROWS * BoardMaker.COLUMNS).allSatisfy(row -> {
			int party = ours.parties().indexOf(Iris.localName(Kind.PARTY, row.getResource("party").getURI()));
			int proposal = ours.proposals().indexOf(Iris.localName(Kind.PROPOSAL, row.getResource("proposal").getURI()));
			assertThat(row.getLiteral("rule").getInt()).isEqualTo(ours.rule(party, proposal).row());
		});
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

	/** One page; gives its nanoseconds. */
	@FunctionalInterface
	private interface Once {
		long take() throws IOException;
	}

	/** The median in nanoseconds. */
	private long measure(String what, Once once) throws IOException {
		List<Long> wall = new ArrayList<>();
		List<Long> processor = new ArrayList<>();
		long start = System.nanoTime();
		try {
			for (int i = 0; i < WARMING + MEASURED && seconds(start) < 2 * LIMIT; i++) {
				boolean warm = i >= WARMING || seconds(start) > LIMIT;
				long before = SYSTEM.getProcessCpuTime();
				long taken = once.take();
				if (warm) {
					wall.add(taken);
					processor.add(SYSTEM.getProcessCpuTime() - before);
				}
			}
		} catch (HttpTimeoutException e) {
			tell("%-50s > %d s".formatted(what, LIMIT));
			return LIMIT * 1_000_000_000L;
		}
		Collections.sort(wall);
		Collections.sort(processor);
		int many = wall.size();
		tell("%-50s p50 %,6d ms  p95 %,6d ms  most %,6d ms  processor's p50 %,6d ms  p95 %,6d ms  (%d pages, load %s)".formatted(
				what,
				millis(wall.get(many / 2)), millis(wall.get(many * 95 / 100)), millis(wall.getLast()),
				millis(processor.get(many / 2)), millis(processor.get(many * 95 / 100)), many, load()));
		return wall.get(many / 2);
	}

	private void beside(long ours, long stock) {
		tell("%50s %.1f times the board's".formatted("", (double) stock / ours));
	}

	private static long seconds(long since) {
		return (System.nanoTime() - since) / 1_000_000_000;
	}

	private static long millis(long nanos) {
		return nanos / 1_000_000;
	}

	private static String load() throws IOException {
		return Files.exists(Path.of("/proc/loadavg")) ? Files.readString(Path.of("/proc/loadavg")).split(" ")[0] : "?";
	}

	private void tell(String figure) {
		System.out.println(figure);
		figures.append(figure).append('\n');
	}

	private static long page(String address) throws IOException {
		long start = System.nanoTime();
		assertThat(send(HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html, */*;q=0.1"), start).length)
				.as(address).isGreaterThan(10_000);
		return System.nanoTime() - start;
	}

	private static long ask(String service, String query) throws IOException {
		long start = System.nanoTime();
		assertThat(send(query(service, query), start).length).isGreaterThan(10_000);
		return System.nanoTime() - start;
	}

	private static HttpRequest.Builder query(String service, String query) {
		return HttpRequest.newBuilder(URI.create(service)).header("Content-Type", "application/sparql-query")
				.header("Accept", "application/sparql-results+json").POST(HttpRequest.BodyPublishers.ofString(query));
	}

	private static byte[] send(HttpRequest.Builder request, long start) throws IOException {
		try {
			Duration left = Duration.ofSeconds(LIMIT).minusNanos(System.nanoTime() - start);
			HttpResponse<byte[]> response = CLIENT.send(request.timeout(left.isPositive() ? left : Duration.ofMillis(1)).build(),
					HttpResponse.BodyHandlers.ofByteArray());
			assertThat(response.statusCode()).isBetween(200, 204);
			return response.body();
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}
}
