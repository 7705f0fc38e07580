package org.w3id.parley.graph;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.jena.atlas.csv.CSVParser;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.graphstream.graph.implementations.MultiGraph;
import org.graphstream.stream.file.FileSourceGraphML;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3id.parley.query.NamedQuery;
import org.w3id.parley.query.QueryBook;
import org.w3id.parley.query.RiverAnswers;
import org.w3id.parley.shelf.Shelf;

import static org.assertj.core.api.Assertions.assertThat;

/** Tables with their metadata, networks, annotations. */
class TablesTest {
	private static final Store STORE = RiverAnswers.store();
	private static final Export EXPORT = new Export(STORE);
	private static final QueryBook BOOK = QueryBook.of(Shelf.bundled());

	@AfterAll
	static void close() {
		STORE.close();
	}

	private static String csv(NamedQuery query) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		EXPORT.table(query, Map.of(), out);
		return out.toString(StandardCharsets.UTF_8);
	}

	/** The way of a consumer of CSV on the Web: every cell by its column's datatype, every valueUrl filled in. */
	@TestFactory
	List<DynamicTest> cellsAreWhatTheMetadataSay() {
		List<DynamicTest> tests = new ArrayList<>();
		for (NamedQuery query : BOOK.folder("table")) {
			tests.add(DynamicTest.dynamicTest(query.name(), () -> check(query)));
		}
		return tests;
	}

	private static void check(NamedQuery query) {
		JsonObject metadata = JSON.parse(EXPORT.tableMetadata(query, Map.of(), query.name() + ".csv"));
		List<JsonObject> columns = metadata.getObj("tableSchema").getArray("columns").map(value -> value.getAsObject()).toList();
		List<List<String>> rows = new ArrayList<>();
		CSVParser.create(new ByteArrayInputStream(csv(query).getBytes(StandardCharsets.UTF_8))).iterator()
				.forEachRemaining(rows::add);
		assertThat(metadata.getString("dc:license")).isEqualTo("https://www.apache.org/licenses/LICENSE-2.0");
		assertThat(metadata.getString("dc:date")).isEqualTo("2024-07-31");
		assertThat(rows).hasSizeGreaterThan(1);
		assertThat(columns).extracting(column -> column.getString("titles")).isEqualTo(rows.getFirst());
		for (List<String> row : rows.subList(1, rows.size())) {
			assertThat(row).hasSize(columns.size());
			for (int column = 0; column < row.size(); column++) {
				if (!row.get(column).isEmpty()) {
					checkCell(columns.get(column), row.get(column));
				}
			}
		}
	}

	private static void checkCell(JsonObject column, String cell) {
		String type = "http://www.w3.org/2001/XMLSchema#" + column.getString("datatype");
		assertThat(TypeMapper.getInstance().getTypeByName(type).isValid(cell)).as("%s as %s", cell, type).isTrue();
		if (column.hasKey("valueUrl")) {
			String iri = column.getString("valueUrl").replace("{" + column.getString("name") + "}", cell);
			assertThat(iri).doesNotContain("{");
			if (!cell.equals("Contested")) {
				Node thing = NodeFactory.createURI(iri);
				assertThat(STORE.<Boolean>read(dataset -> dataset.asDatasetGraph().contains(Node.ANY, thing, Node.ANY, Node.ANY)))
						.as(iri).isTrue();
			}
		}
	}

	@Test
	void theClaimsTableHasEveryClaimAndItsQuote() {
		assertThat(csv(BOOK.named("table", "claims"))).contains("now wants a high dam | at once")
				.hasLineCount(1 + STORE.claims().size());
	}

	@Test
	void theVerdictMatrixHasPartiesDownAndProposalsAcross() {
		assertThat(csv(BOOK.named("table", "verdict-matrix"))).isEqualTo("party,river-commission,river-treaty\r\n"
				+ "lowland,Accepts,Rejects\r\nmidland,Unknown,Rejects\r\nupland,,Accepts\r\n");
	}

	/** GraphStream stands for the programs of others: it shares no code with the library that writes. */
	@Test
	void networksAreReadByAnotherLibrary() throws java.io.IOException {
		MultiGraph graph = read("party-provision");
		assertThat(graph.getNode("party/lowland").getAttribute("label")).isEqualTo("Lowland");
		assertThat(graph.getNode("provision/high-dam").getAttribute("kind")).isEqualTo("provision");
		assertThat(graph.edges().map(
				edge -> edge.getSourceNode().getId() + " " + edge.getAttribute("relation") + " " + edge.getTargetNode().getId()))
				.containsExactlyInAnyOrder("party/lowland Demands provision/free-flow",
						"party/lowland Rejects provision/high-dam",
						"party/midland Rejects provision/high-dam", "party/upland Accepts provision/high-dam");
		assertThat(graph.getEdge("edge-2").getAttribute("weight")).isEqualTo(-1.0);
		assertThat(read("agreement").edges()
				.map(edge -> edge.getId() + " " + edge.getSourceNode().getId() + " " + edge.getTargetNode().getId()
						+ " " + edge.isDirected()))
				.containsExactly("edge-1 party/lowland party/midland false");
	}

	private static MultiGraph read(String name) throws java.io.IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		EXPORT.network(BOOK.named("network", name), Map.of(), out);
		assertThat(out.toString(StandardCharsets.UTF_8)).contains("policy: all").contains("data-date: 2024-07-31");
		MultiGraph graph = new MultiGraph("network");
		FileSourceGraphML source = new FileSourceGraphML();
		source.addSink(graph);
		source.readAll(new ByteArrayInputStream(out.toByteArray()));
		return graph;
	}

	@Test
	void annotationsPointAtTheirSentences() {
		ReadArticle read = STORE.article(STORE.articles().getFirst()).orElseThrow();
		JsonObject page = JSON.parse(EXPORT.annotations(read.article().id()).orElseThrow());
		assertThat(page.getString("@context")).isEqualTo("http://www.w3.org/ns/anno.jsonld");
		assertThat(page.get("items").getAsArray()).hasSize(read.claims().size()).allSatisfy(item -> {
			JsonObject target = item.getAsObject().getObj("target");
			JsonObject quote = target.get("selector").getAsArray().get(0).getAsObject();
			JsonObject position = target.get("selector").getAsArray().get(1).getAsObject();
			int start = position.get("start").getAsNumber().value().intValue();
			assertThat(read.article().text().substring(start, position.get("end").getAsNumber().value().intValue()))
					.isEqualTo(quote.getString("exact"));
		});
		assertThat(EXPORT.annotations("absent")).isEmpty();
	}
}
