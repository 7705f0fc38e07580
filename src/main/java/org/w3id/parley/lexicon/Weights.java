package org.w3id.parley.lexicon;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * What a logistic regression learnt: for each trait a weight for each outcome but the first, which is the one without weights.
 * Immutable; safe for use by several threads.
 */
public final class Weights {
	private final int outcomes;
	private final SortedMap<String, double[]> byTrait;

	/** @param byTrait arrays of {@code outcomes - 1} weights; kept as they are, so the caller must not change them */
	public Weights(int outcomes, SortedMap<String, double[]> byTrait) {
		this.outcomes = outcomes;
		this.byTrait = byTrait;
	}

	/**
	 * Rows of a trait and its weights.
	 *
	 * @throws NumberFormatException
	 *             where a weight is no number
	 */
	public static Weights of(int outcomes, List<List<String>> rows) {
		SortedMap<String, double[]> byTrait = new TreeMap<>();
		for (List<String> row : rows) {
			byTrait.put(row.getFirst(),
					row.subList(1, row.size()).stream().mapToDouble(cell -> cell.isEmpty() ? 0 : Double.parseDouble(cell))
							.toArray());
		}
		return new Weights(outcomes, byTrait);
	}

	/** The probability of each outcome; they add up to 1. */
	public double[] shares(Collection<String> traits) {
		double[] scores = new double[outcomes];
		for (String trait : traits) {
			double[] weights = byTrait.get(trait);
			for (int outcome = 1; weights != null && outcome < outcomes; outcome++) {
				scores[outcome] += weights[outcome - 1];
			}
		}
		return softmax(scores);
	}

	/** Scores as probabilities. StrictMath, so that no machine computes others. */
	public static double[] softmax(double[] scores) {
		double highest = Arrays.stream(scores).max().orElse(0);
		double[] shares = Arrays.stream(scores).map(score -> StrictMath.exp(score - highest)).toArray();
		double sum = 0;
		for (double share : shares) {
			sum += share;
		}
		for (int at = 0; at < shares.length; at++) {
			shares[at] /= sum;
		}
		return shares;
	}

	/** The traits that spoke most for this outcome against the first, the strongest first, each with its weight. */
	public List<String> reasons(Collection<String> traits, int outcome, int most) {
		return traits.stream().filter(byTrait::containsKey).filter(trait -> byTrait.get(trait)[outcome - 1] != 0)
				.sorted(Comparator.comparingDouble((String trait) -> -Math.abs(byTrait.get(trait)[outcome - 1]))
						.thenComparing(Comparator.naturalOrder()))
				.limit(most).map(trait -> trait + " " + cell(byTrait.get(trait)[outcome - 1])).toList();
	}

	/** One row a trait, in alphabetical order; traits without any weight are left out, and so are weights of 0. */
	public String rows() {
		StringBuilder out = new StringBuilder();
		byTrait.forEach((trait, weights) -> {
			StringJoiner row = new StringJoiner("\t", trait + "\t", "\n");
			boolean any = false;
			for (double weight : weights) {
				String cell = cell(weight);
				any |= !cell.isEmpty();
				row.add(cell);
			}
			out.append(any ? row.toString() : "");
		});
		return out.toString();
	}

	private static String cell(double weight) {
		long hundredths = Math.round(weight * 100);
		return hundredths == 0
				? ""
				: (hundredths < 0 ? "-" : "+") + Math.abs(hundredths) / 100 + "."
						+ String.format(java.util.Locale.ROOT, "%02d", Math.abs(hundredths) % 100);
	}
}
