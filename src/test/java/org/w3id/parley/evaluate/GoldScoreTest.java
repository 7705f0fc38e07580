package org.w3id.parley.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.w3id.parley.evaluate.GoldScore.Annotation;
import org.w3id.parley.evaluate.GoldScore.Field;
import org.w3id.parley.evaluate.GoldScore.Figures;
import org.w3id.parley.evaluate.GoldScore.Key;
import org.w3id.parley.evaluate.GoldScore.Level;
import org.w3id.parley.model.Claim;
import org.w3id.parley.model.Claimant;
import org.w3id.parley.model.Evidence;
import org.w3id.parley.model.PartialDate;
import org.w3id.parley.model.Stance;

import static org.assertj.core.api.Assertions.assertThat;

class GoldScoreTest {
	private static final Annotation REJECTS = annotation("upland", "dam", Stance.REJECTS, false);
	private static final Annotation DEMANDS = annotation("lowland", "dam", Stance.DEMANDS, false);
	private static final Annotation OPTIONAL = annotation("lowland", "treaty", Stance.ACCEPTS, true);

	private static Annotation annotation(String holder, String target, Stance stance, boolean optional) {
		return new Annotation(new Key("a.txt", holder, target, stance.sign()), Set.of(stance.word()), Set.of("self"),
				Set.of("2025-08-20"), Set.of("Ada Brook"), optional, "");
	}

	private static Claim claim(String holder, String about, Stance stance, String claimant, String said, String pattern) {
		return new Claim(holder + about + stance, "article", holder, about, stance, Claimant.ofWord(claimant),
				Optional.of("Ada Brook"), List.of(), Optional.of(PartialDate.parse(said)), Optional.empty(), Claim.Ground.WILL,
				Optional.empty(), 0.9, pattern, new Evidence(0, 4, "text"));
	}

	private static GoldScore score(Claim... claims) {
		GoldScore score = new GoldScore(List.of(REJECTS, DEMANDS, OPTIONAL));
		for (Claim claim : claims) {
			score.add("a.txt", claim);
		}
		return score;
	}

	@Test
	void aStanceOfTheSameSignIsTheSamePosition() {
		GoldScore score = score(claim("lowland", "dam", Stance.OPEN, "self", "2025-08-20", "p"));
		assertThat(score.figures(Level.POSITION)).isEqualTo(new Figures(1, 0, 1));
		assertThat(score.figures(Level.STANCE)).isEqualTo(new Figures(0, 1, 2));
	}

	@Test
	void whatIsOptionalCountsNeitherForNorAgainst() {
		GoldScore score = score(claim("lowland", "treaty", Stance.ACCEPTS, "self", "2025-08-20", "p"));
		assertThat(score.figures(Level.POSITION)).isEqualTo(new Figures(0, 0, 2));
		assertThat(score.extra()).isEmpty();
	}

	@Test
	void eachFieldIsJudgedByItself() {
		GoldScore score = score(claim("upland", "dam", Stance.REJECTS, "lowland", "2025-08-21", "p"),
				claim("upland", "ferry", Stance.ACCEPTS, "self", "2025-08-20", "p"));
		assertThat(score.field(Field.HOLDER)).isEqualTo(new Figures(1, 0, 1));
		assertThat(score.field(Field.TARGET)).isEqualTo(new Figures(1, 1, 0));
		assertThat(score.field(Field.STANCE)).isEqualTo(new Figures(1, 0, 0));
		assertThat(score.field(Field.ASSERTER)).isEqualTo(new Figures(0, 1, 0));
		assertThat(score.field(Field.DATE)).isEqualTo(new Figures(0, 1, 0));
		assertThat(score.field(Field.SPEAKER)).isEqualTo(new Figures(1, 0, 0));
	}

	@Test
	void aPatternIsChargedWithItsClaims() {
		GoldScore score = score(claim("upland", "dam", Stance.REJECTS, "self", "2025-08-20", "good"),
				claim("upland", "ferry", Stance.ACCEPTS, "self", "2025-08-20", "bad"));
		assertThat(score.byPattern()).isEqualTo(Map.of("good", new Figures(1, 0, 0), "bad", new Figures(0, 1, 0)));
	}

	@Test
	void confusionTellsSignsMistakenAndWhatStandsAlone() {
		GoldScore score = score(claim("upland", "dam", Stance.ACCEPTS, "self", "2025-08-20", "p"),
				claim("upland", "ferry", Stance.OPEN, "self", "2025-08-20", "p"));
		assertThat(score.confusion()).isEqualTo(
				Map.of("rejects", Map.of("accepts", 1), "demands", Map.of("none", 1), "none", Map.of("open", 1)));
	}

	@Test
	void labelsHaveScoresOfTheirOwn() {
		OwnSentences.Expected expected = OwnSentences.Expected.of("> upland rejects dam self");
		OwnSentences one = new OwnSentences("f.txt", 1, "One.", Optional.empty(), List.of(expected), List.of("trap T6"));
		OwnSentences two = new OwnSentences("f.txt", 4, "Two.", Optional.empty(), List.of(expected), List.of());
		CorpusScore score = new CorpusScore(List.of(one, two));
		score.add(one, List.of());
		score.add(two, List.of(claim("upland", "dam", Stance.REJECTS, "self", "2025-08-20", "p")));
		assertThat(score.all().figures(Level.POSITION)).isEqualTo(new Figures(1, 0, 1));
		assertThat(score.byLabel().get("trap T6").figures(Level.POSITION)).isEqualTo(new Figures(0, 0, 1));
		assertThat(score.rows()).contains("label\ttrap t6\t0\t0\t1\n", "stance\trejects read as none\t0\t1\t0\n");
	}
}
