package org.w3id.parley.reference;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.w3id.parley.graph.Store;
import org.w3id.parley.query.QueryBook;
import org.w3id.parley.query.WrittenAnswers;
import org.w3id.parley.shelf.Shelf;

/** The answers of {@code reference/ask/}, which the reference graph alone gives. */
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
		return new WrittenAnswers(FOLDER, STORE, BOOK).tests();
	}
}
