package org.w3id.parley.page;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

import org.w3id.parley.model.Dossier;
import org.w3id.parley.model.Party;
import org.w3id.parley.model.Proposal;
import org.w3id.parley.model.Provision;
import org.w3id.parley.page.Matrix.Stand;

/** Which parties, targets and stands the board's filters let through. */
record BoardFilter(Dossier dossier, BoardState state) {
	Selection selection(Matrix matrix) {
		Stream<String> targets = switch (state.view()) {
			case PROPOSALS -> dossier.proposals().values().stream().filter(this::touchesIssue).map(Proposal::id);
			case PROVISIONS -> dossier.provisions().values().stream().filter(this::ofIssue).map(Provision::id);
		};
		return new Selection(dossier.parties().values().stream().filter(this::inGroup).map(Party::id).toList(), targets.toList(),
				matrix);
	}

	boolean wanted(Stand stand) {
		return state.mark().map(stand.mark()::equals).orElse(true);
	}

	private boolean inGroup(Party party) {
		return state.group().map(group -> party.id().equals(group) || memberships(party).anyMatch(group::equals)).orElse(true);
	}

	/** The groups to which it belongs on the day shown; on the last day of all where none is. */
	private Stream<String> memberships(Party party) {
		LocalDate day = state.lens().asOf().orElse(LocalDate.MAX);
		return party.memberships().stream().filter(one -> one.from().map(from -> !from.first().isAfter(day)).orElse(true)
				&& one.until().map(until -> !until.last().isBefore(day)).orElse(true)).map(Party.Membership::group);
	}

	private boolean touchesIssue(Proposal proposal) {
		return state.issue().isEmpty() || proposal.terms().stream().map(term -> dossier.provisions().get(term.provision()))
				.filter(Objects::nonNull).anyMatch(this::ofIssue);
	}

	private boolean ofIssue(Provision provision) {
		return state.issue().map(provision.issue()::equals).orElse(true);
	}
}
