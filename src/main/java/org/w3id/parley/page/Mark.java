package org.w3id.parley.page;

import java.util.Locale;
import java.util.Optional;

import org.w3id.parley.model.Stance;
import org.w3id.parley.verdict.Outcome;
import org.w3id.parley.verdict.Standing;

/**
 * What a cell or a quote shows: an outcome or a stance. Each has a colour, a shape and a word, so that none of the three is needed
 * to read it. In the order in which legends and sorted tables show them.
 */
public enum Mark {
	DEMANDS, ACCEPTS, CONDITIONAL, OPEN, REJECTS, CONTESTED, LAPSED, UNKNOWN;

	public static Mark of(Outcome outcome) {
		return switch (outcome) {
			case ACCEPTS -> ACCEPTS;
			case CONDITIONAL -> CONDITIONAL;
			case REJECTS -> REJECTS;
			case CONTESTED -> CONTESTED;
			case LAPSED -> LAPSED;
			case UNKNOWN -> UNKNOWN;
		};
	}

	public static Mark of(Standing standing) {
		return switch (standing) {
			case DEMANDS -> DEMANDS;
			case ACCEPTS -> ACCEPTS;
			case CONDITIONAL -> CONDITIONAL;
			case OPEN -> OPEN;
			case REJECTS -> REJECTS;
			case CONTESTED -> CONTESTED;
		};
	}

	public static Mark of(Stance stance) {
		return of(Standing.of(stance));
	}

	/** The mark of that word; empty for any other word. */
	public static Optional<Mark> ofWord(String word) {
		for (Mark mark : values()) {
			if (mark.word().equals(word)) {
				return Optional.of(mark);
			}
		}
		return Optional.empty();
	}

	/** The word that is shown, and by which style sheet and shapes know it. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** What the word means, in one sentence, about a party and a proposal or provision. */
	public String meaning() {
		return switch (this) {
			case DEMANDS -> "The party says that it must be in.";
			case ACCEPTS -> "The party agrees to it, offers it or signed it; or holds every core provision of it.";
			case CONDITIONAL -> "Only if something is met that is not met as it stands.";
			case OPEN -> "The party will discuss it, without commitment.";
			case REJECTS -> "The party refuses it, or a provision that it includes.";
			case CONTESTED -> "Claims of opposite sign stand against each other, and nothing settles which holds.";
			case LAPSED -> "The party accepted it once; the proposal has ended since, or the party broke it.";
			case UNKNOWN -> "Nothing found says what the party holds of it. No objection is not acceptance.";
		};
	}
}
