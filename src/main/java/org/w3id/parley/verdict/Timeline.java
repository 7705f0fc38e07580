package org.w3id.parley.verdict;

import java.util.ArrayList;
import java.util.List;

/** How a position or verdict went, oldest period first; neighbours differ. */
public record Timeline<T>(List<Period<T>> periods) {
	/**
	 * A change, with the proof on both sides of it.
	 *
	 * @param on
	 *            the first day of what came after
	 * @param before
	 *            as it last was
	 * @param after
	 *            as it first was
	 */
	public record Shift<T>(Day on, T before, T after) {
	}

	public Timeline {
		periods = List.copyOf(periods);
	}

	public List<Shift<T>> shifts() {
		List<Shift<T>> shifts = new ArrayList<>();
		for (int i = 1; i < periods.size(); i++) {
			Period<T> after = periods.get(i);
			shifts.add(new Shift<>(after.from(), periods.get(i - 1).latest(), after.opening()));
		}
		return shifts;
	}
}
