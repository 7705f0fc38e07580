package org.w3id.parley.verdict;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.w3id.parley.model.Claim;
import org.w3id.parley.model.Claimant;
import org.w3id.parley.model.Evidence;
import org.w3id.parley.model.PartialDate;
import org.w3id.parley.model.Stance;

import static org.assertj.core.api.Assertions.assertThat;

/** When several articles are one witness, and when not. */
class WitnessesTest {
	private int next;

	@Test
	void sharedReportingIsOneWitness() {
		List<DatedClaim> claims = List.of(
				claim("Minister Ada Rill", "2024-03-02", "the harbour must be jointly run by both banks or not at all"),
				claim("", "2024-03-03", "An agency had it that the harbour must be jointly run by both banks, Rill insisted."));
		assertThat(Support.of(claims)).hasToString("2 articles, 1 witness");
	}

	@Test
	void twoTranslationsOfOneSentenceAreOneWitness() {
		List<DatedClaim> claims = List.of(
				claim("Ada Rill", "2024-03-02",
						"To settle the matter of the harbour without the upper bank is a dream and a path to nowhere"),
				claim("A. Rill", "2024-03-03", "any harbour settlement made without the upper bank would be a “road to nowhere”"),
				claim("Bo Delta", "2024-03-03",
						"any harbour settlement made without the upper bank would be a “road to nowhere”"));
		assertThat(Support.of(claims)).hasToString("3 articles, 2 witnesses");
	}

	@Test
	void theSameWordsAYearLaterAreSaidAgain() {
		List<DatedClaim> claims = List.of(claim("Ada Rill", "2024-03-02", "the harbour must be jointly run by both banks"),
				claim("Ada Rill", "2025-03-02", "the harbour must be jointly run by both banks"));
		assertThat(Support.of(claims)).hasToString("2 articles, 2 witnesses");
	}

	@Test
	void otherWordsAreAnotherWitness() {
		List<DatedClaim> claims = List.of(claim("Ada Rill", "2024-03-02", "we insist on a joint harbour authority"),
				claim("Ada Rill", "2024-03-02", "no ship passes until the authority is shared"));
		assertThat(Support.of(claims)).hasToString("2 articles, 2 witnesses");
	}

	@Test
	void aChainOfRetellingsIsOneWitnessInWhateverOrder() {
		List<DatedClaim> claims = new ArrayList<>(List.of(
				claim("", "2024-03-02", "one two three four five six seven eight"),
				claim("", "2024-03-02", "five six seven eight nine ten eleven twelve thirteen three four"),
				claim("", "2024-03-02",
						"seven eight nine ten eleven twelve fourteen fifteen sixteen seventeen eighteen nineteen")));
		List<Witness> witnesses = Support.of(claims).witnesses();
		Collections.shuffle(claims, new Random(3));
		assertThat(Support.of(claims).witnesses()).isEqualTo(witnesses);
	}

	@Test
	void theFiveArticlesRetellOneAnother() {
		List<Claim> seats = Seeds.claims().stream().filter(claim -> claim.holder().equals("russia"))
				.filter(claim -> claim.about().equals("russia-in-talks")).filter(claim -> claim.claimant().word().equals("self"))
				.toList();
		Material material = Material.of(new DossierBuilder().build(), seats, List.of(), Seeds.DATES);
		List<Witness> witnesses = Support.of(seats.stream().map(material::dated).toList()).witnesses();
		assertThat(witnesses).as("the path and the road to nowhere are one utterance").anySatisfy(witness -> assertThat(
				witness.claims()).extracting(dated -> dated.claim().article()).contains("002", "003"));
	}

	private DatedClaim claim(String speaker, String said, String words) {
		Claim claim = new Claim("c" + next, "article" + next++, "upland", "harbour", Stance.DEMANDS, new Claimant.Self(),
				Optional.of(speaker).filter(name -> !name.isEmpty()), List.of(), Optional.of(PartialDate.parse(said)),
				Optional.empty(), Claim.Ground.WILL, Optional.empty(), 1, "test",
				new Evidence(0, words.codePointCount(0, words.length()), words));
		return new DatedClaim(claim, Day.of(PartialDate.parse(said)));
	}
}
