package org.w3id.parley.verdict;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3id.parley.graph.Store;
import org.w3id.parley.model.Dossier;
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
