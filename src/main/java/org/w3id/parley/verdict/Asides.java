package org.w3id.parley.verdict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Gathers what carries nothing, thing by thing and oldest first on each. For one question. */
final class Asides {
	private static final int FEW = 32;
	private final List<Aside> found = new ArrayList<>(FEW);
	/** The days, turned round, in the upper halves: longs sort faster than claims do. */
	private long[] order = new long[FEW];

	/** @param day as {@link Marks#day} */
	void add(int day, DatedClaim claim, Aside.Reason reason) {
		int at = found.size();
		if (at == order.length) {
			order = Arrays.copyOf(order, 2 * at);
		}
		order[at] = (long) ~day << 32 | at;
		found.add(new Aside(claim, reason));
	}

	/** As they were added. */
	List<Aside> inOrder() {
		return found;
	}

	/** Of all things together; what is of one day by name, the last first. */
	List<Aside> newestFirst() {
		Arrays.sort(order, 0, found.size());
		Aside[] sorted = new Aside[found.size()];
		int first = 0;
		for (int i = 0; i < sorted.length; i++) {
			sorted[i] = found.get((int) order[i]);
			if (order[i] >> 32 != order[first] >> 32) {
				byName(sorted, first, i);
				first = i;
			}
		}
		byName(sorted, first, sorted.length);
		return List.of(sorted);
	}

	private static void byName(Aside[] asides, int from, int until) {
		if (until - from > 1) {
			Arrays.sort(asides, from, until, (one, other) -> other.claim().claim().id().compareTo(one.claim().claim().id()));
		}
	}
}
