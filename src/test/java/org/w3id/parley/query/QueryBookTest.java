package org.w3id.parley.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.parley.graph.Store;
import org.w3id.parley.model.Mistake;
import org.w3id.parley.shelf.Shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class QueryBookTest {
	private static final String PREFIX = "PREFIX par: <https://w3id.org/parley/ontology#>\n";
	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"# title: t\\n# why: w\\nSELECT * WHERE { ?a ?b };probe.rq:3:",
			"# title: t\\n# why: w\\nSELECT * WHERE { ?a <p> par:x };probe.rq:3:",
			"# titel: t\\nSELECT * {};probe.rq:1: unknown keyword “titel”",
			"# title: t\\nSELECT * {};the header has no why",
			"# title: t\\n# title: u\\nSELECT * {};probe.rq:2: a second “title”",
			"# title: t\\n# why: w\\n# param: x | party | *\\nSELECT * {};probe.rq:3: “x | party | *” has not the form",
			"# title: t\\n# why: w\\n# param: x | partie | * | who\\nSELECT * {};probe.rq:3: unknown kind “partie”",
			"# title: t\\n# why: w\\n# param: x | party | * | who\\nSELECT * { ?y ?p ?o };the query has no variable ?x",
			"# title: t\\n# why: w\\n# column: x | text | w\\nSELECT ?y { ?y ?p ?o };the header describes the columns [x], the query has [y]",
			"# title: t\\n# why: w\\n# level: bad\\nSELECT * {};unknown level “bad”"})
	void aTypoStopsTheStartWithFileAndLine(String text, String message) throws IOException {
		write(text.replace("\\n", "\n"));
		assertThatThrownBy(() -> QueryBook.of(Shelf.only(folder))).isInstanceOf(Mistake.class).hasMessageContaining(message);
	}

	@Test
	void theHeaderIsRead() throws IOException {
		write("# title: What is wrong\n# why: it matters\n#   very much\n# fix: mend it\n# level: warning\n# param: about | text | river | which\n"
				+ "# param: party | party | ! | who\nSELECT ?party { ?party ?p ?about }\n");
		NamedQuery query = QueryBook.of(Shelf.only(folder)).named("ask", "probe");
		assertThat(query.why()).isEqualTo("it matters very much");
		assertThat(query.fix()).contains("mend it");
		assertThat(query.level()).contains(NamedQuery.Level.WARNING);
		assertThat(query.parameters()).containsExactly(
				new Parameter("about", Parameter.Kind.TEXT, Optional.of("river"), false, "which"),
				new Parameter("party", Parameter.Kind.PARTY, Optional.empty(), true, "who"));
	}

	@Test
	void anUnknownNameIsToldWithTheKnownOnes() throws IOException {
		write("# title: t\n# why: w\nSELECT * {}");
		QueryBook book = QueryBook.of(Shelf.only(folder));
		assertThatThrownBy(() -> book.named("ask", "prob")).isInstanceOf(Mistake.class).hasMessageContaining("one of probe");
	}

	@Test
	void aValueIsNeverReadAsSparql() throws IOException {
		write("# title: t\n# why: w\n# param: name | text | ! | a name\nSELECT ?name ?copy { BIND(?name AS ?copy) }");
		NamedQuery query = QueryBook.of(Shelf.only(folder)).named("ask", "probe");
		String attack = "\" } ; DROP ALL ; SELECT * { ?s ?p \"\\u0022 ?o #";
		try (Store store = RiverAnswers.store()) {
			Table answer = store.read(dataset -> query.ask(dataset, Map.of("name", attack)));
			assertThat(answer.rows()).containsExactly(List.of(Optional.of(NodeFactory.createLiteralString(attack)),
					Optional.of(NodeFactory.createLiteralString(attack))));
		}
	}

	@ParameterizedTest
	@CsvSource({"party, russia> ?p ?o . <x, is no party", "trust, everyone, is no trust", "date, 2025-13, is no date",
			"number, 1e3, is no number",
			"claim, '', needs a value"})
	void aValueThatIsNoneOfItsKindIsAMistake(String kind, String value, String message) throws IOException {
		write("# title: t\n# why: w\n# param: x | " + kind + " | ! | x\nSELECT ?x { ?x ?p ?o }");
		NamedQuery query = QueryBook.of(Shelf.only(folder)).named("ask", "probe");
		assertThatThrownBy(() -> query.filled(Map.of("x", value))).isInstanceOf(Mistake.class).hasMessageContaining(message);
		assertThatThrownBy(() -> query.filled(Map.of("y", value))).isInstanceOf(Mistake.class).hasMessageContaining("it has x");
	}

	@Test
	void anUnknownThingIsNotAnEmptyAnswer() {
		NamedQuery query = QueryBook.of(Shelf.bundled()).named("ask", "demands");
		try (Store store = RiverAnswers.store()) {
			assertThatThrownBy(() -> store.read(dataset -> query.ask(dataset, Map.of("party", "lowlant"))))
					.isInstanceOf(Mistake.class)
					.hasMessageContaining("no party is called “lowlant”").hasMessageContaining("perhaps lowland");
		}
	}

	@Test
	void answersAreWrittenInTheFormatsOfTheField() throws IOException {
		write(PREFIX + "# not a header\n");
		Table table = new Table(List.of("a", "b"),
				List.of(List.of(Optional.of(NodeFactory.createURI("https://w3id.org/parley/party/x")),
						Optional.of(NodeFactory.createLiteralString("1|\n\"2\""))), List.of(Optional.empty(), Optional.empty())));
		assertThat(TableFormat.TEXT.write(table)).isEqualTo("a  b\nx  1| \"2\"\n\n");
		assertThat(TableFormat.MARKDOWN.write(table)).isEqualTo("| a | b |\n| --- | --- |\n| x | 1\\| \"2\" |\n|  |  |\n");
		assertThat(TableFormat.CSV.write(table)).isEqualTo("a,b\r\nhttps://w3id.org/parley/party/x,\"1|\n\"\"2\"\"\"\r\n,\r\n");
		assertThat(TableFormat.TSV.write(table)).isEqualTo("?a\t?b\n<https://w3id.org/parley/party/x>\t\"1|\\n\\\"2\\\"\"\n\t\n");
		assertThat(TableFormat.JSON.write(table)).contains("\"vars\": [ \"a\" , \"b\" ]").contains("\"type\": \"uri\"");
		assertThat(TableFormat.XML.write(table)).contains("<binding name=\"a\">");
	}

	private void write(String text) throws IOException {
		Path file = folder.resolve("queries/ask/probe.rq");
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}
}
