package org.w3id.parley.page;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.w3id.parley.page.Matrix.Stand;

/** Parties and targets of a board. */
record Selection(List<String> parties, List<String> targets, Matrix matrix) {
	/** Only those parties and targets in one of whose cells the test holds. */
	Selection where(Predicate<Stand> test) {
		List<String> left = parties.stream()
				.filter(party -> targets.stream().anyMatch(target -> test.test(matrix.at(party, target))))
				.toList();
		return new Selection(left,
				targets.stream().filter(target -> left.stream().anyMatch(party -> test.test(matrix.at(party, target)))).toList(),
				matrix);
	}

	Stream<Stand> stands() {
		return parties.stream().flatMap(party -> targets.stream().map(target -> matrix.at(party, target)));
	}

	long ofTarget(String target, Predicate<Stand> test) {
		return parties.stream().filter(party -> test.test(matrix.at(party, target))).count();
	}

	long ofParty(String party, Predicate<Stand> test) {
		return targets.stream().filter(target -> test.test(matrix.at(party, target))).count();
	}
}
