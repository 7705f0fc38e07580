package org.w3id.parley.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.w3id.parley.lexicon.Weights;

/**
 * Logistic regression over traits that are there or not, with several outcomes and an L2 penalty, fitted over all examples at once
 * by resilient propagation (Riedmiller and Braun 1993): the sign of the slope alone says where to go, so there is no rate to tune.
 * The same examples give the same weights to the last bit, on every machine.
 */
final class Regression {
	private static final int ROUNDS = 150;

	/** Traits and what came of them; the outcome is counted from 0. */
	record Example(Collection<String> traits, int outcome) {
	}

	private final int outcomes;
	private final double penalty;
	private final SortedMap<String, Integer> columns = new TreeMap<>();
	private final int[][] rows;
	private final int[] wanted;

	private Regression(List<Example> examples, int outcomes, double penalty, int least) {
		this.outcomes = outcomes;
		this.penalty = penalty;
		SortedMap<String, Integer> counts = new TreeMap<>();
		examples.forEach(example -> example.traits().forEach(trait -> counts.merge(trait, 1, Integer::sum)));
		counts.forEach((trait, count) -> {
			if (count >= least) {
				columns.put(trait, columns.size());
			}
		});
		rows = examples.stream().map(example -> example.traits().stream().filter(columns::containsKey)
				.mapToInt(columns::get).toArray()).toArray(int[][]::new);
		wanted = examples.stream().mapToInt(Example::outcome).toArray();
	}

	/**
	 * @param penalty
	 *            half of it times the sum of the squared weights is added to the loss
	 * @param least
	 *            traits seen in fewer examples are left out
	 */
	static Weights fit(List<Example> examples, int outcomes, double penalty, int least) {
		return new Regression(examples, outcomes, penalty, least).fit();
	}

	private Weights fit() {
		double[] weights = new double[columns.size() * outcomes];
		double[] steps = new double[weights.length];
		double[] before = new double[weights.length];
		Arrays.fill(steps, 0.1);
		for (int round = 0; round < ROUNDS; round++) {
			double[] slope = slope(weights);
			for (int at = 0; at < weights.length; at++) {
				double turn = slope[at] * before[at];
				steps[at] = turn > 0 ? Math.min(steps[at] * 1.2, 1) : turn < 0 ? Math.max(steps[at] * 0.5, 1e-6) : steps[at];
				before[at] = turn < 0 ? 0 : slope[at];
				weights[at] -= Math.signum(before[at]) * steps[at];
			}
		}
		SortedMap<String, double[]> byTrait = new TreeMap<>();
		columns.forEach((trait, column) -> byTrait.put(trait, againstFirst(weights, column * outcomes)));
		return new Weights(outcomes, byTrait);
	}

	private double[] againstFirst(double[] weights, int from) {
		double[] differences = new double[outcomes - 1];
		for (int outcome = 1; outcome < outcomes; outcome++) {
			differences[outcome - 1] = weights[from + outcome] - weights[from];
		}
		return differences;
	}

	private double[] slope(double[] weights) {
		double[] slope = new double[weights.length];
		for (int at = 0; at < weights.length; at++) {
			slope[at] = penalty * weights[at];
		}
		for (int row = 0; row < rows.length; row++) {
			double[] scores = new double[outcomes];
			for (int column : rows[row]) {
				for (int outcome = 0; outcome < outcomes; outcome++) {
					scores[outcome] += weights[column * outcomes + outcome];
				}
			}
			double[] shares = Weights.softmax(scores);
			shares[wanted[row]] -= 1;
			for (int column : rows[row]) {
				for (int outcome = 0; outcome < outcomes; outcome++) {
					slope[column * outcomes + outcome] += shares[outcome];
				}
			}
		}
		return slope;
	}

	/** As many groups as asked for, by turns: every group is held out once. */
	static <T> List<List<T>> folds(List<T> all, int count) {
		List<List<T>> folds = new ArrayList<>();
		for (int fold = 0; fold < count; fold++) {
			int start = fold;
			folds.add(java.util.stream.IntStream.range(0, all.size()).filter(at -> at % count == start).mapToObj(all::get)
					.toList());
		}
		return folds;
	}
}
