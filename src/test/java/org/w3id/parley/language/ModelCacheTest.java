package org.w3id.parley.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.parley.model.Span;

import static org.assertj.core.api.Assertions.assertThat;

class ModelCacheTest {
	@TempDir
	Path folder;

	@Test
	void theOperatorSaysWhereModelsAreKept() {
		assertThat(ModelCache.of(Map.of("PARLEY_CACHE", "/a", "XDG_CACHE_HOME", "/b"), "/home/x").folder())
				.isEqualTo(Path.of("/a"));
		assertThat(ModelCache.of(Map.of("PARLEY_CACHE", " ", "XDG_CACHE_HOME", "/b"), "/home/x").folder())
				.isEqualTo(Path.of("/b/parley"));
		assertThat(ModelCache.of(Map.of(), "/home/x").folder()).isEqualTo(Path.of("/home/x/.cache/parley"));
	}

	@Test
	void aFileThatWasCutOrChangedIsNotReadButMadeAnew() throws IOException {
		Path kept = keptElsewhere();
		ModelCache cache = new ModelCache(folder);
		byte[] changed = Files.readAllBytes(kept);
		changed[changed.length / 2] ^= 1;
		Files.write(cache.file(), changed);

		Sentence sentence = cache.parser().parse("They refused.", new Span(0, 13));

		assertThat(sentence.tokens()).extracting(Token::lemma).containsExactly("they", "refuse", ".");
		assertThat(cache.file()).hasSameBinaryContentAs(kept);
		try (Stream<Path> files = Files.list(folder)) {
			assertThat(files).containsExactly(cache.file());
		}
	}

	/** The pack that other tests share, made where it is missing. */
	private static Path keptElsewhere() {
		ModelCache shared = ModelCache.of(System.getenv(), System.getProperty("user.home"));
		shared.parser();
		return shared.file();
	}
}
