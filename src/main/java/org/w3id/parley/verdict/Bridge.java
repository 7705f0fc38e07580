package org.w3id.parley.verdict;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Between parties over a proposal: how its terms would have to change.
 *
 * @param smallest
 *            all sets of edits that reach the goal with the fewest edits and of which no part can be left out; one empty set where
 *            the goal is reached as it is, none where no edit reaches it
 * @param obstacles
 *            what no edit reconciles: named also where the goal can be reached without it
 * @param stopped
 *            why the search ended before it had looked everywhere; then smaller or further sets may exist
 */
public record Bridge(String proposal, SortedSet<String> parties, TrustPolicy policy, Goal goal, List<List<Edit>> smallest,
		List<Obstacle> obstacles, Optional<String> stopped) {

	/** What a bridge is to reach. */
	public enum Goal {
		/** Nobody's outcome is rejects or contested. */
		NOBODY_REFUSES,
		/** And nobody's outcome hangs on a demand that the terms do not meet. */
		DEMANDS_MET
	}

	public Bridge {
		parties = Collections.unmodifiableSortedSet(new TreeSet<>(parties));
		smallest = smallest.stream().map(List::copyOf).toList();
		obstacles = List.copyOf(obstacles);
	}

	/** True where the verdict is what the goal asks for. */
	static boolean reached(Goal goal, Rule rule) {
		return switch (rule) {
			case CONTESTED_DIRECT, DIRECT_REJECTION, RED_LINE, CONTESTED_PROVISION -> false;
			case UNMET_DEMAND -> goal == Goal.NOBODY_REFUSES;
			case DIRECT_CONDITION, DIRECT_ACCEPTANCE, CORE_HELD, LAPSED, NOTHING_FOUND -> true;
		};
	}
}
