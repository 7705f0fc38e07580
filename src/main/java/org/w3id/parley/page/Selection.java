package org.w3id.parley.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.w3id.parley.page.Matrix.Stand;

/** Parties and targets of a board. */
record Selection(List<String> parties, List<String> targets, Matrix matrix) {
	/** Only those parties and targets in one of whose cells the test holds. */
	Selection where(Predicate<Stand> test) {
		Set<String> kept = new HashSet<>();
		Set<String> left = new HashSet<>();
		each(test, (party, target) -> {
			left.add(party);
			kept.add(target);
		});
		return new Selection(parties.stream().filter(left::contains).toList(), targets.stream().filter(kept::contains).toList(),
				matrix);
	}

	Stream<Stand> stands() {
		return parties.stream().flatMap(party -> {
			Map<String, Stand> row = matrix.ofParty(party);
			return targets.stream().map(target -> row.getOrDefault(target, Stand.NOTHING));
		});
	}

	/** In how many cells of each target the test holds; without those of which it holds in none. */
	Map<String, Integer> byTarget(Predicate<Stand> test) {
		Map<String, Integer> counts = new HashMap<>();
		each(test, (party, target) -> counts.merge(target, 1, Integer::sum));
		return counts;
	}

	/** The same for parties. */
	Map<String, Integer> byParty(Predicate<Stand> test) {
		Map<String, Integer> counts = new HashMap<>();
		each(test, (party, target) -> counts.merge(party, 1, Integer::sum));
		return counts;
	}

	private void each(Predicate<Stand> test, BiConsumer<String, String> found) {
		for (String party : parties) {
			Map<String, Stand> row = matrix.ofParty(party);
			for (String target : targets) {
				if (test.test(row.getOrDefault(target, Stand.NOTHING))) {
					found.accept(party, target);
				}
			}
		}
	}
}
