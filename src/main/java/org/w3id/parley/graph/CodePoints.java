package org.w3id.parley.graph;

import java.util.Arrays;

/** Between UTF-16 units and code points of one text, each way in the logarithm of its surrogate pairs. Immutable. */
final class CodePoints {
	/** Where the second half of each surrogate pair stands, in units. */
	private final int[] lows;

	CodePoints(String text) {
		int[] found = new int[16];
		int count = 0;
		for (int unit = 1; unit < text.length(); unit++) {
			if (Character.isSurrogatePair(text.charAt(unit - 1), text.charAt(unit))) {
				found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
				found[count++] = unit;
			}
		}
		lows = Arrays.copyOf(found, count);
	}

	int points(int unit) {
		int pairs = Arrays.binarySearch(lows, unit);
		return unit - (pairs < 0 ? -pairs - 1 : pairs);
	}

	int units(int point) {
		int low = 0;
		int high = lows.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (lows[middle] - middle <= point) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return point + low;
	}
}
