package org.w3id.parley.verdict;

import java.util.function.IntConsumer;

/** A set of small ints in an array of longs, for loops that {@link java.util.BitSet} is too slow for. */
final class Bits {
	private Bits() {
	}

	static long[] none(int size) {
		return new long[(size + 63) >> 6];
	}

	static void set(long[] bits, int i) {
		bits[i >> 6] |= 1L << i;
	}

	static boolean has(long[] bits, int i) {
		return (bits[i >> 6] & 1L << i) != 0;
	}

	static boolean meet(long[] one, long[] other) {
		for (int w = 0; w < one.length; w++) {
			if ((one[w] & other[w]) != 0) {
				return true;
			}
		}
		return false;
	}

	/** Each that is in both, in order. */
	static void both(long[] one, long[] other, IntConsumer action) {
		for (int w = 0; w < one.length; w++) {
			for (long common = one[w] & other[w]; common != 0; common &= common - 1) {
				action.accept((w << 6) + Long.numberOfTrailingZeros(common));
			}
		}
	}

	/** True where every member of the first is one of the second. */
	static boolean within(long[] one, long[] other) {
		for (int w = 0; w < one.length; w++) {
			if ((one[w] & ~other[w]) != 0) {
				return false;
			}
		}
		return true;
	}
}
