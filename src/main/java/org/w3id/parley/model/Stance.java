package org.w3id.parley.model;

import java.util.Locale;

/** What a party wants of a provision or proposal, strongest positive first. */
public enum Stance {
	/** It must be in. */
	DEMANDS,
	/** Agrees to, supports, offers, proposes or signed it. */
	ACCEPTS,
	/** Only if a condition is met. */
	CONDITIONAL,
	/** Will discuss or consider it, without commitment. */
	OPEN,
	/** Refuses it, rules it out, calls it unacceptable. */
	REJECTS;

	public enum Sign {
		POSITIVE, NEGATIVE
	}

	public Sign sign() {
		return this == REJECTS ? Sign.NEGATIVE : Sign.POSITIVE;
	}

	/** The word used in JSON, on pages and on the command line: {@code demands}, {@code accepts} … */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * @throws IllegalArgumentException
	 *             for any other word
	 */
	public static Stance ofWord(String word) {
		return valueOf(word.toUpperCase(Locale.ROOT));
	}
}
