package org.w3id.parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class EvaluateTest {
	@TempDir
	Path folder;

	private Path file(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text);
	}

	@Test
	void sentencesAreScoredByFieldPatternAndLabel() throws IOException {
		file("some.txt", "@ 2025-08-21\n\n# trap T9\nRussia rejected a ceasefire.\n> russia rejects ceasefire-first self\n\n"
				+ "Nobody spoke of the bridge.\n> russia accepts neutrality self\n");
		Ran ran = Ran.parley("evaluate", folder.toString());
		assertThat(ran.code()).isZero();
		assertThat(ran.out()).contains("position  precision 1.000  recall 0.500", "label trap T9 precision 1.000  recall 1.000",
				"field stance precision 1.000", "reject-verb", "annotated accepts, claimed {none=1}");
		Ran rows = Ran.parley("evaluate", "--rows", folder.toString());
		assertThat(rows.out()).contains("level\tposition\t1\t0\t1\n", "label\ttrap t9\t1\t0\t0\n");
	}

	@Test
	void annotatedArticlesAreScored() throws IOException {
		Path article = file("a.txt", "Date: 2025-08-21\n\nRussia rejected a ceasefire.\n");
		Path gold = file("gold.jsonl", """
				{"article":"a.txt","holder":"russia","target":"ceasefire-first","polarity":"negative","stances":["rejects"],\
				"asserted_by":["self"],"said_on":[],"speakers":[],"evidence":["x"],"optional":false}
				{"article":"a.txt","holder":"ukraine","target":"ceasefire-first","polarity":"positive","stances":["accepts"],\
				"asserted_by":["self"],"said_on":[],"speakers":[],"evidence":["Kyiv agreed"],"optional":false}
				""");
		Ran ran = Ran.parley("evaluate", gold.toString(), article.toString(), "--misses");
		assertThat(ran.code()).isZero();
		assertThat(ran.out()).contains("position  precision 1.000  recall 0.500",
				"missed  a.txt ukraine ceasefire-first positive");
	}

	@Test
	void annotationsWithoutArticlesAreTheOperatorsMistake() throws IOException {
		Ran ran = Ran.parley("evaluate", file("gold.jsonl", "").toString());
		assertThat(ran.code()).isEqualTo(Parley.USAGE);
		assertThat(ran.err()).contains("none are named");
	}

	@Test
	void aLineThatIsNoAnnotationIsNamed() throws IOException {
		Ran ran = Ran.parley("evaluate", file("gold.jsonl", "\n{}\n").toString(), folder.toString());
		assertThat(ran.code()).isEqualTo(Parley.USAGE);
		assertThat(ran.err()).contains("gold.jsonl:2");
	}
}
