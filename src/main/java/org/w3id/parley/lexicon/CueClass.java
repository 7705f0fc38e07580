package org.w3id.parley.lexicon;

import java.util.Locale;

/** What a cue does with its target. */
public enum CueClass {
	/** Agrees to it, supports it, offers it, did it. */
	ACCEPT,
	/** Would agree to it: willing, ready, prepared. Without it being so, a rejection. */
	WILLING,
	/** Insists on having it. */
	DEMAND,
	/** Wishes it: for oneself an acceptance, of another a demand. */
	WANT,
	/** Will talk or think about it. */
	OPEN,
	/** Refuses it, or ends it. */
	REJECT,
	/** Announces it for a case: conditional. */
	THREAT,
	/** Something would bring it about: conditional, of whoever says so. */
	CONSEQUENCE,
	/** What must be before the target: the target is conditional. */
	CONDITION,
	/** Cannot do it: a rejection whose ground is capability. */
	CAPABILITY,
	/** The target is called bad, good, needed or possible. */
	BAD, GOOD, MUST, MAY,
	/** Someone says what stands below. */
	REPORT,
	/** Someone denies what stands below. */
	DENY,
	/** What stands below is not said to be so. */
	HYPOTHETICAL,
	/** Nothing can be read off what stands below. */
	OPAQUE;

	/** Calls its target something, and so takes a stance only where somebody says so. */
	public boolean evaluates() {
		return this == BAD || this == GOOD || this == MUST || this == MAY;
	}

	/** Takes a stance on its target by itself. */
	public boolean takesStance() {
		return switch (this) {
			case ACCEPT, WILLING, DEMAND, WANT, OPEN, REJECT, THREAT, CAPABILITY -> true;
			case BAD, GOOD, MUST, MAY, CONSEQUENCE, CONDITION, REPORT, DENY, HYPOTHETICAL, OPAQUE -> false;
		};
	}

	static CueClass ofWord(String word) {
		return valueOf(word.toUpperCase(Locale.ROOT));
	}
}
