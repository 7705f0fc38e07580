package org.w3id.parley.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.w3id.parley.graph.Store;
import org.w3id.parley.model.Claim;
import org.w3id.parley.model.Dossier;
import org.w3id.parley.verdict.TrustPolicy.Who;

import static org.assertj.core.api.Assertions.assertThat;

/** The table worked by hand from the five articles, against the judge over the same claims. */
class SanityTableTest {
	private static final TrustPolicy AUGUST = TrustPolicy.SELF.asOf(LocalDate.of(2025, 8, 25));

	/** The frameworks as the articles describe them; issues group what is negotiated together. */
	private static final Dossier DOSSIER = new DossierBuilder()
			.party("russia", "ukraine", "united-states", "united-kingdom", "france", "germany", "china",
					"coalition-of-the-willing")
			.provision("foreign-military-presence", "presence")
			.provision("foreign-troops", "presence", "foreign-military-presence")
			.provision("foreign-bases", "presence", "foreign-military-presence")
			.provision("us-ground-troops", "presence", "foreign-troops").provision("air-support", "support")
			.provision("air-defence", "support").provision("intelligence-support", "support")
			.provision("military-assistance", "support").provision("aid-limits", "support")
			.provision("strong-ukrainian-army", "forces").provision("force-limits", "forces")
			.provision("guarantor-veto", "guarantors").provision("russia-as-guarantor", "guarantors")
			.provision("china-as-guarantor", "guarantors").provision("russia-in-talks", "process")
			.provision("article-5-commitment", "commitment").provision("neutrality", "alignment")
			.provision("nato-membership", "alignment").provision("non-nuclear-status", "status")
			.provision("territorial-integrity", "commitment").provision("territorial-concessions", "territory")
			.provision("sanctions-relief", "economy").provision("russian-language-status", "language")
			.proposal("istanbul-draft-2022", "neutrality!", "-nato-membership", "-foreign-bases", "russia-as-guarantor!",
					"china-as-guarantor", "guarantor-veto", "force-limits", "aid-limits", "sanctions-relief",
					"russian-language-status")
			.ended("istanbul-draft-2022", "2022-05").proposal("coalition-force", "foreign-troops!", "air-support")
			.proposal("article-5-like-guarantee", "article-5-commitment!", "-nato-membership")
			.proposal("us-security-guarantee", "air-support!", "-us-ground-troops!")
			.proposal("guarantors-with-russia", "russia-as-guarantor!", "china-as-guarantor!", "guarantor-veto!",
					"-foreign-troops")
			.proposal("collective-security-framework", "military-assistance!")
			.proposal("budapest-memorandum-1994", "territorial-integrity!", "non-nuclear-status!")
			.breach("budapest-memorandum-1994", "russia", "2014").proposal("minsk-agreements", "territorial-integrity")
			.ended("minsk-agreements", "2022-02-24").breach("minsk-agreements", "russia", "2022-02-24").build();

	private final Judge judge = Judge.over(Material.of(DOSSIER, Seeds.claims(), List.of(), Seeds.DATES));

	@Test
	void ownWordsGiveTheTableWorkedByHand() {
		assertThat(rows(judge, AUGUST, "russia", "ukraine", "united-states", "united-kingdom", "france")).containsExactly(
				"istanbul-draft-2022: accepts | conditional 7 | unknown | unknown | unknown",
				"coalition-force: rejects 3 | conditional 7 | unknown | accepts 8 | accepts 8",
				"article-5-like-guarantee: conditional 7 | unknown | unknown | unknown | unknown",
				"us-security-guarantee: unknown | conditional 7 | accepts | unknown | unknown",
				"guarantors-with-russia: accepts | conditional 7 | unknown | unknown | unknown",
				"collective-security-framework: rejects | accepts | unknown | unknown | unknown",
				"budapest-memorandum-1994: lapsed | accepts | accepts | accepts | unknown",
				"minsk-agreements: lapsed | unknown | unknown | unknown | unknown");
	}

	@Test
	void whatOthersClaimOfRussiaIsHeardOnlyWhereThePolicySaysSo() {
		TrustPolicy parties = TrustPolicy.of(Who.PARTIES);
		TrustPolicy anyone = TrustPolicy.of(Who.ANYONE);
		assertThat(judge.verdict("russia", "article-5-like-guarantee", parties).outcome()).isEqualTo(Outcome.ACCEPTS);
		assertThat(judge.verdict("russia", "article-5-like-guarantee", anyone).outcome()).isEqualTo(Outcome.CONTESTED);
		assertThat(judge.verdict("russia", "collective-security-framework", parties).outcome()).isEqualTo(Outcome.CONTESTED);
	}

