package org.w3id.parley.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.w3id.parley.evaluate.Regression.Example;
import org.w3id.parley.lexicon.Weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class RegressionTest {
	/** Three of four with the trait come out, one of four without. */
	private static List<Example> examples() {
		List<Example> examples = new ArrayList<>();
		for (int round = 0; round < 50; round++) {
			for (int at = 0; at < 4; at++) {
				examples.add(new Example(Set.of("any", "wet"), at < 3 ? 1 : 0));
				examples.add(new Example(Set.of("any"), at < 1 ? 1 : 0));
			}
		}
		return examples;
	}

	@Test
	void findsTheShares() {
		Weights weights = Regression.fit(examples(), 2, 0.01, 1);
		assertThat(weights.shares(Set.of("any", "wet"))[1]).isCloseTo(0.75, within(0.01));
		assertThat(weights.shares(Set.of("any"))[1]).isCloseTo(0.25, within(0.01));
	}

	@Test
	void aPenaltyDrawsTowardsEvenShares() {
		double mild = Regression.fit(examples(), 2, 0.01, 1).shares(Set.of("any", "wet"))[1];
		double harsh = Regression.fit(examples(), 2, 1000, 1).shares(Set.of("any", "wet"))[1];
		assertThat(harsh).isBetween(0.5, mild);
	}

	@Test
	void rareTraitsAreLeftOut() {
		List<Example> examples = examples();
		examples.add(new Example(Set.of("any", "rare"), 1));
		assertThat(Regression.fit(examples, 2, 1, 2).rows()).doesNotContain("rare").contains("wet");
	}

	@Test
	void theSameExamplesGiveTheSameRowsAndRowsGiveTheSameShares() {
		Weights weights = Regression.fit(examples(), 2, 1, 1);
		assertThat(Regression.fit(examples(), 2, 1, 1).rows()).isEqualTo(weights.rows());
		Weights read = Weights.of(2, weights.rows().lines().map(row -> List.of(row.split("\t", -1))).toList());
		assertThat(read.shares(Set.of("wet"))[1]).isCloseTo(weights.shares(Set.of("wet"))[1], within(0.01));
	}

	@Test
	void reasonsNameTheStrongestFirst() {
		Weights weights = Weights.of(3, List.of(List.of("weak", "+0.10", ""), List.of("strong", "-2.00", "+1.00")));
		assertThat(weights.reasons(Set.of("weak", "strong", "unknown"), 1, 5)).containsExactly("strong -2.00", "weak +0.10");
		assertThat(weights.reasons(Set.of("weak", "strong"), 2, 5)).containsExactly("strong +1.00");
	}
}
