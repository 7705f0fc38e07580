package org.w3id.parley.verdict;

import java.util.List;

/** What no edit of the terms reconciles. */
public sealed interface Obstacle {
	/** A party's own word on the proposal as a whole: other terms do not change what it said. */
	record Whole(Verdict verdict) implements Obstacle {
	}

	/**
	 * One party demands what others reject, in every form in which the demand could be met.
	 *
	 * @param refusals
	 *            for each form, the position of a chosen party that stands against it
	 */
	record Refused(Position demand, List<Refusal> refusals) implements Obstacle {
		public Refused {
			refusals = List.copyOf(refusals);
		}
	}

	/** Two demands that cannot stand in one deal, in whatever form. */
	record Exclusive(Position one, Position other) implements Obstacle {
	}

	/** A form of a demand, and the position against it. */
	record Refusal(String provision, Position position) {
	}
}
