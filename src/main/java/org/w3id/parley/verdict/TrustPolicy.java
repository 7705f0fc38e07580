package org.w3id.parley.verdict;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.w3id.parley.model.Claim;
import org.w3id.parley.model.Claimant;
import org.w3id.parley.model.Mistake;
import org.w3id.parley.shelf.Shelf;

/**
 * Which claims count.
 *
 * @param who
 *            whose word about the holder is taken
 * @param minimumConfidence
 *            0 to 1, by default {@link #REVIEW_THRESHOLD}; a confirmed claim counts below it
 * @param reviewedOnly
 *            only claims that a person confirmed
 * @param asOf
 *            the last day that is looked at, inclusive; empty for all there is
 */
public record TrustPolicy(Who who, double minimumConfidence, boolean reviewedOnly, Optional<LocalDate> asOf) {
	/** Whose word is taken; each takes what the one before takes. */
	public enum Who {
		/** Only what the holder's own representatives said or did. */
		SELF,
		/** Also what other parties claim of it. */
		PARTIES,
		/** Also commentators and the articles' own voice. */
		ANYONE;

		/** True where a claim with this claimant is heard. */
		public boolean hears(Claim claim) {
			return switch (claim.claimant()) {
				case Claimant.Self self -> true;
				case Claimant.OtherParty other -> this != SELF || other.party().equals(claim.holder());
				case Claimant.Commentator commentator -> this == ANYONE;
				case Claimant.Narrator narrator -> this == ANYONE;
			};
		}

		/** {@code self}, {@code parties} or {@code anyone}: the word of the command line, JSON and IRIs. */
		public String word() {
			return name().toLowerCase(Locale.ROOT);
		}

		/**
		 * @throws IllegalArgumentException
		 *             for any other word
		 */
		public static Who ofWord(String word) {
			return valueOf(word.toUpperCase(Locale.ROOT));
		}
	}

	private static final String FILE = "data/trust/policy.tsv";

	/** Claims below it wait for a reviewer where nothing else is asked for; the bundled {@code data/trust/policy.tsv}. */
	public static final double REVIEW_THRESHOLD = reviewThreshold(Shelf.bundled());

	/** The default: the holder's own word, of claims that need no review first, all dates. */
	public static final TrustPolicy SELF = of(Who.SELF);

	public TrustPolicy {
		if (!(minimumConfidence >= 0 && minimumConfidence <= 1)) {
			throw new IllegalArgumentException("minimum confidence out of [0,1]: " + minimumConfidence);
		}
	}

	public static TrustPolicy of(Who who) {
		return new TrustPolicy(who, REVIEW_THRESHOLD, false, Optional.empty());
	}

	/**
	 * Refuses files that set another review threshold. The verdicts that a store keeps, and the addresses of all, name the threshold
	 * without its figure: one store asked with two thresholds would answer differently under one address.
	 *
	 * @throws Mistake
	 *             where the threshold is another than {@link #REVIEW_THRESHOLD}, or cannot be read
	 */
	public static void check(Shelf shelf) {
		double threshold = reviewThreshold(shelf);
		if (threshold != REVIEW_THRESHOLD) {
			throw new Mistake(origin(shelf), "sets the review threshold to " + threshold + ", but it is " + REVIEW_THRESHOLD
					+ " for every store",
					"take the file out and ask with --min-confidence " + threshold
							+ ", over HTTP with confidence=" + threshold);
		}
	}

	private static double reviewThreshold(Shelf shelf) {
		try {
			return shelf.file(FILE).map(Shelf.Item::text).orElse("").lines()
					.filter(line -> line.startsWith("review-threshold\t"))
					.mapToDouble(line -> Double.parseDouble(line.substring(line.indexOf('\t') + 1).strip())).findFirst()
					.orElseThrow(() -> new Mistake(origin(shelf), "has no review-threshold", "put the row back"));
		} catch (NumberFormatException e) {
			throw new Mistake(origin(shelf), "has a review-threshold that is no number", "write one from 0 to 1", e);
		}
	}

	private static String origin(Shelf shelf) {
		return shelf.file(FILE).map(Shelf.Item::origin).orElse(FILE);
	}

	/**
	 * The policy in one word, as IRIs carry it: {@code self}, or {@code self;as-of=2025-08-20;confidence=0.5;reviewed}.
	 */
	public String word() {
		return who.word() + asOf.map(day -> ";as-of=" + day).orElse("")
				+ (minimumConfidence != REVIEW_THRESHOLD ? ";confidence=" + minimumConfidence : "")
				+ (reviewedOnly ? ";reviewed" : "");
	}

	/**
	 * Reads what {@link #word()} writes; the parts may come in any order.
	 *
	 * @throws IllegalArgumentException
	 *             for any other word
	 */
	public static TrustPolicy ofWord(String word) {
		String[] parts = word.split(";", -1);
		TrustPolicy policy = of(Who.ofWord(parts[0]));
		for (String part : List.of(parts).subList(1, parts.length)) {
			String value = part.substring(part.indexOf('=') + 1);
			policy = switch (part.substring(0, part.length() - value.length())) {
				case "as-of=" -> policy.asOf(day(value));
				case "confidence=" -> policy.withMinimumConfidence(Double.parseDouble(value));
				case "" -> reviewed(policy, value);
				default -> throw new IllegalArgumentException("no part of a trust policy: " + part);
			};
		}
		return policy;
	}

	private static TrustPolicy reviewed(TrustPolicy policy, String word) {
		if (!word.equals("reviewed")) {
			throw new IllegalArgumentException("no part of a trust policy: " + word);
		}
		return policy.onlyReviewed();
	}

	private static LocalDate day(String text) {
		try {
			return LocalDate.parse(text);
		} catch (DateTimeParseException e) {
			throw new IllegalArgumentException("no day: " + text, e);
		}
	}

	/** True for the three standard policies: all dates, the review threshold, reviewed or not. */
	boolean standard() {
		return minimumConfidence == REVIEW_THRESHOLD && !reviewedOnly && asOf.isEmpty();
	}

	public TrustPolicy asOf(LocalDate day) {
		return new TrustPolicy(who, minimumConfidence, reviewedOnly, Optional.of(day));
	}

	public TrustPolicy withMinimumConfidence(double minimum) {
		return new TrustPolicy(who, minimum, reviewedOnly, asOf);
	}

	public TrustPolicy onlyReviewed() {
		return new TrustPolicy(who, minimumConfidence, true, asOf);
	}
}
