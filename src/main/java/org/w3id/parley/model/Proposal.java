package org.w3id.parley.model;

import java.util.List;
import java.util.Optional;

/**
 * Something that parties can accept or reject as a whole.
 *
 * @param ended
 *            when it failed, expired or was superseded: a position older than this backs nothing
 * @param breaches
 *            recorded breaches by a party: its own positions older than the breach back nothing
 * @param terms
 *            what the proposal includes or rules out
 */
public record Proposal(String id, String label, List<Name> names, Optional<PartialDate> date, Optional<PartialDate> ended,
		List<Breach> breaches, List<Term> terms) {
	public record Breach(String party, PartialDate date) {
	}

	/** One provision in or out of the proposal; a core one must be held by whoever is said to accept by its terms. */
	public record Term(String provision, Inclusion inclusion, boolean core) {
	}

	public enum Inclusion {
		INCLUDES, RULES_OUT
	}

	public Proposal {
		names = List.copyOf(names);
		breaches = List.copyOf(breaches);
		terms = List.copyOf(terms);
	}
}
