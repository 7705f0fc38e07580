package org.w3id.parley.language;

import java.util.Arrays;
import java.util.stream.LongStream;

import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import it.unimi.dsi.fastutil.objects.Object2IntMap;

/**
 * A model's features by a print of 64 bits of each, and not by its text. Most of what a sentence asks for no model has ever seen:
 * where the library's map follows two references into memory to find that out, this one reads one number. That a feature which the
 * model lacks has the print of one that it has, is to be expected once in some 10¹³ times. For decoding only; immutable and safe for
 * use by several threads.
 */
final class FeatureIndex extends FeatureMap {
	private static final long serialVersionUID = 1L;
	private static final int UNKNOWN = -1;
	private static final long FREE = 0;
	private static final long ODD = 0x9E3779B97F4A7C15L;

	/** Places are found by the lower bits of a print, and by going on from there; half of them and more are free. */
	private final long[] places;
	private final int[] indices;

	private FeatureIndex(long[] prints, int[] indices, int size) {
		places = new long[Integer.highestOneBit(Math.max(1, prints.length)) * 4];
		this.indices = new int[places.length];
		for (int i = 0; i < prints.length; i++) {
			int place = place(prints[i]);
			places[place] = prints[i];
			this.indices[place] = indices[i];
		}
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
		long print = print(kind, value);
		int place = place(print);
		return places[place] == print ? indices[place] : UNKNOWN;
	}

	/** Where the print is, or the free place where it would be. */
	private int place(long print) {
		int place = (int) print & places.length - 1;
		while (places[place] != print && places[place] != FREE) {
			place = place + 1 & places.length - 1;
		}
		return place;
	}

	/** FNV-1a over the characters with another factor, and its bits mixed; never {@link #FREE}. */
	private static long print(int kind, String value) {
		long print = (kind + 1) * ODD;
		for (int i = 0; i < value.length(); i++) {
			print = (print ^ value.charAt(i)) * ODD;
		}
		print ^= print >>> 32;
		print *= ODD;
		print ^= print >>> 29;
		return print == FREE ? 1 : print;
	}
}
