package org.w3id.parley.verdict;

import java.util.ArrayList;
import java.util.List;

import org.apache.jena.graph.Graph;
import org.apache.jena.mem2.GraphMem2Fast;
import org.junit.jupiter.api.Test;
import org.w3id.parley.shelf.Shelf;

import static org.assertj.core.api.Assertions.assertThat;

/** The index against the verdict rules in SPARQL, pair by pair. */
class OracleTest {
	private static final int GRAPHS = Integer.getInteger("parley.differential", 60);
	private final SparqlOracle oracle = new SparqlOracle(Shelf.bundled());

	@Test
	void theIndexJudgesAsTheQueriesDo() {
		for (int seed = 0; seed < GRAPHS; seed++) {
			RandomMaterial random = new RandomMaterial(3_000_000 + seed);
			Material material = random.material();
			TrustPolicy policy = random.policy();
			Graph data = MaterialGraph.of(material, new GraphMem2Fast());
			assertThat(oracle.rules(data, policy)).as("seed %d, %s", seed, policy)
					.isEqualTo(rules(Indexer.over(material).index().outcomes(policy)));
		}
	}

	static List<String> rules(Outcomes outcomes) {
		List<String> rules = new ArrayList<>();
		for (int party = 0; party < outcomes.parties().size(); party++) {
			for (int proposal = 0; proposal < outcomes.proposals().size(); proposal++) {
				rules.add(outcomes.parties().get(party) + " " + outcomes.proposals().get(proposal) + " "
						+ outcomes.rule(party, proposal).row());
			}
		}
		return rules;
	}
}
