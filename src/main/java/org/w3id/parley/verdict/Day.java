package org.w3id.parley.verdict;

import java.time.LocalDate;
import java.util.Optional;

import org.w3id.parley.model.Claim;
import org.w3id.parley.model.PartialDate;

/**
 * The day on which something counts. A period counts at its end; what nobody dated is older than everything dated.
 *
 * @param date
 *            empty where neither the claim nor its article is dated
 */
public record Day(Optional<LocalDate> date) implements Comparable<Day> {
	public static final Day UNDATED = new Day(Optional.empty());

	public static Day of(LocalDate date) {
		return new Day(Optional.of(date));
	}

	/** The last day of a day, month or year. */
	public static Day of(PartialDate date) {
		return of(date.last());
	}

	/** When the claim was said; where the text does not tell, when the article was published. */
	public static Day of(Claim claim, Optional<PartialDate> published) {
		return claim.said().or(() -> published).map(Day::of).orElse(UNDATED);
	}

	public boolean isBefore(Day other) {
		return compareTo(other) < 0;
	}

	public boolean isAfter(Day other) {
		return compareTo(other) > 0;
	}

	/** True where this day is no later than the given one; undated always is, and so is everything where none is given. */
	public boolean reachedBy(Optional<LocalDate> asOf) {
		return asOf.isEmpty() || date.isEmpty() || !date.get().isAfter(asOf.get());
	}

	@Override
	public int compareTo(Day other) {
		return date.orElse(LocalDate.MIN).compareTo(other.date.orElse(LocalDate.MIN));
	}

	/** The ISO date, or {@code undated}. */
	@Override
	public String toString() {
		return date.map(LocalDate::toString).orElse("undated");
	}
}
