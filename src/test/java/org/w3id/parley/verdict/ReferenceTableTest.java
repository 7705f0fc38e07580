package org.w3id.parley.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3id.parley.graph.Store;
import org.w3id.parley.model.Claim;
import org.w3id.parley.model.Claimant;
import org.w3id.parley.model.Dossier;
import org.w3id.parley.model.Evidence;
import org.w3id.parley.model.PartialDate;
import org.w3id.parley.model.Stance;
import org.w3id.parley.verdict.TrustPolicy.Who;

import static org.assertj.core.api.Assertions.assertThat;

/** The table worked by hand comes out of the terms that the reference graph gives. */
class ReferenceTableTest {
	private static final LocalDate AUGUST = LocalDate.of(2025, 8, 25);
	private static Judge judge;

	@BeforeAll
	static void judge() {
		try (Store store = Store.inMemory()) {
			Dossier dossier = store.dossier();
			judge = Judge.over(Material.of(dossier, Seeds.claims(), List.of(), Seeds.DATES));
		}
	}

	@Test
	void eachPartyOnEachFramework() {
		assertThat(row("istanbul-draft-2022")).isEqualTo("accepts | conditional | unknown | unknown | unknown");
		assertThat(row("coalition-force")).isEqualTo("rejects | conditional | unknown | accepts | accepts");
		assertThat(row("article-5-like-guarantee")).isEqualTo("conditional | unknown | unknown | unknown | unknown");
		assertThat(row("us-security-guarantee")).isEqualTo("unknown | conditional | accepts | unknown | unknown");
		assertThat(row("guarantors-with-russia")).isEqualTo("accepts | conditional | unknown | unknown | unknown");
		assertThat(row("collective-security-framework")).isEqualTo("rejects | accepts | unknown | unknown | unknown");
		assertThat(row("budapest-memorandum-1994")).isEqualTo("lapsed | accepts | accepts | accepts | unknown");
		assertThat(row("minsk-agreements")).isEqualTo("lapsed | unknown | unknown | unknown | unknown");
	}

	@Test
	void dueToWhat() {
		assertThat(verdict("russia", "coalition-force").redLines()).extracting(Premise.RedLine::included)
				.containsExactly("foreign-troops");
		assertThat(unmet("russia", "article-5-like-guarantee")).containsExactly("neutrality");
		assertThat(unmet("ukraine", "coalition-force")).containsExactly("us-ground-troops");
		assertThat(unmet("ukraine", "us-security-guarantee")).containsExactly("us-ground-troops");
	}

	@Test
	void othersAreHeardWhereThePolicySaysSo() {
		assertThat(outcome("russia", "article-5-like-guarantee", Who.PARTIES)).isEqualTo(Outcome.ACCEPTS);
		assertThat(outcome("russia", "article-5-like-guarantee", Who.ANYONE)).isEqualTo(Outcome.CONTESTED);
		assertThat(outcome("russia", "collective-security-framework", Who.PARTIES)).isEqualTo(Outcome.CONTESTED);
	}

	/** T3: Washington's word on Moscow and Moscow's own stand against each other, each with its claimant. */
	@Test
	void bothSidesOfAContestedPositionAreShown() {
		Verdict verdict = judge.verdict("russia", "collective-security-framework", TrustPolicy.of(Who.PARTIES).asOf(AUGUST));
		assertThat(verdict.outcome()).isEqualTo(Outcome.CONTESTED);
		assertThat(verdict.derivation().evidence()).extracting(claim -> claim.claimant().word() + " " + claim.stance().word())
				.contains("self rejects", "united-states accepts");
		Verdict own = verdict("russia", "collective-security-framework");
		assertThat(own.derivation().asides()).filteredOn(aside -> aside.reason() == Aside.Reason.NOT_HEARD)
				.extracting(aside -> aside.claim().claim().claimant().word()).contains("united-states");
	}

	/** What was said while the talks of 2022 ran lapsed with them; what is said of them since then stands. */
	@Test
	void anAcceptanceOfTheIstanbulDraftLapsesWithTheTalks() {
		try (Store store = Store.inMemory()) {
			List<Claim> claims = new ArrayList<>(Seeds.claims());
			claims.add(new Claim("of-march", "000", "russia", "istanbul-draft-2022", Stance.ACCEPTS, new Claimant.Self(),
					Optional.empty(), List.of(), Optional.of(PartialDate.parse("2022-03-29")), Optional.empty(),
					Claim.Ground.WILL, Optional.empty(), 1, "test", new Evidence(0, 1, "x")));
			Judge then = Judge.over(Material.of(store.dossier(), claims, List.of(), Seeds.DATES));
			assertThat(istanbul(then, "2022-04-30").outcome()).isEqualTo(Outcome.ACCEPTS);
			Verdict lapsed = istanbul(then, "2022-12-31");
			assertThat(lapsed.outcome()).isEqualTo(Outcome.LAPSED);
			assertThat(lapsed.found(Premise.LapsedDirect.class)).singleElement()
					.satisfies(direct -> assertThat(direct.lapse().cause()).isEqualTo(Lapse.Cause.PROPOSAL_ENDED));
			assertThat(istanbul(then, "2025-08-25").outcome()).isEqualTo(Outcome.ACCEPTS);
		}
	}

	private static Verdict istanbul(Judge judge, String day) {
		return judge.verdict("russia", "istanbul-draft-2022", TrustPolicy.SELF.asOf(LocalDate.parse(day)));
	}

	@Test
	void lapsesSayWhy() {
		assertThat(verdict("russia", "budapest-memorandum-1994").found(Premise.LapsedDirect.class)).singleElement()
				.satisfies(direct -> assertThat(direct.lapse().cause()).isEqualTo(Lapse.Cause.OWN_BREACH));
		assertThat(verdict("russia", "minsk-agreements").found(Premise.LapsedDirect.class)).hasSize(1);
	}

	private static List<String> unmet(String party, String proposal) {
		return verdict(party, proposal).unmet().stream().map(unmet -> unmet.demand().about()).toList();
	}

	private static Verdict verdict(String party, String proposal) {
		return judge.verdict(party, proposal, TrustPolicy.SELF.asOf(AUGUST));
	}

	private static Outcome outcome(String party, String proposal, Who who) {
		return judge.verdict(party, proposal, TrustPolicy.of(who).asOf(AUGUST)).outcome();
	}

	private static String row(String proposal) {
		return String.join(" | ", List.of("russia", "ukraine", "united-states", "united-kingdom", "france").stream()
				.map(party -> verdict(party, proposal).outcome().word()).toList());
	}
}
