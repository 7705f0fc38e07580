package org.w3id.parley.verdict;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.w3id.parley.model.Mistake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What leaves the room and comes into it as JSON or triples. */
class JsonTest {

	@Test
	void everyVerdictTellsItsRuleAndEveryQuoteItsPlace() {
		for (int seed = 0; seed < 20; seed++) {
			RandomMaterial random = new RandomMaterial(seed);
			Index index = Indexer.over(random.material()).index();
			for (Verdict verdict : index.verdicts(random.policy())) {
				JsonObject json = JsonParser.parseString(Json.of(verdict)).getAsJsonObject();
				assertThat(json.get("outcome").getAsString()).isEqualTo(verdict.outcome().word());
				assertThat(json.getAsJsonObject("rule").get("row").getAsInt()).isEqualTo(verdict.derivation().rule().row());
				assertThat(json.getAsJsonArray("premises")).hasSize(verdict.derivation().premises().size());
				json.getAsJsonArray("premises").forEach(premise -> assertThat(premise.toString()).contains("\"quote\":\"x\""));
			}
			assertThat(Json.of(BridgeSearch.find(index, "q0", new TreeSet<>(Set.of("a", "b")), TrustPolicy.SELF,
					Bridge.Goal.DEMANDS_MET, 1000))).contains("\"smallest\"");
			assertThat(Json.ofVerdicts(new Chronicle(index).verdict("a", "q0", TrustPolicy.SELF))).contains("\"periods\"");
		}
	}

	@Test
	void aPolicyIsReadBackFromItsWord() {
		for (int seed = 0; seed < 50; seed++) {
			TrustPolicy policy = new RandomMaterial(seed).policy();
			assertThat(TrustPolicy.ofWord(policy.word())).isEqualTo(policy);
		}
		assertThatThrownBy(() -> TrustPolicy.ofWord("self;as-of=yesterday")).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> TrustPolicy.ofWord("self;loud")).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void theDocumentOfAStandardVerdictIsPartOfTheVerdictGraph() {
		for (int seed = 0; seed < 20; seed++) {
			Index index = Indexer.over(new RandomMaterial(seed).material()).index();
			Set<Triple> all = LiveVerdicts.all(index);
			Graph document = new VerdictTriples(index).document("a", "q0", TrustPolicy.of(TrustPolicy.Who.ANYONE));
			assertThat(all).containsAll(document.find().toList());
		}
	}

	@Test
	void aHypothesisIsReadAndJudged() {
		DossierBuilder builder = new DossierBuilder().party("a").provision("dam", "water").provision("lock", "water")
				.proposal("treaty", "dam!");
		Index index = Indexer.over(Material.of(builder.build(), List.of(), List.of(), new java.util.TreeMap<>())).index();
		Hypothesis rejected = HypothesisJson.read(
				"{\"claims\":[{\"holder\":\"a\",\"about\":\"dam\",\"stance\":\"rejects\",\"said_on\":\"2024-05\"}]}",
				index.dossier());
		WhatIf what = WhatIf.of(index, rejected, TrustPolicy.SELF);
		assertThat(what.changes()).singleElement().satisfies(change -> {
			assertThat(change.now().outcome()).isEqualTo(Outcome.UNKNOWN);
			assertThat(change.then().outcome()).isEqualTo(Outcome.REJECTS);
		});
		Hypothesis edited = HypothesisJson.read("{\"edits\":{\"treaty\":[{\"drop\":\"dam\"},{\"add\":\"lock\"}]}}",
				index.dossier());
		Index both = index.under(rejected).under(edited);
		assertThat(both.verdict("a", "treaty", TrustPolicy.SELF).outcome()).isEqualTo(Outcome.UNKNOWN);
		assertThatThrownBy(() -> HypothesisJson.read("{\"claims\":[{\"holder\":\"z\"}]}", index.dossier()))
				.isInstanceOf(Mistake.class).hasMessageContaining("party z");
		assertThatThrownBy(() -> HypothesisJson.read("[]", index.dossier())).isInstanceOf(Mistake.class);
	}
}
