package org.w3id.parley.language;

import java.util.Arrays;
import java.util.stream.LongStream;

import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import it.unimi.dsi.fastutil.Hash;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import it.unimi.dsi.fastutil.objects.Object2IntMap;

/**
 * A model's features by a print of 64 bits of each, and not by its text. Most of what a sentence asks for no model has ever seen:
 * where the library's map follows two references into memory to find that out, this one reads one number. That a feature which the
 * model lacks has the print of one that it has, has the chance of the number of features in 2⁶⁴. For decoding only; immutable and safe for
 * use by several threads.
 */
final class FeatureIndex extends FeatureMap {
	private static final long serialVersionUID = 1L;
	private static final int UNKNOWN = -1;
	private static final long ODD = 0x9E3779B97F4A7C15L;

	private final Long2IntOpenHashMap indices;

	private FeatureIndex(long[] prints, int[] indices, int size) {
		this.indices = new Long2IntOpenHashMap(prints, indices, Hash.FAST_LOAD_FACTOR);
		this.indices.defaultReturnValue(UNKNOWN);
		setSize(size);
	}

	/**
	 * Writes the features of a model in the form that {@link #read} takes.
	 *
	 * @throws IllegalStateException
	 *             where two features have one print
	 */
	static void write(FeatureMap features, PackWriter out) {
		int count = features.getIndexMaps().stream().mapToInt(Object2IntMap::size).sum();
		long[] prints = new long[count];
		int next = 0;
		for (int kind = 0; kind < features.getIndexMaps().size(); kind++) {
			for (String value : features.getIndexMaps().get(kind).keySet()) {
				prints[next++] = print(kind, value);
			}
		}
		Arrays.sort(prints);
		if (LongStream.of(prints).distinct().count() < count) {
			throw new IllegalStateException("two features have one print");
		}
		int[] indices = new int[count];
		for (int kind = 0; kind < features.getIndexMaps().size(); kind++) {
			for (Object2IntMap.Entry<String> feature : features.getIndexMaps().get(kind).object2IntEntrySet()) {
				indices[Arrays.binarySearch(prints, print(kind, feature.getKey()))] = feature.getIntValue();
			}
		}
		out.number(features.size());
		out.longs(prints);
		out.numbers(indices);
	}

	static FeatureIndex read(PackReader in) {
		int size = in.number();
		return new FeatureIndex(in.longs(), in.numbers(), size);
	}

	@Override
	public int index(int kind, String value) {
		return indices.get(print(kind, value));
	}

	/** FNV-1a over the characters with another factor, and its bits mixed. */
	private static long print(int kind, String value) {
		long print = (kind + 1) * ODD;
		for (int i = 0; i < value.length(); i++) {
			print = (print ^ value.charAt(i)) * ODD;
		}
		print ^= print >>> 32;
		print *= ODD;
		return print ^ print >>> 29;
	}
}
