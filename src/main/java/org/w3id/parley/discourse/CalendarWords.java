package org.w3id.parley.discourse;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of months and days, which alone name nobody: "On Saturday, the Polish president …", "in May". */
final class CalendarWords {
	private static final Set<String> WORDS = Stream.concat(Stream.of(Month.values()), Stream.of(DayOfWeek.values()))
			.map(Enum::name)
			.collect(Collectors.toUnmodifiableSet());

	private CalendarWords() {
	}

	static boolean has(String word) {
		return WORDS.contains(word.toUpperCase(Locale.ROOT));
	}
}
