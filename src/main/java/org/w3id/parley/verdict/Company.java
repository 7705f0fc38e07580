package org.w3id.parley.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.w3id.parley.model.Dossier;
import org.w3id.parley.model.PartialDate;
import org.w3id.parley.model.Party;

/**
 * Where those stand with whom a party is in a coalition or alliance: shown beside its own verdict, never copied to it. A membership
 * counts on the policy's day; without one, where no end of it is known.
 *
 * @param groups
 *            the verdicts of the coalitions that it belongs to, by party
 * @param members
 *            the verdicts of its own members, by party
 */
public record Company(List<Verdict> groups, List<Verdict> members) {
	public Company {
		groups = List.copyOf(groups);
		members = List.copyOf(members);
	}

	/**
	 * @throws org.w3id.parley.model.Mistake
	 *             where the dossier does not know the proposal
	 */
	public static Company of(Judge judge, String party, String proposal, TrustPolicy policy) {
		Dossier dossier = judge.dossier();
		Set<String> groups = Optional.ofNullable(dossier.parties().get(party)).stream()
				.flatMap(known -> groups(known, policy.asOf()).stream()).collect(Collectors.toSet());
		List<Verdict> above = dossier.parties().keySet().stream().filter(groups::contains)
				.map(group -> judge.verdict(group, proposal, policy)).toList();
		List<Verdict> below = dossier.parties().values().stream()
				.filter(other -> groups(other, policy.asOf()).contains(party))
				.map(member -> judge.verdict(member.id(), proposal, policy)).toList();
		return new Company(above, below);
	}

	private static Set<String> groups(Party party, Optional<LocalDate> day) {
		return party.memberships().stream().filter(membership -> counts(membership, day)).map(Party.Membership::group)
				.collect(Collectors.toSet());
	}

	private static boolean counts(Party.Membership membership, Optional<LocalDate> day) {
		Optional<LocalDate> until = membership.until().map(PartialDate::last);
		return day.map(on -> membership.from().map(from -> !from.first().isAfter(on)).orElse(true)
				&& until.map(last -> !last.isBefore(on)).orElse(true)).orElse(until.isEmpty());
	}
}
