package org.w3id.parley.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3id.parley.iri.Iris;
import org.w3id.parley.query.NamedQuery;
import org.w3id.parley.query.QueryBook;
import org.w3id.parley.query.Table;
import org.w3id.parley.shelf.Shelf;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A file of {@code src/test/resources/checks} for every question of {@code queries/check}: it has the fault, and lines
 * {@code # expect:} with the rows that the question must have about it. Drop a file, add a test.
 */
class ChecksTest {
	private static final Path FOLDER = Path.of("src/test/resources/checks");
	private static final List<NamedQuery> QUESTIONS = QueryBook.of(Shelf.bundled()).folder("check");

	@TestFactory
	Stream<DynamicTest> eachFindsItsFault() {
		return QUESTIONS.stream().map(question -> DynamicTest.dynamicTest(question.name(), () -> {
			Path file = FOLDER.resolve(question.name() + ".ttl");
			List<String> expected = Files.readAllLines(file).stream().filter(line -> line.startsWith("# expect: "))
					.map(line -> line.substring("# expect: ".length())).toList();
			assertThat(rows(question.ask(withOntology(file), Map.of()))).isNotEmpty().isEqualTo(expected);
		}));
	}

	@Test
	void eachTellsHowBadItIsAndWhatToDo() {
		assertThat(QUESTIONS).isNotEmpty().allSatisfy(question -> {
			assertThat(question.level()).isPresent();
			assertThat(question.fix()).isPresent();
			assertThat(question.query().getResultVars()).containsExactly("where", "what");
		});
	}

	@Test
	void everyFileIsAsked() throws IOException {
		try (Stream<Path> files = Files.list(FOLDER)) {
			assertThat(files.map(file -> file.getFileName().toString().replace(".ttl", "")))
					.hasSameElementsAs(QUESTIONS.stream().map(NamedQuery::name).toList());
		}
	}

	private static Dataset withOntology(Path file) {
		Model model = ModelFactory.createDefaultModel();
		RDFDataMgr.read(model, "ontology/parley.ttl");
		RDFDataMgr.read(model, file.toString());
		return DatasetFactory.wrap(model);
	}

	private static List<String> rows(Table answer) {
		return answer.rows().stream().map(row -> row.get(0).orElseThrow().getURI().replace(Iris.BASE, "") + ": "
				+ row.get(1).orElseThrow().getLiteralLexicalForm()).toList();
	}
}
