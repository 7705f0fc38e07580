package org.w3id.parley.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.w3id.parley.page.BoardPage.Steps;
import org.w3id.parley.verdict.Days;

/** The days through which the board can be stepped. Where there are many, the last of each month. */
record DaySteps(Register register, BoardState state) {
	private static final int MOST = 400;

	Steps steps() {
		List<LocalDate> days = days();
		if (days.isEmpty()) {
			return new Steps(days, 0, Optional.empty(), Optional.empty(), Optional.empty());
		}
		int newest = days.size() - 1;
		int at = state.lens().asOf().map(day -> Math.max(0, days.indexOf(day))).orElse(newest);
		return new Steps(days, at, at > 0 ? Optional.of(link(days, at - 1)) : Optional.empty(),
				at < newest ? Optional.of(link(days, at + 1)) : Optional.empty(),
				state.lens().asOf().map(day -> new Link("Back to the latest", state.asOf(Optional.empty()).address())));
	}

	/** The state as of the step; all that is known for the last one. */
	BoardState at(int step) {
		List<LocalDate> days = days();
		return state.asOf(step >= days.size() - 1 ? Optional.empty() : Optional.of(days.get(step)));
	}

	/** With the day that is asked for, which need not be one on which something happened. */
	private List<LocalDate> days() {
		List<LocalDate> days = new ArrayList<>(thinned(register.days()));
		state.lens().asOf().filter(day -> !days.contains(day)).ifPresent(days::add);
		return days.stream().sorted().toList();
	}

	private static Collection<LocalDate> thinned(Collection<LocalDate> days) {
		if (days.size() <= MOST) {
			return days;
		}
		Map<YearMonth, LocalDate> lastOfMonth = new TreeMap<>();
		days.forEach(day -> lastOfMonth.put(YearMonth.from(day), day));
		return lastOfMonth.values();
	}

	private Link link(List<LocalDate> days, int step) {
		return new Link("As of " + Days.words(days.get(step)), at(step).address());
	}
}
