package org.w3id.parley.verdict;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.w3id.parley.model.Dossier;
import org.w3id.parley.model.Mistake;
import org.w3id.parley.model.Proposal;

/**
 * What might be otherwise. Laid over an index it gives another index, and nothing is written.
 *
 * @param added
 *            claims that might be made
 * @param dropped
 *            names of claims to leave out
 * @param terms
 *            proposals with other terms than they have
 */
public record Hypothesis(List<DatedClaim> added, SortedSet<String> dropped, SortedMap<String, List<Proposal.Term>> terms) {
	public Hypothesis {
		added = List.copyOf(added);
		dropped = Collections.unmodifiableSortedSet(new TreeSet<>(dropped));
		terms = Collections.unmodifiableSortedMap(new TreeMap<>(terms));
	}

	public static Hypothesis of(List<DatedClaim> added, Set<String> dropped, Map<String, List<Proposal.Term>> terms) {
		return new Hypothesis(added, new TreeSet<>(dropped), new TreeMap<>(terms));
	}

	/**
	 * The dossier with the terms changed.
	 *
	 * @throws Mistake
	 *             where it does not know one of the proposals
	 */
	Dossier over(Dossier dossier) {
		SortedMap<String, Proposal> proposals = new TreeMap<>(dossier.proposals());
		terms.forEach((id, changed) -> {
			Proposal old = proposals.get(id);
			if (old == null) {
				throw Index.unknown("proposal", id, dossier.proposals());
			}
			proposals.put(id, withTerms(old, changed));
		});
		return new Dossier(dossier.parties(), dossier.speakers(), proposals, dossier.provisions());
	}

	/** The same proposal with other terms. */
	static Proposal withTerms(Proposal old, List<Proposal.Term> terms) {
		return new Proposal(old.id(), old.label(), old.names(), old.date(), old.ended(), old.breaches(), terms);
	}
}
