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

/**
 * What one proposal bears on, read off the dossier. Immutable.
 *
 * @param met
 *            the demands that the included provisions meet: themselves and whatever is broader
 * @param above
 *            the provisions of all terms, and whatever is broader
 * @param issues
 *            the issues that the terms touch
 */
record Scope(Dossier dossier, Proposal proposal, SortedSet<String> included, SortedSet<String> ruledOut, Set<String> met,
		Set<String> above, SortedSet<String> issues) {

	static Scope of(Dossier dossier, Proposal proposal) {
		SortedSet<String> issues = proposal.terms().stream().flatMap(term -> known(dossier, term.provision()))
				.map(Provision::issue).collect(Collectors.toCollection(TreeSet::new));
		SortedSet<String> included = provisions(proposal, Inclusion.INCLUDES);
		SortedSet<String> ruledOut = provisions(proposal, Inclusion.RULES_OUT);
		Set<String> met = above(dossier, included.stream());
		Set<String> above = above(dossier, Stream.concat(included.stream(), ruledOut.stream()));
		return new Scope(dossier, proposal, included, ruledOut, met, above, Collections.unmodifiableSortedSet(issues));
	}

	/** Every provision that the dossier names: those that it describes, and what is only a term or called broader there. */
	static SortedSet<String> provisions(Dossier dossier) {
		SortedSet<String> names = new TreeSet<>(dossier.provisions().keySet());
		dossier.provisions().values().forEach(provision -> names.addAll(provision.broader()));
		dossier.proposals().values().forEach(proposal -> proposal.terms().forEach(term -> names.add(term.provision())));
		return names;
	}

	private static Set<String> above(Dossier dossier, Stream<String> provisions) {
		return provisions.flatMap(provision -> dossier.broaderOrSame(provision).stream()).collect(Collectors.toUnmodifiableSet());
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
				&& (ruledOut.contains(provision) || !met.contains(provision));
	}

	/** True for the proposal itself, its provisions, and whatever is broader or narrower than one of them. */
	boolean concerns(String about) {
		return about.equals(proposal.id()) || above.contains(about) || dossier.broaderOrSame(about).stream()
				.anyMatch(broader -> included.contains(broader) || ruledOut.contains(broader));
	}
}
