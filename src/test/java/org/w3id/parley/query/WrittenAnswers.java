package org.w3id.parley.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.w3id.parley.graph.Store;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Golden answers: each file of a folder is named after its query of the book (a hyphen and a number tell several apart), starts with
 * lines {@code name=value} for the parameters, and ends with the answer. Drop a file, add a test.
 */
public record WrittenAnswers(Path folder, Store store, QueryBook book) {
	/** A test for each file. */
	public Stream<DynamicTest> tests() throws IOException {
		List<Path> files;
		try (Stream<Path> listed = Files.list(folder)) {
			files = listed.sorted().toList();
		}
		assertThat(files).isNotEmpty();
		return files.stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
	}

	private void check(Path file) throws IOException {
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
		Table answer = store.read(dataset -> book.named("ask", name).ask(dataset, values));
		assertThat(TableFormat.TEXT.write(answer)).isEqualTo(String.join("\n", expected) + "\n");
	}
}
