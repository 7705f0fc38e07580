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
	void marksFollowWhatIsReadToday() throws IOException {
		String before = """
				@ 2025-08-21

				# trap T9
				Russia rejected a ceasefire.
				>? russia rejects ceasefire-first self

				# wrong today
				# label kept
				Nobody spoke of the bridge.
				> russia accepts neutrality self

				Russia rejected
				a ceasefire. Ukraine accepted a ceasefire.
				> ukraine accepts ceasefire-first self

				On Monday Russia rejected a ceasefire.
				> russia rejects ceasefire-first self said 2025-08-19
				""";
		Path file = file("some.txt", before);
		String after = """
				@ 2025-08-21

				# trap T9
				Russia rejected a ceasefire.
				> russia rejects ceasefire-first self

				# label kept
				Nobody spoke of the bridge.
				>? russia accepts neutrality self

				Russia rejected
				a ceasefire. Ukraine accepted a ceasefire.
				> ukraine accepts ceasefire-first self

				# wrong today
				On Monday Russia rejected a ceasefire.
				> russia rejects ceasefire-first self said 2025-08-19
				""";
		Ran ran = Ran.parley("evaluate", "--mark", folder.toString());
		assertThat(ran.code()).isZero();
		assertThat(file).hasContent(after);
		assertThat(ran.out().lines()).containsExactly("lost  some.txt:9  russia accepts neutrality self",
				"wrong  some.txt:16  a date or speaker", "gained  some.txt:4  russia rejects ceasefire-first self",
				"right again  some.txt:9  Nobody spoke of the bridge.", "lost: 1", "wrong: 1", "gained: 1", "right again: 1",
				"files written: 1");
		assertThat(Ran.parley("evaluate", "--mark", folder.toString()).out()).contains("files written: 0");
		assertThat(file).hasContent(after);
		assertThat(folder.toFile().list()).containsExactly("some.txt");
	}

	@Test
	void aClaimTooManyIsMarked() throws IOException {
		Path file = file("some.txt",
				"Russia rejected a ceasefire. Ukraine accepted it.\n> russia rejects ceasefire-first self\n\n"
						+ "Russia rejected a ceasefire.\n");
		assertThat(Ran.parley("evaluate", "--mark", folder.toString()).out())
				.contains("wrong  some.txt:4  russia rejects ceasefire-first self\n");
		assertThat(Files.readString(file)).endsWith("\n\n# wrong today\nRussia rejected a ceasefire.\n");
	}

	@Test
	void onlyAFolderOfSentencesCanBeMarked() throws IOException {
		Ran ran = Ran.parley("evaluate", "--mark", file("gold.jsonl", "").toString(), folder.toString());
		assertThat(ran.code()).isEqualTo(Parley.USAGE);
		assertThat(ran.err()).contains("no folder of sentences");
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
