package org.w3id.parley.extract;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.w3id.parley.lexicon.Weights;
import org.w3id.parley.model.Stance;

/**
 * How likely a claim is right: that a careful reader would code the same holder, target and sign. Learnt from the project's own
 * sentences, each judged by weights that were learnt without it ({@link Training}). Immutable; safe for use by several threads.
 */
public final class Confidence {
	/**
	 * Below this share the second reader claims nothing. Chosen on the development sets: from here on they keep a precision of 0.93 and
	 * more, and what it adds is right as often.
	 */
	public static final double WORTH = 0.75;
	/**
	 * Below this confidence nothing is claimed that only the second reader reads: of what lay between 0.6 and here in 121 real texts, 5
	 * were wrong and 2 right.
	 */
	static final double WORTH_CLAIMING = 0.7;
	private static final double[] MARKS = {0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95};
	private static final Set<String> TELLING = Set.of("role=", "dropped=", "above=", "detached=", "steps=", "holder=", "target=",
			"supposed", "unclear", "if-above", "relative-above", "way-noun", "on-way=", "meeting-weak", "rivals=", "agent+",
			"possessor+");
	private static final Set<String> POSITIVE = Set.of("reads=demands", "reads=accepts", "reads=conditional", "reads=open");
	private final Weights weights;

	Confidence(Weights weights) {
		this.weights = weights;
	}

	static boolean isWorthReading(Opinion opinion) {
		return opinion.share(opinion.stance().sign()) >= WORTH;
	}

	/** 0 to 1, in hundredths. */
	double of(Study.Grounds grounds) {
		double share = grounds.opinion().map(opinion -> opinion.share(grounds.stance().sign())).orElse(-1.0);
		return Math.round(weights.shares(traits(grounds, share))[1] * 100) / 100.0;
	}

	/**
	 * What the confidence goes by.
	 *
	 * @param share
	 *            the second reader's probability for the claim's sign; negative where it has no opinion
	 */
	public static SortedSet<String> traits(Study.Grounds grounds, double share) {
		return grounds.isSecond()
				? second(grounds.opinion().orElseThrow().traits(), grounds.stance().sign(), share)
				: rule(grounds.traits(), share);
	}

	/**
	 * A claim of the second reader: its own probability, mark by mark, and the few traits that tell where it is too sure. What the
	 * rules left is harder than what it learnt from.
	 */
	public static SortedSet<String> second(SortedSet<String> seen, Stance.Sign sign, double share) {
		SortedSet<String> traits = new TreeSet<>();
		traits.add("pattern=" + SecondReader.PATTERN);
		marks("second", share, traits);
		seen.stream()
				.filter(trait -> !trait.contains(":") && !trait.contains("&") && TELLING.stream().anyMatch(trait::startsWith))
				.forEach(trait -> traits.add("second-" + trait));
		boolean rejects = seen.contains("reads=rejects");
		boolean read = rejects || seen.stream().anyMatch(trait -> POSITIVE.contains(trait));
		traits.add(
				!read ? "second-cueless" : rejects == (sign == Stance.Sign.NEGATIVE) ? "second-as-read" : "second-against-cues");
		return traits;
	}

	private static SortedSet<String> rule(SortedSet<String> grounds, double share) {
		SortedSet<String> traits = new TreeSet<>(grounds);
		if (share < 0) {
			traits.add("second-no-opinion");
		} else {
			marks("rule-second", share, traits);
		}
		return traits;
	}

	private static void marks(String name, double share, SortedSet<String> traits) {
		for (double mark : MARKS) {
			if (share >= mark) {
				traits.add(name + ">=" + mark);
			}
		}
	}

	public static Stance.Sign sign(double[] shares) {
		return Opinion.share(shares, Stance.Sign.POSITIVE) >= Opinion.share(shares, Stance.Sign.NEGATIVE)
				? Stance.Sign.POSITIVE
				: Stance.Sign.NEGATIVE;
	}
}
