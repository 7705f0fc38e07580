package org.w3id.parley.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3id.parley.graph.Store;
import org.w3id.parley.shelf.Shelf;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Golden answers: each file of {@code query/ask/} is named after its query (a hyphen and a number tell several apart), starts with
 * lines {@code name=value} for the parameters, and ends with the answer over {@link RiverAnswers}. Drop a file, add a test.
 */
class AskTest {
	private static final Path FOLDER = Path.of("src/test/resources/query/ask");
	private static final Store STORE = RiverAnswers.store();
	private static final QueryBook BOOK = QueryBook.of(Shelf.bundled());

	@AfterAll
	static void close() {
		STORE.close();
	}

	@TestFactory
	Stream<DynamicTest> answersAreAsWrittenDown() throws IOException {
		List<Path> files;
		try (Stream<Path> listed = Files.list(FOLDER)) {
			files = listed.sorted().toList();
		}
		return files.stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
	}

	private static void check(Path file) throws IOException {
		Map<String, String> values = new TreeMap<>();
		List<String> expected = new ArrayList<>();
		for (String line : Files.readAllLines(file)) {
			if (expected.isEmpty() && line.matches("\\w+=.*")) {
				values.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
			} else {
				expected.add(line);
			}
		}
		String name = file.getFileName().toString().replaceFirst("(\\.\\d+)?\\.txt$", "");
		Table answer = STORE.read(dataset -> BOOK.named("ask", name).ask(dataset, values));
		assertThat(TableFormat.TEXT.write(answer)).isEqualTo(String.join("\n", expected) + "\n");
	}

	@Test
	void everyQuestionAboutClaimsAndVerdictsHasAnAnswerWrittenDown() {
		List<String> questions = List.of("who-accepts", "who-rejects", "where-parties-stand", "demands", "contested-claims",
				"what-changed", "blocking-provisions", "said-by-others", "capability-claims", "denied-claims", "coverage",
				"outlets",
				"timeline", "conditions", "common-ground", "speakers", "hearsay");
		assertThat(questions).allSatisfy(name -> {
			assertThat(BOOK.named("ask", name).title()).isNotEmpty();
			assertThat(FOLDER.resolve(name + ".txt")).exists();
		});
	}
}
