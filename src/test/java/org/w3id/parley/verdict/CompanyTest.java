package org.w3id.parley.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.w3id.parley.model.Claim;
import org.w3id.parley.model.Claimant;
import org.w3id.parley.model.Dossier;
import org.w3id.parley.model.Evidence;
import org.w3id.parley.model.PartialDate;
import org.w3id.parley.model.Party;
import org.w3id.parley.model.Stance;

import static org.assertj.core.api.Assertions.assertThat;

/** A coalition's word is shown beside its members', and copied to none of them. */
class CompanyTest {
	private static final Judge JUDGE = Judge.over(
			Material.of(dossier(), List.of(accepts("pact")), List.of(), new TreeMap<>()));

	/** Upland is in the pact from 2023 to 2024, lowland from 2024 on; midland never. */
	private static Dossier dossier() {
		Dossier built = new DossierBuilder().party("midland", "pact").provision("dam", "water").proposal("treaty", "dam!")
				.build();
		TreeMap<String, Party> parties = new TreeMap<>(built.parties());
		parties.put("upland", member("upland", "2023", Optional.of("2024")));
		parties.put("lowland", member("lowland", "2024", Optional.empty()));
		return new Dossier(parties, built.speakers(), built.proposals(), built.provisions());
	}

	private static Party member(String id, String from, Optional<String> until) {
		return new Party(id, Party.Kind.STATE, id, List.of(), List.of(new Party.Membership("pact",
				Optional.of(PartialDate.parse(from)), until.map(PartialDate::parse))));
	}

	private static Claim accepts(String holder) {
		return new Claim("c-" + holder, "x", holder, "treaty", Stance.ACCEPTS, new Claimant.Self(), Optional.empty(), List.of(),
				Optional.of(PartialDate.parse("2022-05-01")), Optional.empty(), Claim.Ground.WILL, Optional.empty(), 1, "test",
				new Evidence(0, 1, "x"));
	}

	private static List<String> names(List<Verdict> verdicts) {
		return verdicts.stream().map(verdict -> verdict.party() + " " + verdict.outcome().word()).toList();
	}

	@Test
	void theCoalitionsWordStandsBesideTheMembersOwn() {
		assertThat(JUDGE.verdict("lowland", "treaty", TrustPolicy.SELF).outcome()).isEqualTo(Outcome.UNKNOWN);
		Company lowland = Company.of(JUDGE, "lowland", "treaty", TrustPolicy.SELF);
		assertThat(names(lowland.groups())).containsExactly("pact accepts");
		assertThat(lowland.members()).isEmpty();
		Company pact = Company.of(JUDGE, "pact", "treaty", TrustPolicy.SELF);
		assertThat(names(pact.members())).containsExactly("lowland unknown");
		assertThat(Company.of(JUDGE, "midland", "treaty", TrustPolicy.SELF)).isEqualTo(new Company(List.of(), List.of()));
	}

	@Test
	void membershipIsThatOfTheDayAskedFor() {
		assertThat(members("2022-12-31")).isEmpty();
		assertThat(members("2023-06-01")).containsExactly("upland unknown");
		assertThat(members("2024-12-31")).containsExactly("lowland unknown", "upland unknown");
		assertThat(members("2025-01-01")).containsExactly("lowland unknown");
	}

	private static List<String> members(String day) {
		return names(Company.of(JUDGE, "pact", "treaty", TrustPolicy.SELF.asOf(LocalDate.parse(day))).members());
	}

	@Test
	void jsonTellsItApartFromTheVerdict() {
		String json = Json.of(JUDGE.verdict("lowland", "treaty", TrustPolicy.SELF),
				Company.of(JUDGE, "lowland", "treaty", TrustPolicy.SELF));
		assertThat(json).contains("\"outcome\": \"unknown\"", "\"coalitions\"").containsPattern(
				"\"beside\"[^]]*\"party\": \"pact\",\\s+\"outcome\": \"accepts\"");
	}
}
