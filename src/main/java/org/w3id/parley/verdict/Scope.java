package org.w3id.parley.verdict;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.w3id.parley.model.Dossier;
import org.w3id.parley.model.Proposal;
import org.w3id.parley.model.Proposal.Inclusion;
import org.w3id.parley.model.Proposal.Term;
import org.w3id.parley.model.Provision;

/** What one proposal bears on, read off the dossier. Immutable. */
record Scope(Dossier dossier, Proposal proposal, SortedSet<String> included, SortedSet<String> ruledOut,
		SortedSet<String> issues) {

	static Scope of(Dossier dossier, Proposal proposal) {
		SortedSet<String> issues = proposal.terms().stream().flatMap(term -> known(dossier, term.provision()))
				.map(Provision::issue).collect(Collectors.toCollection(TreeSet::new));
		return new Scope(dossier, proposal, provisions(proposal, Inclusion.INCLUDES), provisions(proposal, Inclusion.RULES_OUT),
				Collections.unmodifiableSortedSet(issues));
	}

	private static SortedSet<String> provisions(Proposal proposal, Inclusion inclusion) {
		return Collections.unmodifiableSortedSet(proposal.terms().stream().filter(term -> term.inclusion() == inclusion)
				.map(Term::provision).collect(Collectors.toCollection(TreeSet::new)));
	}

	private static Stream<Provision> known(Dossier dossier, String provision) {
		return Optional.ofNullable(dossier.provisions().get(provision)).stream();
	}

	/** True where a party that demands the provision does not get it here: of a touched issue, and ruled out or not included. */
	boolean fails(String provision) {
		return known(dossier, provision).anyMatch(known -> issues.contains(known.issue()))
				&& (ruledOut.contains(provision) || !includes(provision));
	}

	/** True where the proposal includes the provision or anything narrower. */
	private boolean includes(String provision) {
		return included.stream().anyMatch(term -> dossier.broaderOrSame(term).contains(provision));
	}

	/** True for the proposal itself, its provisions, and whatever is broader or narrower than one of them. */
	boolean concerns(String about) {
		if (about.equals(proposal.id())) {
			return true;
		}
		Set<String> broader = dossier.broaderOrSame(about);
		return proposal.terms().stream().map(Term::provision)
				.anyMatch(term -> broader.contains(term) || dossier.broaderOrSame(term).contains(about));
	}
}
