package org.w3id.parley.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.w3id.parley.model.Dossier;
import org.w3id.parley.model.PartialDate;
import org.w3id.parley.model.Party;
import org.w3id.parley.model.Proposal;
import org.w3id.parley.model.Proposal.Inclusion;
import org.w3id.parley.model.Provision;

/** Writes small dossiers in a few lines. */
final class DossierBuilder {
	private final SortedMap<String, Party> parties = new TreeMap<>();
	private final SortedMap<String, Provision> provisions = new TreeMap<>();
	private final SortedMap<String, Proposal> proposals = new TreeMap<>();

	DossierBuilder party(String... ids) {
		for (String id : ids) {
			parties.put(id, new Party(id, Party.Kind.STATE, id, List.of(), List.of()));
		}
		return this;
	}

	DossierBuilder member(String id, String group) {
		parties.put(id, new Party(id, Party.Kind.STATE, id, List.of(),
				List.of(new Party.Membership(group, Optional.empty(), Optional.empty()))));
		return party(group);
	}

	DossierBuilder provision(String id, String issue, String... broader) {
		provisions.put(id, new Provision(id, id, List.of(), Set.of(broader), issue, Set.of()));
		return this;
	}

	/** The two cannot stand in one deal. */
	DossierBuilder exclusive(String one, String other) {
		exclude(one, other);
		exclude(other, one);
		return this;
	}

	private void exclude(String one, String other) {
		Provision old = provisions.get(one);
		Set<String> excludes = new TreeSet<>(old.excludes());
		excludes.add(other);
		provisions.put(one, new Provision(one, one, List.of(), old.broader(), old.issue(), excludes));
	}

	/** Terms: {@code troops} is included, {@code -troops} ruled out, {@code troops!} and {@code -troops!} are core. */
	DossierBuilder proposal(String id, String... terms) {
		List<Proposal.Term> list = new ArrayList<>();
		for (String term : terms) {
			String name = term.replaceAll("^-|!$", "");
			list.add(
					new Proposal.Term(name, term.startsWith("-") ? Inclusion.RULES_OUT : Inclusion.INCLUDES, term.endsWith("!")));
		}
		proposals.put(id, new Proposal(id, id, List.of(), Optional.empty(), Optional.empty(), List.of(), list));
		return this;
	}

	DossierBuilder ended(String id, String date) {
		Proposal old = proposals.get(id);
		proposals.put(id, new Proposal(id, id, List.of(), old.date(), Optional.of(PartialDate.parse(date)), old.breaches(),
				old.terms()));
		return this;
	}

	DossierBuilder breach(String id, String party, String date) {
		Proposal old = proposals.get(id);
		List<Proposal.Breach> breaches = new ArrayList<>(old.breaches());
		breaches.add(new Proposal.Breach(party, PartialDate.parse(date)));
		proposals.put(id, new Proposal(id, id, List.of(), old.date(), old.ended(), breaches, old.terms()));
		return this;
	}

	Dossier build() {
		return new Dossier(parties, new TreeMap<>(), proposals, provisions);
	}
}
