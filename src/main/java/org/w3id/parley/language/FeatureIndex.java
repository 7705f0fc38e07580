package org.w3id.parley.language;

import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;

/**
 * A model's features. Most of what a sentence asks for no model has ever seen: where the library's map searches twice for a feature
 * that it lacks, this one searches once. For decoding only; safe for use by several threads once filled.
 */
final class FeatureIndex extends FeatureMap {
	private static final long serialVersionUID = 1L;
	private static final int UNKNOWN = -1;

	/** Adds the features of the next kind. */
	void add(String[] values, int[] indices) {
		Object2IntOpenHashMap<String> map = new Object2IntOpenHashMap<>(values, indices, LOAD);
		map.defaultReturnValue(UNKNOWN);
		getIndexMaps().add(map);
	}

	/** Share of the table's places that are taken: emptier than usual, for shorter searches. */
	private static final float LOAD = 0.5f;

	@Override
	public int index(int kind, String value) {
		return kind < getIndexMaps().size() ? getIndexMaps().get(kind).getInt(value) : UNKNOWN;
	}
}
