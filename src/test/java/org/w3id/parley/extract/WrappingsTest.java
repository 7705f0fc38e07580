package org.w3id.parley.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.parley.evaluate.OwnSentences;
import org.w3id.parley.model.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;

/** What is claimed in a plain sentence is claimed, and nothing else, whatever is put in front of it, behind it or into it. */
class WrappingsTest {
	private static final Path FOLDER = Path.of("src/test/resources/wrappings");

	static List<String> wrappings() throws IOException {
		return lines("wrappings.txt");
	}

	private static List<String> lines(String file) throws IOException {
		return Files.readAllLines(FOLDER.resolve(file)).stream().filter(line -> !line.isBlank() && !line.startsWith("#"))
				.toList();
	}

	@ParameterizedTest
	@MethodSource("wrappings")
	void itChangesNoClaim(String wrapping) throws IOException {
		for (String line : lines("sentences.txt")) {
			String[] parts = line.split(" \\| ");
			String plain = parts[0] + " " + parts[1];
			String predicate = parts[1].substring(0, parts[1].length() - 1);
			String wrapped = wrapping.replaceFirst("\\bP\\b", Matcher.quoteReplacement(predicate)).replaceFirst("\\bS\\b",
					Matcher.quoteReplacement(parts[0]));
			assertThat(claims(plain)).as(plain).isNotEmpty();
			assertThat(claims(wrapped)).as(wrapped).isEqualTo(claims(plain));
		}
	}

	/** Holder, stance and target of each claim. */
	private static SortedSet<String> claims(String sentence) {
		OwnSentences own = new OwnSentences("wrappings", 1, sentence, Optional.of(PartialDate.parse("2025-09-10")), List.of(),
				List.of());
		SortedSet<String> claims = new TreeSet<>();
		ReaderForTests.READER.claims(own.article())
				.forEach(claim -> claims.add(String.join(" ", claim.holder(), claim.stance().word(), claim.about())));
		return claims;
	}
}
