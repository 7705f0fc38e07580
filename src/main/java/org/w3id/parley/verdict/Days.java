package org.w3id.parley.verdict;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

import org.w3id.parley.model.PartialDate;

/** Dates in words, in the precision that is known. */
public final class Days {
	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

	private static final Pattern ISO = Pattern.compile("\\b(?:19|20)\\d\\d-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?\\b");

	private Days() {
	}

	/** {@code 25 Aug 2025} */
	public static String words(LocalDate day) {
		return DAY.format(day);
	}

	/** {@code 25 Aug 2025}, {@code August 2025} or {@code 2025} */
	public static String words(PartialDate date) {
		return switch (date.precision()) {
			case DAY -> words(date.first());
			case MONTH -> MONTH.format(YearMonth.from(date.first()));
			case YEAR -> date.toString();
		};
	}

	/** {@code 25 Aug 2025} or {@code undated} */
	public static String words(Day day) {
		return day.date().map(Days::words).orElse("undated");
	}

	/** A text in which ISO dates are said in words: {@code from 4 Apr 1949 until 2020}. */
	public static String inText(String text) {
		return ISO.matcher(text).replaceAll(found -> words(PartialDate.parse(found.group())));
	}

	/** When it was said; where the text does not tell, the article's date, and that it is the article's. */
	public static String words(DatedClaim dated) {
		return dated.claim().said().map(Days::words)
				.orElseGet(() -> dated.day().date().map(day -> words(day) + " (the article's date)").orElse("undated"));
	}
}
