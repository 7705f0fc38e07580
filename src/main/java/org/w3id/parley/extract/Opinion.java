package org.w3id.parley.extract;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;

import org.w3id.parley.lexicon.Weights;
import org.w3id.parley.model.Stance;

/**
 * What the second reader makes of a candidate.
 *
 * @param traits
 *            what it looked at
 * @param shares
 *            the probability of no stance, then of each stance in the order of {@link Stance}
 */
public record Opinion(Candidate candidate, SortedSet<String> traits, double[] shares) {
	/** No stance, and each stance. */
	public static final int OUTCOMES = Stance.values().length + 1;

	/** Local name of the party that may hold a stance. */
	public String party() {
		return candidate.party();
	}

	/** Local name of the provision or proposal that the stance would be on. */
	public String target() {
		return candidate.target().target();
	}

	public static int outcome(Stance stance) {
		return stance.ordinal() + 1;
	}

	/** The likelier sign's likeliest stance. */
	Stance stance() {
		Stance.Sign sign = share(Stance.Sign.POSITIVE) >= share(Stance.Sign.NEGATIVE)
				? Stance.Sign.POSITIVE
				: Stance.Sign.NEGATIVE;
		return Arrays.stream(Stance.values()).filter(stance -> stance.sign() == sign)
				.max(Comparator.comparingDouble((Stance stance) -> shares[outcome(stance)])).orElseThrow();
	}

	/** The probability that the candidate holds a stance of this sign. */
	double share(Stance.Sign sign) {
		return share(shares, sign);
	}

	public static double share(double[] shares, Stance.Sign sign) {
		double sum = 0;
		for (Stance stance : Stance.values()) {
			sum += stance.sign() == sign ? shares[outcome(stance)] : 0;
		}
		return sum;
	}

	/** The traits that spoke most for or against its stance. */
	List<String> reasons(Weights weights) {
		return weights.reasons(traits, outcome(stance()), 5);
	}
}
