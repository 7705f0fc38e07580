package org.w3id.parley.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * A day, a month or a year. Periods count at their end ({@link #last()}).
 *
 * @param first
 *            the period's first day
 */
public record PartialDate(LocalDate first, Precision precision) {
	/** What is known of the date; the names are those of the XSD datatypes that carry them. */
	public enum Precision {
		YEAR, MONTH, DAY
	}

	public PartialDate {
		first = switch (precision) {
			case YEAR -> first.withDayOfYear(1);
			case MONTH -> first.withDayOfMonth(1);
			case DAY -> first;
		};
	}

	public static PartialDate day(LocalDate day) {
		return new PartialDate(day, Precision.DAY);
	}

	/**
	 * Reads {@code 2025}, {@code 2025-08} or {@code 2025-08-20}.
	 *
	 * @throws DateTimeException
	 *             where the text is none of the three
	 */
	public static PartialDate parse(String iso) {
		return switch (iso.length()) {
			case 4 -> new PartialDate(Year.parse(iso).atDay(1), Precision.YEAR);
			case 7 -> new PartialDate(YearMonth.parse(iso).atDay(1), Precision.MONTH);
			default -> day(LocalDate.parse(iso));
		};
	}

	/** The period's last day: the day on which a claim of this date counts. */
	public LocalDate last() {
		return switch (precision) {
			case YEAR -> first.withDayOfYear(first.lengthOfYear());
			case MONTH -> first.withDayOfMonth(first.lengthOfMonth());
			case DAY -> first;
		};
	}

	/** ISO form in the known precision: {@code 2025-08-20}, {@code 2025-08} or {@code 2025}. */
	@Override
	public String toString() {
		return switch (precision) {
			case YEAR -> Year.from(first).toString();
			case MONTH -> YearMonth.from(first).toString();
			case DAY -> first.toString();
		};
	}
}
