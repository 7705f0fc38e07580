package org.w3id.parley.verdict;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.w3id.parley.model.Claim;
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
				Material changed = RandomEdit.apply(indexer, material, random);
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

	@Test
	void aClaimThatChangesItsDayUnderItsNameIsThereOnce() {
		MadeUp made = new MadeUp(new Scale("tiny", 12, 3, 5, 20), 1);
		DatedClaim before = made.article(0, 0).getFirst();
		DatedClaim after = new DatedClaim(before.claim(), Day.UNDATED);
		Indexer indexer = new Indexer(made.dossier(), List.of(before), List.of());
		indexer.apply(List.of(after), List.of(before), List.of());
		assertThat(indexer.current().claims(before.claim().holder(), before.claim().about())).hasSize(1)
				.allSatisfy(claim -> assertThat(claim.day()).isEqualTo(Day.UNDATED));
	}

	@Test
	void whatAReviewerRefutedStaysRefutedWhenItsArticleComesAgain() {
		MadeUp made = new MadeUp(new Scale("tiny", 12, 3, 5, 20), 1);
		List<DatedClaim> article = made.article(0, 0);
		Claim claim = article.getFirst().claim();
		Indexer indexer = new Indexer(made.dossier(), article, List.of());
		indexer.apply(List.of(), List.of(),
				List.of(new Review(claim.id(), Review.Decision.REFUTED, "r", Instant.EPOCH, "")));
		indexer.apply(List.of(), article, List.of());
		indexer.apply(article, List.of(), List.of());
		assertThat(indexer.current().asides(claim.holder(), claim.about(), TrustPolicy.SELF)).extracting(Aside::reason)
				.contains(Aside.Reason.REFUTED);
	}

	private static void compare(Index index, Material material, TrustPolicy policy, String where) {
		Judge plain = new PlainJudge(material);
		List<Verdict> expected = plain.verdicts(policy);
		assertThat(index.outcomes(policy).rules()).as(where)
				.containsExactlyElementsOf(expected.stream().map(verdict -> verdict.derivation().rule()).toList());
		Sitting sitting = index.sitting(policy);
		for (Verdict verdict : expected) {
			assertThat(index.verdict(verdict.party(), verdict.proposal(), policy)).as(where).isEqualTo(verdict);
			assertThat(sitting.verdict(verdict.party(), verdict.proposal())).as(where).isEqualTo(verdict);
		}
		for (String about : List.of("p0", "p3", "q1", "nowhere", "elsewhere")) {
			for (String holder : List.of("a", "stranger")) {
				assertThat(index.position(holder, about, policy)).as(where).isEqualTo(plain.position(holder, about, policy));
				assertThat(index.days(holder, about)).as(where).isEqualTo(plain.days(holder, about));
			}
		}
	}
}
