package org.w3id.parley.verdict;

import java.util.List;
import java.util.Optional;

import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.junit.jupiter.api.Test;
import org.w3id.parley.graph.ReadArticle;
import org.w3id.parley.graph.River;
import org.w3id.parley.graph.Store;
import org.w3id.parley.iri.Iris;
import org.w3id.parley.model.Claim.Ground;
import org.w3id.parley.model.Stance;

import static org.assertj.core.api.Assertions.assertThat;

/** The store with the judge attached: what a SPARQL query sees of verdicts. */
class VerdictGraphTest {
	private static final String PREFIX = "PREFIX par: <https://w3id.org/parley/ontology#> "
			+ "PREFIX prov: <http://www.w3.org/ns/prov#> PREFIX party: <https://w3id.org/parley/party/> ";
	private static final ReadArticle REFUSAL = River
			.article("refusal", "Lowland ruled out any dam. Midland backs the Commission.")
			.on("2024-03-01").claim("Lowland ruled out any dam", "lowland", Stance.REJECTS, "dam")
			.claim("Midland backs the Commission", "midland", Stance.ACCEPTS, "river-commission").make();
	private static final ReadArticle HEARSAY = River.article("hearsay", "Upland said that Lowland had agreed to the Treaty.")
			.on("2024-03-05").claim("Lowland had agreed to the Treaty", "lowland", Stance.ACCEPTS, "river-treaty", "upland",
					Optional.empty(), Ground.WILL, Optional.empty())
			.make();

	@Test
	void aQueryFindsTheVerdictTheRuleAndTheQuotedSentence() {
		try (Store store = Store.inMemory(River.files())) {
			LiveVerdicts live = new LiveVerdicts();
			store.attach(live);
			store.put(REFUSAL);
			List<String> found = ask(store,
					"SELECT ?quote ?rule ?line { ?verdict par:party party:lowland ; par:trust par:TrustSelf ; "
							+ "par:proposal <https://w3id.org/parley/proposal/river-treaty> ; par:outcome par:OutcomeRejects ; "
							+ "par:redLine ?line ; prov:wasGeneratedBy ?derivation . ?derivation par:rule ?rule ; prov:used ?position . "
							+ "?position par:restsOn/par:evidence/<http://www.w3.org/ns/oa#hasSelector>/<http://www.w3.org/ns/oa#exact> ?quote }");
			assertThat(found).containsExactly("3 | <https://w3id.org/parley/provision/high-dam> | Lowland ruled out any dam");
			assertThat(live.judge().verdict("lowland", "river-treaty", TrustPolicy.SELF).outcome()).isEqualTo(Outcome.REJECTS);
		}
	}

	@Test
	void whatAnotherClaimsIsCounterEvidenceForTheHolder() {
		try (Store store = Store.inMemory(River.files())) {
			store.attach(new LiveVerdicts());
			store.putAll(List.of(REFUSAL, HEARSAY));
			String question = "SELECT ?claimant { ?verdict par:party party:lowland ; par:trust %s ; "
					+ "par:proposal <https://w3id.org/parley/proposal/river-treaty> ; par:counterEvidence/par:claimant ?claimant }";
			assertThat(ask(store, question.formatted("par:TrustSelf"))).containsExactly("<https://w3id.org/parley/party/upland>");
		}
	}

	@Test
	void aQueryAsksForTheVerdictOfAnyDay() {
		try (Store store = Store.inMemory(River.files())) {
			LiveVerdicts live = new LiveVerdicts();
			store.attach(live);
			store.put(REFUSAL);
			store.read(dataset -> {
				VerdictFunction.install(dataset.getContext(), live::judge);
				return true;
			});
			String question = "SELECT ?outcome ?rule { BIND (\"%s\"^^<http://www.w3.org/2001/XMLSchema#date> AS ?day) "
					+ "(party:lowland <https://w3id.org/parley/proposal/river-treaty> par:TrustSelf ?day) par:verdictAsOf (?outcome ?rule) }";
			assertThat(ask(store, question.formatted("2024-02-29")))
					.containsExactly("10 | <https://w3id.org/parley/ontology#OutcomeUnknown>");
			assertThat(ask(store, question.formatted("2024-03-01")))
					.containsExactly("3 | <https://w3id.org/parley/ontology#OutcomeRejects>");
			assertThat(ask(store,
					"SELECT ?party { (?party ?proposal par:TrustSelf \"2024-03-01\"^^<http://www.w3.org/2001/XMLSchema#date>) "
							+ "par:verdictAsOf (par:OutcomeAccepts ?rule) }"))
					.containsExactly("<https://w3id.org/parley/party/midland>");
		}
	}

	@Test
	void removingAnArticleRestoresTheGraphAndTheIndex() {
		try (Store store = Store.inMemory(River.files())) {
			LiveVerdicts live = new LiveVerdicts();
			store.attach(live);
			store.put(HEARSAY);
			List<String> before = ask(store, "SELECT * { GRAPH <" + Iris.GraphName.VERDICTS.iri() + "> { ?s ?p ?o } }");
			store.put(REFUSAL);
			assertThat(ask(store, "SELECT * { GRAPH <" + Iris.GraphName.VERDICTS.iri() + "> { ?s ?p ?o } }"))
					.isNotEqualTo(before);
			store.remove(REFUSAL.article().id());
			assertThat(ask(store, "SELECT * { GRAPH <" + Iris.GraphName.VERDICTS.iri() + "> { ?s ?p ?o } }")).isEqualTo(before);
			assertThat(live.judge().verdict("lowland", "river-treaty", TrustPolicy.SELF).outcome()).isEqualTo(Outcome.UNKNOWN);
		}
	}

	private static List<String> ask(Store store, String query) {
		return store.read(dataset -> rows(dataset, PREFIX + query));
	}

	private static List<String> rows(Dataset dataset, String query) {
		try (QueryExecution execution = QueryExecution.dataset(dataset).query(query).build()) {
			List<String> rows = new java.util.ArrayList<>();
			for (QuerySolution row : (Iterable<QuerySolution>) execution::execSelect) {
				List<String> cells = new java.util.ArrayList<>();
				row.varNames()
						.forEachRemaining(name -> cells.add(row.get(name).isLiteral()
								? row.getLiteral(name).getLexicalForm()
								: "<" + row.getResource(name).getURI() + ">"));
				cells.sort(null);
				rows.add(String.join(" | ", cells));
			}
			rows.sort(null);
			return rows;
		}
	}
}
