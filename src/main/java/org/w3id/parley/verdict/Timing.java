package org.w3id.parley.verdict;

import java.util.Arrays;

/** Times of one thing done again and again, in nanoseconds. */
record Timing(long[] sorted) {
	static Timing of(long[] nanoseconds) {
		long[] sorted = nanoseconds.clone();
		Arrays.sort(sorted);
		return new Timing(sorted);
	}

	/** The value below which this share of the times lies. */
	double quantile(double share) {
		return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * (sorted.length - 1)))];
	}

	double medianMilliseconds() {
		return quantile(0.5) / 1e6;
	}
}
