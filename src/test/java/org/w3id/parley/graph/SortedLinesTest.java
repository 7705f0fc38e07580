package org.w3id.parley.graph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SortedLinesTest {
	/** Runs of one line, of some, and all in one run: the same as a sorted set in memory. */
	@ParameterizedTest
	@ValueSource(longs = {1, 300, 4000, 1 << 20})
	void sortsAsASetInMemoryDoes(long runBytes) throws IOException {
		Random random = new Random(runBytes);
		TreeSet<byte[]> expected = new TreeSet<>(Arrays::compareUnsigned);
		List<String> found = new ArrayList<>();
		try (SortedLines sorted = new SortedLines(runBytes)) {
			for (int line = 0; line < 200; line++) {
				byte[] text = ("é" + random.nextInt(60) + List.of("", "𝄞", "\uFFFD", "z").get(random.nextInt(4)))
						.getBytes(StandardCharsets.UTF_8);
				expected.add(text);
				sorted.add(text);
			}
			sorted.drain(line -> found.add(new String(line, StandardCharsets.UTF_8)));
		}
		assertThat(found)
				.containsExactlyElementsOf(expected.stream().map(line -> new String(line, StandardCharsets.UTF_8)).toList());
	}
}
