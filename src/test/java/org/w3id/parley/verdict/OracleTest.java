package org.w3id.parley.verdict;

import java.util.List;

import org.apache.jena.mem2.GraphMem2Fast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.w3id.parley.model.Claim;
import org.w3id.parley.shelf.Shelf;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The three ways to a verdict, pair by pair: the index, the rules in SPARQL, and the table read literally. Every derivation is
 * replayed over its premises alone.
 */
class OracleTest {
	/** Raise with {@code -Dparley.differential=5000} for the long run; edits are ten times as many. */
	private static final int GRAPHS = Integer.getInteger("parley.differential", 40);
	private static final int STEPS = 20;
	private final SparqlOracle oracle = new SparqlOracle(Shelf.bundled());
	private int pairs;

	@Test
	void allThreeAgreeOnRandomGraphs(TestReporter reporter) {
		for (int seed = 0; seed < GRAPHS; seed++) {
			RandomMaterial random = new RandomMaterial(3_000_000 + seed);
			Material material = random.material();
			agree(Indexer.over(material).index(), material, random.policy(), "seed " + seed);
		}
		reporter.publishEntry("agreed", GRAPHS + " graphs, " + pairs + " pairs of party and proposal");
	}

	@Test
	void andAfterEveryEdit(TestReporter reporter) {
		int edits = 0;
		for (int seed = 0; edits < GRAPHS * 10; seed++) {
			RandomMaterial random = new RandomMaterial(5_000_000 + seed);
			Material material = random.material();
			Indexer indexer = Indexer.over(material);
			for (int step = 0; step < STEPS; step++, edits++) {
				material = RandomEdit.apply(indexer, material, random);
				indexer.commit();
				agree(indexer.index(), material, random.policy(), "seed " + seed + ", step " + step);
			}
		}
		reporter.publishEntry("agreed", edits + " edits, " + pairs + " pairs of party and proposal");
	}

	private void agree(Index index, Material material, TrustPolicy policy, String where) {
		List<Verdict> literal = new PlainJudge(material).verdicts(policy);
		List<String> rules = literal.stream().map(OracleTest::rule).toList();
		assertThat(Race.rules(index.outcomes(policy))).as("index, %s, %s", where, policy).isEqualTo(rules);
		assertThat(oracle.rules(MaterialGraph.of(material, new GraphMem2Fast()), policy)).as("SPARQL, %s, %s", where, policy)
				.isEqualTo(rules);
		for (Verdict verdict : literal) {
			Verdict indexed = index.verdict(verdict.party(), verdict.proposal(), policy);
			assertThat(indexed).as(where).isEqualTo(verdict);
			List<Claim> premises = indexed.derivation().evidence();
			Verdict again = new PlainJudge(material.withClaims(premises)).verdict(verdict.party(), verdict.proposal(), policy);
			assertThat(rule(again)).as("replay, %s, %s", where, policy).isEqualTo(rule(verdict));
		}
		pairs += literal.size();
	}

	private static String rule(Verdict verdict) {
		return verdict.party() + " " + verdict.proposal() + " " + verdict.derivation().rule().row();
	}
}
