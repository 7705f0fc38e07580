package org.w3id.parley.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.parley.model.Span;

import static org.assertj.core.api.Assertions.assertThat;

class SentencesTest {
	private final Sentences sentences = Sentences.english();

	static List<String> paragraphs() throws IOException {
		try (BufferedReader in = new BufferedReader(new InputStreamReader(
				SentencesTest.class.getResourceAsStream("/sentence-ends/paragraphs.txt"), StandardCharsets.UTF_8))) {
			return in.lines().filter(line -> !line.startsWith("#")).toList();
		}
	}

	@ParameterizedTest
	@MethodSource("paragraphs")
	void sentencesEndWhereAReaderEndsThem(String marked) {
		String text = marked.replace(" | ", " ").replace("| ", "");
		assertThat(split(text)).containsExactly(marked.split(" ?\\| "));
	}

	@Test
	void bulletsAndLabelsOfListItemsStandApart() {
		assertThat(split("* Force Ceiling: The army keeps 85,000 men. No more.")).containsExactly("Force Ceiling:",
				"The army keeps 85,000 men.", "No more.");
		assertThat(split("1. The first point. It is short.")).containsExactly("The first point.", "It is short.");
	}

	@Test
	void onlyTheParagraphIsLookedAtAndOffsetsAreThoseOfTheText() {
		String text = "Title\nOne. Two.\nThree.";
		assertThat(sentences.split(text, new Span(6, 15))).containsExactly(new Span(6, 10), new Span(11, 15));
		assertThat(sentences.split(text, new Span(5, 6))).isEmpty();
	}

	@Test
	void textWithoutMarksIsCutAtWhiteSpaceSoThatNothingIsLost() {
		String text = "word ".repeat(100_000).trim();
		List<String> found = split(text);
		assertThat(found).allMatch(sentence -> sentence.length() <= 2_000 && !sentence.isBlank());
		assertThat(String.join(" ", found)).isEqualTo(text);
	}

	@Test
	void textWithoutWhiteSpaceIsCutBetweenCharacters() {
		String text = "\uD83D\uDE00".repeat(5_000);
		assertThat(String.join("", split(text))).isEqualTo(text);
		assertThat(split(text)).allMatch(part -> Character.isHighSurrogate(part.charAt(0)));
	}

	@Test
	void marksWithoutEndDoNotHang() {
		assertThat(Stream.of("...... ", "?! ", "\" . ", "A. ", "\n. ").map(part -> split(part.repeat(100_000)).size()))
				.allMatch(count -> count > 0);
	}

	private List<String> split(String text) {
		return sentences.split(text, new Span(0, text.length())).stream().map(span -> span.of(text)).toList();
	}
}
