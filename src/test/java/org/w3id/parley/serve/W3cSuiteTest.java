package org.w3id.parley.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.w3id.parley.serve.W3cManifest.Case;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The W3C's SPARQL 1.1 suites for query evaluation, syntax, result formats and protocol, run from their manifests against the running
 * server and against a stock Fuseki beside it. The suites are not stored here: give the folder of a checkout of w3c/rdf-tests with
 * {@code -Dw3c=FOLDER}.
 */
class W3cSuiteTest {
	/** Folders that are run; the others are left out for the reasons below. */
	private static final List<String> FOLDERS = List.of("aggregates", "bind", "bindings", "cast", "construct", "csv-tsv-res",
			"exists",
			"functions", "grouping", "json-res", "negation", "project-expression", "property-path", "protocol", "subquery",
			"syntax-query");
	private static final Map<String, String> LEFT_OUT = new TreeMap<>(Map.of("entailment", "no entailment regime is offered",
			"service", "SERVICE is switched off", "syntax-fed", "SERVICE is switched off", "graph-store-protocol",
			"nothing can be uploaded", "http-rdf-update", "nothing can be uploaded", "service-description",
			"its cases have no requests; DescriptionTest covers it", "syntax-update-1 and the other update folders",
			"updates are switched off"));

	@Test
	void nothingFailsThatStockFusekiPasses() throws IOException {
		String folder = System.getProperty("w3c", "");
		assumeTrue(!folder.isEmpty(), "no folder given with -Dw3c=FOLDER (a checkout of w3c/rdf-tests)");
		Path suites = Path.of(folder, "sparql", "sparql11");
		List<Case> cases = new ArrayList<>();
		for (String name : FOLDERS) {
			cases.addAll(W3cManifest.read(suites.resolve(name).resolve("manifest.ttl")));
		}
		DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
		W3cRun ours;
		W3cRun stock;
		try (Server server = Server.over(dataset).port(0).start()) {
			ours = W3cRun.of(cases, dataset, server.address() + "sparql");
		}
		FusekiServer fuseki = FusekiServer.create().port(0).fusekiModules(FusekiModules.empty()).add("/ds", dataset, false)
				.start();
		try {
			stock = W3cRun.of(cases, dataset, fuseki.datasetURL("/ds") + "/sparql");
		} finally {
			fuseki.stop();
		}
		report(cases.size(), ours, stock);
		TreeSet<String> worse = new TreeSet<>(ours.failed().keySet());
		worse.removeAll(stock.failed().keySet());
		assertThat(worse).isEmpty();
		assertThat(ours.passed()).isGreaterThan(357);
	}

	private static void report(int cases, W3cRun ours, W3cRun stock) throws IOException {
		StringBuilder text = new StringBuilder();
		text.append("cases ").append(cases).append("; this server: ").append(ours.passed()).append(" passed, ").append(
				ours.failed().size()).append(" failed, ").append(ours.skipped().size()).append(" skipped; stock Fuseki: ").append(
						stock.passed())
				.append(" passed, ").append(stock.failed().size()).append(" failed\n");
		ours.failed().forEach((id, why) -> text.append("failed ").append(id).append(": ").append(why).append(
				stock.failed().containsKey(id) ? " (stock Fuseki too)" : "").append('\n'));
		stock.failed().forEach((id, why) -> text
				.append(ours.failed().containsKey(id) ? "" : "only stock Fuseki fails " + id + ": " + why + "\n"));
		ours.skipped().forEach((id, why) -> text.append("skipped ").append(id).append(": ").append(why).append('\n'));
		LEFT_OUT.forEach((name, why) -> text.append("left out ").append(name).append(": ").append(why).append('\n'));
		System.out.print(text);
		Path target = Files.createDirectories(Path.of("target"));
		Files.writeString(target.resolve("w3c.txt"), text);
	}
}
