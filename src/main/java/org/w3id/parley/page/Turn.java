package org.w3id.parley.page;

import java.util.List;
import java.util.Optional;

/**
 * A day on which a position or an outcome became what it then was.
 *
 * @param day
 *            in words
 * @param date
 *            ISO date; empty where nobody dated it
 * @param mark
 *            what it became
 * @param cause
 *            what else than a claim made it so: a proposal's end, a breach
 * @param quotes
 *            the sentences of that day that made it so
 */
public record Turn(String day, Optional<String> date, Mark mark, Optional<String> cause, List<Quote> quotes) {
	public Turn {
		quotes = List.copyOf(quotes);
	}
}
