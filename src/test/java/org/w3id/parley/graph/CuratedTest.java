package org.w3id.parley.graph;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.w3id.parley.model.Dossier;
import org.w3id.parley.model.Mistake;
import org.w3id.parley.model.Name;
import org.w3id.parley.model.PartialDate;
import org.w3id.parley.model.Party;
import org.w3id.parley.model.Proposal;
import org.w3id.parley.model.Proposal.Inclusion;
import org.w3id.parley.model.Provision;
import org.w3id.parley.model.Speaker;
import org.w3id.parley.shelf.Shelf.Item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CuratedTest {
	private static final Store STORE = Store.inMemory(River.files());
	private final Dossier dossier = STORE.dossier();

	@AfterAll
	static void close() {
		STORE.close();
	}

	@Test
	void partiesCarryNamesAndDatedMemberships() {
		Party upland = dossier.parties().get("upland");
		assertThat(upland).isEqualTo(new Party("upland", Party.Kind.STATE, "Upland",
				List.of(new Name("Upland", Name.Kind.LABEL), new Name("Republic of Upland", Name.Kind.ALIAS),
						new Name("Hightown", Name.Kind.METONYM), new Name("Uplander", Name.Kind.DEMONYM)),
				List.of(new Party.Membership("basin-league", Optional.of(PartialDate.parse("1999")),
						Optional.of(PartialDate.parse("2020-05"))))));
		assertThat(dossier.parties().keySet()).containsExactly("basin-league", "lowland", "midland", "upland");
		assertThat(dossier.parties().get("basin-league").kind()).isEqualTo(Party.Kind.ORGANISATION);
	}

	@Test
	void speakersCarryTheirPosts() {
		assertThat(dossier.speakers().get("ada-rill").posts()).containsExactly(new Speaker.Post("Minister of Water", "upland",
				Speaker.Rank.MINISTER, Optional.of(PartialDate.parse("2021-03-01")), Optional.empty()));
		assertThat(dossier.speakers().get("bo-delta").posts()).extracting(Speaker.Post::rank).containsExactly(Speaker.Rank.HEAD);
	}

	@Test
	void provisionsCarryTheDirectHierarchyAndExclusionBothWays() {
		Provision high = dossier.provisions().get("high-dam");
		assertThat(high.broader()).containsExactly("dam");
		assertThat(high.issue()).isEqualTo("water");
		assertThat(dossier.provisions().get("dam").excludes()).containsExactly("free-flow");
		assertThat(dossier.broaderOrSame("high-dam")).containsExactly("high-dam", "dam");
	}

	@Test
	void proposalsCarryTermsEndsAndBreaches() {
		Proposal treaty = dossier.proposals().get("river-treaty");
		assertThat(treaty.date()).contains(PartialDate.parse("2024-02"));
		assertThat(treaty.ended()).contains(PartialDate.parse("2024-06"));
		assertThat(treaty.breaches()).containsExactly(new Proposal.Breach("upland", PartialDate.parse("2024-05-02")));
		assertThat(treaty.terms()).containsExactly(new Proposal.Term("free-flow", Inclusion.RULES_OUT, false),
				new Proposal.Term("high-dam", Inclusion.INCLUDES, true));
		Proposal commission = dossier.proposals().get("river-commission");
		assertThat(commission.ended()).as("it failed, and was proposed anew").isEmpty();
		assertThat(commission.terms()).containsExactly(new Proposal.Term("joint-commission", Inclusion.INCLUDES, false));
	}

	@Test
	void theRulesCloseClassesChainsAndTheHierarchy() {
		assertThat(ask("party:upland a par:Party")).isTrue();
		assertThat(ask("speaker:bo-delta par:speaksFor party:lowland")).isTrue();
		assertThat(ask("provision:high-dam skos:broaderTransitive provision:dam")).isTrue();
		assertThat(ask("proposal:river-treaty par:includes provision:high-dam ; par:rulesOut provision:free-flow")).isTrue();
		assertThat(ask("provision:high-dam skos:broaderTransitive provision:free-flow")).isFalse();
	}

	private static boolean ask(String pattern) {
		String prefixes = "PREFIX par: <https://w3id.org/parley/ontology#> PREFIX party: <https://w3id.org/parley/party/>"
				+ " PREFIX speaker: <https://w3id.org/parley/speaker/> PREFIX provision: <https://w3id.org/parley/provision/>"
				+ " PREFIX proposal: <https://w3id.org/parley/proposal/> PREFIX skos: <http://www.w3.org/2004/02/skos/core#>";
		return STORE.read(dataset -> org.apache.jena.query.QueryExecution.dataset(dataset)
				.query(prefixes + " ASK { GRAPH <https://w3id.org/parley/graph/inferred> { ?any ?thing ?at_all } " + pattern
						+ " }")
				.build().execAsk());
	}

	@Test
	void noGraphHoldsABlankNode() {
		assertThat(STORE.<Boolean>read(dataset -> dataset.asDatasetGraph().stream()
				.noneMatch(quad -> quad.getSubject().isBlank() || quad.getObject().isBlank()))).isTrue();
	}

	@Test
	void aSyntaxErrorIsToldWithFileAndLine() {
		assertThatThrownBy(() -> Store.inMemory(with("@prefix par: <https://w3id.org/parley/ontology#> .\n\npar:x par:y ;; .")))
				.isInstanceOf(Mistake.class)
				.hasMessageContaining("reference/broken.ttl:3:");
		assertThatThrownBy(() -> Store.inMemory(with("<a> <b> \"2024-13-01\"^^<http://www.w3.org/2001/XMLSchema#date> .")))
				.isInstanceOf(Mistake.class).hasMessageContaining("reference/broken.ttl:1:");
	}

	private static CuratedFiles with(String turtle) {
		CuratedFiles files = River.files();
		return new CuratedFiles(files.ontology(), files.rules(),
				List.of(new Item("reference/broken.ttl", "reference/broken.ttl", turtle)), files.shapes());
	}
}
