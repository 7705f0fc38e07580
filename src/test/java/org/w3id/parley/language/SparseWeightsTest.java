package org.w3id.parley.language;

import java.nio.ByteBuffer;
import java.util.Random;

import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SparseWeightsTest {
	private static final int LABELS = 131;
	private static final int FEATURES = 500;
	private final Random random = new Random(42);

	@Test
	void scoresAreThoseOfTheFullMatrixToTheBit() {
		ColumnMajorVector full = matrix();
		SparseWeights sparse = SparseWeights.of(full);
		SparseWeights kept = keptAndRead(sparse);
		for (int i = 0; i < 200; i++) {
			SparseVector features = features();
			float[] expected = new float[LABELS];
			full.addScores(features, expected);
			assertThat(scores(sparse, features)).isEqualTo(expected);
			assertThat(scores(kept, features)).isEqualTo(expected);
		}
	}

	@Test
	void singleWeightsAreThoseOfTheFullMatrix() {
		ColumnMajorVector full = matrix();
		SparseWeights sparse = SparseWeights.of(full);
		assertThat(sparse.size()).isEqualTo(full.size());
		for (int i = 0; i < full.size(); i++) {
			assertThat(sparse.get(i)).isEqualTo(full.get(i));
		}
	}

	private static SparseWeights keptAndRead(SparseWeights weights) {
		PackWriter out = new PackWriter();
		weights.write(out);
		return SparseWeights.read(new PackReader(ByteBuffer.wrap(out.written())));
	}

	private static float[] scores(SparseWeights weights, SparseVector features) {
		float[] scores = new float[LABELS];
		weights.addScores(features, scores);
		return scores;
	}

	/** One weight in sixteen is not zero; the first and the last feature have none. */
	private ColumnMajorVector matrix() {
		ColumnMajorVector full = new ColumnMajorVector();
		full.expand(LABELS, FEATURES);
		for (int i = LABELS; i < full.size() - LABELS; i++) {
			full.set(i, random.nextInt(16) == 0 ? random.nextFloat() - 0.5f : 0);
		}
		return full;
	}

	/** Some features beyond those that were trained, too. */
	private SparseVector features() {
		SparseVector features = new SparseVector();
		for (int i = 0; i < 60; i++) {
			features.add(random.nextInt(FEATURES + 10), 1 + random.nextInt(2));
		}
		return features;
	}
}
