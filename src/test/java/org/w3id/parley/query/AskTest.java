package org.w3id.parley.query;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3id.parley.graph.Store;
import org.w3id.parley.shelf.Shelf;

import static org.assertj.core.api.Assertions.assertThat;

/** The answers of {@code query/ask/}, over {@link RiverAnswers}. */
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
		return new WrittenAnswers(FOLDER, STORE, BOOK).tests();
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
