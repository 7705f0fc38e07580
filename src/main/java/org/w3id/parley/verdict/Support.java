package org.w3id.parley.verdict;

import java.util.List;

/** How much stands behind something: how many articles say it, and how many of them independently. */
public record Support(int articles, List<Witness> witnesses) {
	public Support {
		witnesses = List.copyOf(witnesses);
	}

	/** Of all claims given; claims on different holders, things or signs are never one witness. */
	public static Support of(List<DatedClaim> claims) {
		return new Support((int) claims.stream().map(dated -> dated.claim().article()).distinct().count(), Witnesses.of(claims));
	}

	/** {@code 3 articles, 1 witness} */
	@Override
	public String toString() {
		return counted(articles, "article") + ", " + counted(witnesses.size(), "witness");
	}

	private static String counted(int number, String noun) {
		return number + " " + noun + (number == 1 ? "" : noun.endsWith("s") ? "es" : "s");
	}
}
