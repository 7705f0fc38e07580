package org.w3id.parley.graph;

import java.util.List;
import java.util.Optional;

/**
 * What an export says of itself. No clock: the date is that of the data.
 *
 * @param licence
 *            IRI of the licence that the ontology names
 * @param newest
 *            the day of the newest claim or article
 * @param policy
 *            whose word the exported verdicts count; {@code all} where they are given for every policy
 * @param asOf
 *            the day that verdicts and positions are given for, {@code newest} where they are the latest
 */
public record DumpHead(String licence, Optional<String> newest, String policy, String asOf) {
	/** One fact a line, in alphabetical order. */
	List<String> lines() {
		return List.of("as-of: " + asOf, "data-date: " + newest.orElse("unknown"), "licence: " + licence, "policy: " + policy,
				"source: Parley, " + org.w3id.parley.iri.Iris.BASE);
	}
}
