package org.w3id.parley.verdict;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.w3id.parley.model.Claim;
import org.w3id.parley.model.Dossier;
import org.w3id.parley.model.Review;

import static org.assertj.core.api.Assertions.assertThat;

/** The index against the plain reading of the table, on random negotiations and through random edits. */
class IndexTest {
	/** Raise with {@code -Dparley.differential=5000} for the long run; edits are ten times as many. */
	private static final int GRAPHS = Integer.getInteger("parley.differential", 150);

	@Test
	void theIndexJudgesAsThePlainReadingDoes() {
		for (int seed = 0; seed < GRAPHS; seed++) {
			RandomMaterial random = new RandomMaterial(seed);
			Material material = random.material();
			compare(Indexer.over(material).index(), material, random.policy(), "seed " + seed);
		}
	}

	@Test
	void everyDerivationOfThemReplays() {
		for (int seed = 0; seed < GRAPHS; seed++) {
			RandomMaterial random = new RandomMaterial(seed);
			Material material = random.material();
			TrustPolicy policy = random.policy();
			for (Verdict verdict : Judge.over(material).verdicts(policy)) {
				List<Claim> premises = verdict.derivation().evidence();
				Verdict again = Judge.over(material.withClaims(premises)).verdict(verdict.party(), verdict.proposal(), policy);
				assertThat(again.outcome()).as("seed %s: %s", seed, verdict).isEqualTo(verdict.outcome());
				assertThat(again.derivation().rule()).as("seed %s: %s", seed, verdict).isEqualTo(verdict.derivation().rule());
			}
		}
	}

	@Test
	void editsLeaveTheIndexAsIfBuiltAnew() {
		int edits = 0;
		for (int seed = 0; edits < GRAPHS * 10; seed++) {
			RandomMaterial random = new RandomMaterial(-1 - seed);
			Material material = random.material();
			Indexer indexer = Indexer.over(material);
			for (int step = 0; step < 20; step++, edits++) {
				Material changed = edit(indexer, material, random);
				if (random.below(6) == 0) {
					indexer.rollback();
				} else {
					indexer.commit();
					material = changed;
				}
				compare(indexer.index(), material, random.policy(), "seed " + seed + ", step " + step);
			}
		}
	}

	/** One of: replace an article's claims, add some, decide on one, replace the dossier. */
	private static Material edit(Indexer indexer, Material material, RandomMaterial random) {
		List<Claim> claims = new ArrayList<>(material.claims());
		List<Review> reviews = new ArrayList<>(material.reviews());
		List<DatedClaim> removed = new ArrayList<>();
		List<DatedClaim> added = new ArrayList<>();
		int kind = random.below(10);
		if (kind < 5 && !claims.isEmpty()) {
			String article = claims.get(random.below(claims.size())).article();
			claims.stream().filter(claim -> claim.article().equals(article)).map(material::dated).forEach(removed::add);
			claims.removeIf(claim -> claim.article().equals(article));
		}
		if (kind < 7) {
			for (int i = random.below(4); i > 0; i--) {
				added.add(material.dated(random.claim()));
			}
			added.stream().map(DatedClaim::claim).forEach(claims::add);
		} else if (kind < 9 && !claims.isEmpty()) {
			Review review = random.review(claims.get(random.below(claims.size())).id());
			reviews.add(review);
			indexer.apply(List.of(), List.of(), List.of(review));
		} else if (kind == 9) {
			Dossier dossier = random.dossier();
			indexer.apply(dossier);
			return Material.of(dossier, claims, reviews, material.articleDates());
		}
		indexer.apply(added, removed, List.of());
		return Material.of(material.dossier(), claims, reviews, material.articleDates());
	}

	private static void compare(Index index, Material material, TrustPolicy policy, String where) {
		Judge plain = Judge.over(material);
		List<Verdict> expected = plain.verdicts(policy);
		assertThat(index.outcomes(policy).rules()).as(where)
				.containsExactlyElementsOf(expected.stream().map(verdict -> verdict.derivation().rule()).toList());
		for (Verdict verdict : expected) {
			assertThat(index.verdict(verdict.party(), verdict.proposal(), policy)).as(where).isEqualTo(verdict);
		}
		for (String about : List.of("p0", "p3", "q1", "nowhere", "elsewhere")) {
			for (String holder : List.of("a", "stranger")) {
				assertThat(index.position(holder, about, policy)).as(where).isEqualTo(plain.position(holder, about, policy));
				assertThat(index.days(holder, about)).as(where).isEqualTo(plain.days(holder, about));
			}
		}
	}
}
