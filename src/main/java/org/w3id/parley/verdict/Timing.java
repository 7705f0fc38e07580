package org.w3id.parley.verdict;

import java.util.Arrays;

/** Times of one thing done again and again, in nanoseconds. */
public record Timing(long[] sorted) {
	public static Timing of(long[] nanoseconds) {
		long[] sorted = nanoseconds.clone();
		Arrays.sort(sorted);
		return new Timing(sorted);
	}

	/** The value below which this share of the times lies. */
	public double quantile(double share) {
		return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * (sorted.length - 1)))];
	}

	double medianMilliseconds() {
		return milliseconds(0.5);
	}

	/** The same, in milliseconds. */
	public double milliseconds(double share) {
		return quantile(share) / 1e6;
	}
}
