package org.w3id.parley.article;

import java.util.List;

import org.w3id.parley.model.PartialDate;

/**
 * A date in a line.
 *
 * @param start
 *            place of its first character in the line
 * @param end
 *            the place after its last
 * @param readings
 *            one date, or two where day and month cannot be told apart
 */
record DateMention(int start, int end, List<PartialDate> readings) {
	DateMention {
		readings = List.copyOf(readings);
	}

	boolean isSure() {
		return readings.size() == 1;
	}
}
