package org.w3id.parley.verdict;

import java.util.Locale;

/** What a verdict comes to. */
public enum Outcome {
	ACCEPTS, CONDITIONAL, REJECTS, CONTESTED, LAPSED, UNKNOWN;

	/** The word of JSON, pages and the command line. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}
}
