package org.w3id.parley.serve.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

import org.w3id.parley.serve.http.Parameters;
import org.w3id.parley.serve.http.Problem;
import org.w3id.parley.serve.http.Trouble;
import org.w3id.parley.verdict.TrustPolicy;
import org.w3id.parley.verdict.TrustPolicy.Who;

/** The trust policy of a request, under the same names as in the addresses of pages. */
final class PolicyParameters {
	private static final Set<String> NAMES = Set.of("trust", "as-of", "confidence", "reviewed");

	private PolicyParameters() {
	}

	/**
	 * @param others
	 *            names of the further parameters that the request may have
	 * @throws Problem
	 *             400 where a parameter is unknown (a mistyped one would silently give another answer) or means nothing
	 */
	static TrustPolicy policy(Parameters parameters, Set<String> others) {
		Set<String> known = new HashSet<>(NAMES);
		known.addAll(others);
		for (String name : parameters.asMap().keySet()) {
			if (!known.contains(name)) {
				throw new Problem(Trouble.BAD_REQUEST,
						"unknown parameter '" + name + "'; there are " + String.join(", ", new TreeSet<>(known)));
			}
		}
		Who who = parameters.one("trust").map(PolicyParameters::who).orElse(Who.SELF);
		double confidence = parameters.one("confidence").map(PolicyParameters::confidence)
				.orElse(TrustPolicy.REVIEW_THRESHOLD);
		boolean reviewed = parameters.one("reviewed").map(PolicyParameters::yes).orElse(false);
		return new TrustPolicy(who, confidence, reviewed, parameters.one("as-of").map(PolicyParameters::day));
	}

	private static Who who(String word) {
		try {
			return Who.ofWord(word);
		} catch (RuntimeException e) {
			throw nonsense("trust", word, "self, parties or anyone");
		}
	}

	private static LocalDate day(String text) {
		try {
			return LocalDate.parse(text);
		} catch (DateTimeException e) {
			throw nonsense("as-of", text, "a day such as 2025-08-25");
		}
	}

	private static double confidence(String text) {
		try {
			double number = Double.parseDouble(text);
			if (number >= 0 && number <= 1) {
				return number;
			}
		} catch (NumberFormatException e) {
			// told below, as a number out of range is
		}
		throw nonsense("confidence", text, "a number from 0 to 1");
	}

	private static boolean yes(String word) {
		return switch (word) {
			case "yes", "true" -> true;
			case "no", "false" -> false;
			default -> throw nonsense("reviewed", word, "yes or no");
		};
	}

	private static Problem nonsense(String name, String value, String wanted) {
		return new Problem(Trouble.BAD_REQUEST, "the parameter '" + name + "' is " + wanted + ", not '" + value + "'");
	}
}
