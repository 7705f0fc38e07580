package org.w3id.parley.language;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
	void whatWasMadeOnceIsKept() throws IOException {
		assertThat(pack("one")).isEqualTo("one");
		assertThat(pack("two")).isEqualTo("one");
		try (Stream<Path> files = Files.list(folder)) {
			assertThat(files).containsExactly(new ModelCache(folder).file());
		}
	}

	@ParameterizedTest
	@ValueSource(ints = {0, 1, 20, 64, 66})
	void aFileThatWasCutIsMadeAnew(int length) throws IOException {
		pack("one");
		Path file = new ModelCache(folder).file();
		Files.write(file, Arrays.copyOf(Files.readAllBytes(file), length));
		assertThat(pack("two")).isEqualTo("two");
		assertThat(pack("three")).isEqualTo("two");
	}

	@Test
	void aFileThatWasChangedIsMadeAnew() throws IOException {
		pack("one");
		Path file = new ModelCache(folder).file();
		byte[] changed = Files.readAllBytes(file);
		changed[1] ^= 1;
		Files.write(file, changed);
		assertThat(pack("two")).isEqualTo("two");
	}

	@Test
	void whereNothingCanBeKeptThePackIsMadeAtEachStart() throws IOException {
		ModelCache nowhere = new ModelCache(Files.createFile(folder.resolve("file")).resolve("below"));
		assertThat(words(nowhere.pack(() -> bytes("one")))).isEqualTo("one");
		assertThat(words(nowhere.pack(() -> bytes("two")))).isEqualTo("two");
	}

	private String pack(String words) {
		return words(new ModelCache(folder).pack(() -> bytes(words)));
	}

	private static byte[] bytes(String words) {
		return words.getBytes(StandardCharsets.UTF_8);
	}

	private static String words(ByteBuffer pack) {
		return StandardCharsets.UTF_8.decode(pack.duplicate()).toString();
	}
}
