package org.w3id.parley.language;

import java.util.Arrays;

import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseItem;
import edu.emory.mathcs.nlp.learning.util.SparseVector;

/**
 * A model's weights without the zeros, which are 86 to 94 in 100: the labels and weights of feature {@code f} stand from
 * {@code starts[f]} to before {@code starts[f + 1]}. Scores are those of the full matrix, to the bit, as adding a zero changes
 * nothing. For decoding only; safe for use by several threads.
 */
final class SparseWeights extends ColumnMajorVector {
	private static final long serialVersionUID = 1L;
	private final int[] starts;
	private final byte[] labels;
	private final float[] weights;

	private SparseWeights(int labelSize, int[] starts, byte[] labels, float[] weights) {
		setSizes(labelSize, starts.length - 1);
		this.starts = starts;
		this.labels = labels;
		this.weights = weights;
	}

	/** @param full of at most 256 labels */
	static SparseWeights of(MajorVector full) {
		int labelSize = full.getLabelSize();
		int count = full.countNonZeroWeights();
		int[] starts = new int[full.getFeatureSize() + 1];
		byte[] labels = new byte[count];
		float[] weights = new float[count];
		int next = 0;
		for (int i = 0; i < full.size(); i++) {
			float weight = full.get(i);
			if (weight != 0) {
				labels[next] = (byte) (i % labelSize);
				weights[next++] = weight;
				starts[i / labelSize + 1] = next;
			}
		}
		for (int i = 1; i < starts.length; i++) {
			starts[i] = Math.max(starts[i], starts[i - 1]);
		}
		return new SparseWeights(labelSize, starts, labels, weights);
	}

	static SparseWeights read(PackReader in) {
		return new SparseWeights(in.number(), in.numbers(), in.bytes(), in.weights());
	}

	void write(PackWriter out) {
		out.number(getLabelSize());
		out.numbers(starts);
		out.bytes(labels);
		out.weights(weights);
	}

	@Override
	public void addScores(SparseVector features, float[] scores) {
		for (SparseItem feature : features.getVector()) {
			int index = feature.getIndex();
			if (index < getFeatureSize()) {
				float value = feature.getValue();
				for (int i = starts[index]; i < starts[index + 1]; i++) {
					scores[labels[i] & 0xFF] += weights[i] * value;
				}
			}
		}
	}

	@Override
	public float get(int index) {
		int feature = index / getLabelSize();
		for (int i = starts[feature]; i < starts[feature + 1]; i++) {
			if ((labels[i] & 0xFF) == index % getLabelSize()) {
				return weights[i];
			}
		}
		return 0;
	}

	@Override
	public int size() {
		return getLabelSize() * getFeatureSize();
	}

	@Override
	public String toString() {
		return Arrays.toString(weights);
	}
}
