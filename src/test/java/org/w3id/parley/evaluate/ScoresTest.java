package org.w3id.parley.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.w3id.parley.extract.ReaderForTests;

import static org.assertj.core.api.Assertions.assertThat;

/** The scores over the corpus are those of the tracked file, so that no change of rules, words or weights changes them unseen. */
class ScoresTest {
	private static final Path SCORES = Path.of("src/test/resources/scores.tsv");

	@Test
	void scoresAreThoseOfTheTrackedFile() throws IOException {
		CorpusScore score = new CorpusScore(ReaderForTests.SENTENCES);
		for (int at = 0; at < ReaderForTests.SENTENCES.size(); at++) {
			score.add(ReaderForTests.SENTENCES.get(at), ReaderForTests.Corpus.CLAIMS.get(at));
		}
		assertThat(score.rows())
				.as("If this is meant: bin/parley evaluate --rows src/test/resources/sentences > " + SCORES)
				.isEqualTo(Files.readString(SCORES));
	}
}
