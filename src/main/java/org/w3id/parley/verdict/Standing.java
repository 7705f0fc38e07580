package org.w3id.parley.verdict;

import java.util.Locale;

import org.w3id.parley.model.Stance;

/** What a position comes to: a stance, or {@link #CONTESTED} where claims of opposite signs stand against each other. */
public enum Standing {
	DEMANDS, ACCEPTS, CONDITIONAL, OPEN, REJECTS, CONTESTED;

	public static Standing of(Stance stance) {
		return switch (stance) {
			case DEMANDS -> DEMANDS;
			case ACCEPTS -> ACCEPTS;
			case CONDITIONAL -> CONDITIONAL;
			case OPEN -> OPEN;
			case REJECTS -> REJECTS;
		};
	}

	/** Demands, accepts, conditional or open. */
	public boolean positive() {
		return this != REJECTS && this != CONTESTED;
	}

	/** Accepts or demands: unreserved support. */
	public boolean unreserved() {
		return this == ACCEPTS || this == DEMANDS;
	}

	/** Conditional or open. */
	public boolean reserved() {
		return this == CONDITIONAL || this == OPEN;
	}

	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}
}
