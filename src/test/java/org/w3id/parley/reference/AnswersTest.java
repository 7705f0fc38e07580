package org.w3id.parley.reference;

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
import org.junit.jupiter.api.TestFactory;
import org.w3id.parley.graph.Store;
import org.w3id.parley.query.QueryBook;
import org.w3id.parley.query.Table;
import org.w3id.parley.query.TableFormat;
import org.w3id.parley.shelf.Shelf;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Questions that the reference graph alone answers: each file of {@code reference/ask/} is named after its query, starts with lines
 * {@code name=value} for the parameters, and ends with the answer. Drop a file, add a test.
 */
class AnswersTest {
	private static final Path FOLDER = Path.of("src/test/resources/reference/ask");
	private static final Store STORE = Store.inMemory();
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
		assertThat(files).isNotEmpty();
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
}