	@Test
	void whatTheArticleDeniesIsNobodysPosition() {
		Verdict verdict = judge.verdict("ukraine", "istanbul-draft-2022", TrustPolicy.of(Who.ANYONE));
		assertThat(verdict.found(Premise.Direct.class)).isEmpty();
		assertThat(verdict.derivation().asides()).extracting(Aside::reason).contains(Aside.Reason.DENIED);
	}

	@Test
	void whatGermanyIsUnableToDoDecidesNothing() {
		Verdict verdict = judge.verdict("germany", "coalition-force", TrustPolicy.SELF);
		assertThat(verdict.outcome()).isEqualTo(Outcome.UNKNOWN);
		assertThat(verdict.derivation().asides()).extracting(Aside::reason).containsExactly(Aside.Reason.CAPABILITY);
	}

	@Test
	void anAcceptanceLapsesOnTheDayOfTheBreach() {
		List<Claim> signed = Seeds.claims().stream().filter(claim -> claim.holder().equals("russia"))
				.filter(claim -> claim.about().equals("budapest-memorandum-1994")).toList();
		Judge then = Judge.over(Material.of(DOSSIER, signed, List.of(), Seeds.DATES));
		LocalDate before = LocalDate.of(2014, 12, 30);
		assertThat(then.verdict("russia", "budapest-memorandum-1994", TrustPolicy.SELF.asOf(before)).outcome())
				.as("the breach of 2014 counts at the year's end").isEqualTo(Outcome.ACCEPTS);
		assertThat(then.verdict("russia", "budapest-memorandum-1994", TrustPolicy.SELF.asOf(before.plusDays(1))).outcome())
				.isEqualTo(Outcome.LAPSED);
	}

	@Test
	void everyDerivationReplays() {
		Material material = Material.of(DOSSIER, Seeds.claims(), List.of(), Seeds.DATES);
		for (Who who : Who.values()) {
			for (Verdict verdict : judge.verdicts(TrustPolicy.of(who))) {
				Verdict again = Judge.over(material.withClaims(verdict.derivation().evidence())).verdict(verdict.party(),
						verdict.proposal(), verdict.policy());
				assertThat(again.derivation().rule()).as("%s on %s", verdict.party(), verdict.proposal())
						.isEqualTo(verdict.derivation().rule());
				assertThat(again.derivation().premises()).isEqualTo(verdict.derivation().premises());
			}
		}
	}

	@Test
	void theReferenceDataGiveTheSame() {
		try (Store store = Store.inMemory()) {
			Judge judge = Judge.over(Material.of(store.dossier(), Seeds.claims(), List.of(), Seeds.DATES));
			assertThat(rows(judge, AUGUST, "russia", "ukraine", "united-states", "united-kingdom", "france")).containsExactly(
					"istanbul-draft-2022: accepts | conditional 7 | unknown | unknown | unknown",
					"coalition-force: rejects 3 | conditional 7 | unknown | accepts 8 | accepts 8",
					"article-5-like-guarantee: conditional 7 | unknown | unknown | unknown | unknown",
					"us-security-guarantee: unknown | conditional 7 | accepts | unknown | unknown",
					"guarantors-with-russia: accepts | conditional 7 | unknown | unknown | unknown",
					"collective-security-framework: rejects | accepts | unknown | unknown | unknown",
					"budapest-memorandum-1994: lapsed | accepts | accepts | accepts | unknown",
					"minsk-agreements: lapsed | unknown | unknown | unknown | unknown");
		}
	}

	private static List<String> rows(Judge judge, TrustPolicy policy, String... parties) {
		List<String> rows = new ArrayList<>();
		for (String proposal : List.of("istanbul-draft-2022", "coalition-force", "article-5-like-guarantee",
				"us-security-guarantee", "guarantors-with-russia", "collective-security-framework", "budapest-memorandum-1994",
				"minsk-agreements")) {
			List<String> cells = new ArrayList<>();
			for (String party : parties) {
				Verdict verdict = judge.verdict(party, proposal, policy);
				Rule rule = verdict.derivation().rule();
				cells.add(verdict.outcome().word() + (rule.derived() ? " " + rule.row() : ""));
			}
			rows.add(proposal + ": " + String.join(" | ", cells));
		}
		return rows;
	}
}
