package org.w3id.parley.language;

import java.nio.ByteBuffer;
import java.util.Random;
import java.util.stream.IntStream;

import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FeatureIndexTest {
	private static final int KINDS = 7;

	@Test
	void itKnowsWhatTheLibrarysMapKnowsAndNothingElse() {
		Random random = new Random(1);
		FeatureMap full = new FeatureMap();
		IntStream.range(0, 5_000).forEach(i -> full.add(random.nextInt(KINDS), feature(random)));
		PackWriter out = new PackWriter();
		FeatureIndex.write(full, out);
		FeatureIndex index = FeatureIndex.read(new PackReader(ByteBuffer.wrap(out.written())));
		assertThat(index.size()).isEqualTo(full.size());
		for (int i = 0; i < 100_000; i++) {
			int kind = random.nextInt(KINDS + 2);
			String asked = feature(random);
			assertThat(index.index(kind, asked)).as(kind + " " + asked).isEqualTo(full.index(kind, asked));
		}
	}

	/** Short, so that many are asked for that are there, and of letters outside ASCII too. */
	private static String feature(Random random) {
		return random.ints(random.nextInt(4), 0, 6).mapToObj("ab_9é中"::charAt)
				.collect(StringBuilder::new, StringBuilder::append, StringBuilder::append).toString();
	}
}
