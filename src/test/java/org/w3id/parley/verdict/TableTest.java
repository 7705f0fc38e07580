package org.w3id.parley.verdict;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.parley.model.Claim;
import org.w3id.parley.model.Claimant;
import org.w3id.parley.model.Dossier;
import org.w3id.parley.model.Evidence;
import org.w3id.parley.model.Mistake;
import org.w3id.parley.model.PartialDate;
import org.w3id.parley.model.Review;
import org.w3id.parley.model.Stance;
import org.w3id.parley.verdict.TrustPolicy.Who;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Each row of the verdict table, and each reading where the model's text leaves a choice. */
class TableTest {
	/** A treaty about the water of a river: it includes a high dam and a ferry, and rules out free flow. */
	private static final Dossier DOSSIER = new DossierBuilder().party("upland", "lowland").provision("works", "water")
			.provision("dam", "water", "works").provision("high-dam", "water", "dam").provision("free-flow", "water")
			.provision("lock", "water", "works").provision("ferry", "traffic").provision("toll", "money")
			.proposal("treaty", "high-dam!", "ferry", "-free-flow").proposal("old-treaty", "ferry!")
			.ended("old-treaty", "2023-06")
			.breach("old-treaty", "upland", "2022").build();

	/** Claims are {@code stance about date}, own unless {@code by=who} follows; {@code !} marks a confirmed one. */
	@ParameterizedTest(name = "{0} → {1}")
	@CsvSource(delimiter = '|', nullValues = "-", value = {
			// 1: contested as a whole, by one day's claims or by a red line of the day of acceptance
			"accepts treaty 2024-01-02; rejects treaty 2024-01-02 | 1",
			"accepts treaty 2024-01-02; rejects high-dam 2024-01-02 | 1",
			"accepts treaty 2024-01; rejects treaty 2024-01-31 | 1", "accepts treaty; rejects dam | 1",
			// a confirmed sign settles the tie
			"accepts treaty 2024-01-02; rejects treaty 2024-01-02 ! | 2",
			"accepts treaty 2024-01-02 !; rejects treaty 2024-01-02 | 5",
			// 2: rejected as a whole, also where the acceptance is older
			"rejects treaty 2024-01-02 | 2", "accepts treaty 2024-01-02; rejects treaty 2024-01-03 | 2",
			// 3: a red line without backing, newer than it, or as new as a reserved one
			"rejects high-dam 2024-01-02 | 3", "rejects works 2024-01-02 | 3",
			"accepts treaty 2024-01-02; rejects works 2024-01-03 | 3",
			"conditional treaty 2024-01-02; rejects dam 2024-01-02 | 3",
			// the more specific position wins over the broader rejection, wherever between it stands
			"rejects works 2024-01-02; open high-dam 2023-01-02 | 8", "rejects works 2024-01-02; accepts dam 2023-01-02 | 10",
			// 4, 5: older red lines are only named
			"open treaty 2024-01-03; rejects dam 2024-01-02 | 4", "demands treaty 2024-01-03; rejects dam 2024-01-02 | 5",
			"accepts treaty 2024-01-03; conditional treaty 2024-01-03 | 5",
			// 6: contested provision
			"accepts ferry 2024-01-02; rejects ferry 2024-01-02 | 6", "demands lock 2024-01-02; rejects ferry; accepts ferry | 6",
			// 7: a demand ruled out, or not included, of an issue that is touched
			"demands free-flow 2024-01-02 | 7", "demands lock 2024-01-02 | 7", "demands toll 2024-01-02 | 10",
			"demands dam 2024-01-02 | 10", "demands free-flow 2024-01-02; accepts treaty 2024-01-01 | 5",
			// 8: the core, and nothing less; acceptance does not travel
			"accepts high-dam 2024-01-02 | 8", "accepts dam 2024-01-02 | 10", "accepts ferry 2024-01-02 | 10",
			"accepts high-dam 2024-01-02; demands lock 2024-01-02 | 7",
			// 10: nothing found
			"accepts toll 2024-01-02 | 10"})
	void theFirstRowThatAppliesDecides(String claims, int row) {
		assertThat(judge(claims).verdict("upland", "treaty", TrustPolicy.SELF).derivation().rule().row()).isEqualTo(row);
	}

	@ParameterizedTest(name = "{0} up to {1} → {2}")
	@CsvSource(delimiter = '|', value = {
			// a month counts at its end, a year too; what has not ended yet has not lapsed
			"accepts old-treaty 2022-06-01 | 2023-06-30 | 9", "accepts old-treaty 2022-06-01 | 2022-12-30 | 5",
			"accepts old-treaty 2023-06-30 | 2023-07-01 | 5", "accepts old-treaty 2023-06 | 2023-07-01 | 5",
			"rejects old-treaty 2022-06-01 | 2023-07-01 | 9", "accepts old-treaty | 2023-07-01 | 9",
			"accepts old-treaty 2022-06-01; accepts ferry 2024-01-01 | 2024-02-01 | 8",
			"accepts old-treaty 2022-06-01; rejects ferry 2021-01-01 | 2024-02-01 | 3"})
	void aPositionOlderThanTheEndBacksNothing(String claims, LocalDate day, int row) {
		assertThat(judge(claims).verdict("upland", "old-treaty", TrustPolicy.SELF.asOf(day)).derivation().rule().row())
				.isEqualTo(row);
	}

	@Test
	void onlyTheBreakersPositionLapsesByABreach() {
		Judge judge = judge("accepts old-treaty 2022-01-01");
		assertThat(judge.verdict("upland", "old-treaty", TrustPolicy.SELF.asOf(LocalDate.of(2022, 12, 31))).outcome())
				.isEqualTo(Outcome.LAPSED);
	}

	@ParameterizedTest(name = "{0} → {1}")
	@CsvSource(delimiter = '|', value = {
			// the holder's own word outranks that of others of the same day or before
			"accepts dam 2024-01-02; rejects dam 2024-01-02 by=lowland | accepts",
			"accepts dam 2024-01-02; rejects dam 2024-01-01 by=lowland | accepts",
			// a later contradiction contests it, a later agreement does not strengthen it, and review does not silence a contradiction
			"accepts dam 2024-01-02; rejects dam 2024-01-03 by=lowland | contested",
			"open dam 2024-01-02; demands dam 2024-01-03 by=lowland | open",
			"accepts dam 2024-01-02 !; rejects dam 2024-01-03 by=lowland | contested",
			"accepts dam 2024-01-02; rejects dam 2024-01-03 by=lowland; accepts dam 2024-01-04 by=lowland | contested",
			"accepts dam 2024-01-02; rejects dam 2024-01-03 by=lowland; accepts dam 2024-01-03 | accepts",
			// where the holder is silent, the newest of the others
			"rejects dam 2024-01-01 by=lowland; demands dam 2024-01-02 by=lowland | demands",
			// the strongest of one day
			"open dam 2024-01-02; demands dam 2024-01-02; conditional dam 2024-01-02 | demands"})
	void positions(String claims, String standing) {
		assertThat(judge(claims).position("upland", "dam", TrustPolicy.of(Who.PARTIES)).orElseThrow().standing().word())
				.isEqualTo(standing);
	}

	@Test
	void aPositionSaidAgainIsOnePeriodAndAChangeIsAShift() {
		Judge judge = judge("rejects dam 2024-01-01; rejects dam 2024-02-01; open dam 2024-03-01");
		Timeline<Position> timeline = new Chronicle(judge).position("upland", "dam", TrustPolicy.SELF);
		assertThat(timeline.periods()).hasSize(2).first().satisfies(period -> {
			assertThat(period.from()).hasToString("2024-01-01");
			assertThat(period.until()).contains(LocalDate.of(2024, 3, 1));
			assertThat(period.latest().day()).hasToString("2024-02-01");
		});
		assertThat(timeline.shifts()).singleElement().satisfies(shift -> {
			assertThat(shift.before().carriers().getLast().day()).hasToString("2024-02-01");
			assertThat(shift.after().standing()).isEqualTo(Standing.OPEN);
		});
		Timeline<Verdict> verdicts = new Chronicle(judge).verdict("upland", "treaty", TrustPolicy.SELF);
		assertThat(verdicts.periods()).extracting(period -> period.latest().outcome()).containsExactly(Outcome.REJECTS,
				Outcome.UNKNOWN);
	}

	@Test
	void anUnknownPartyOrProposalIsTheAskersMistake() {
		assertThatThrownBy(() -> judge("open dam").verdict("atlantis", "treaty", TrustPolicy.SELF)).isInstanceOf(Mistake.class)
				.hasMessageContaining("lowland, upland");
		assertThatThrownBy(() -> Indexer.over(material("open dam")).index().verdict("upland", "truce", TrustPolicy.SELF))
				.isInstanceOf(Mistake.class).hasMessageContaining("old-treaty, treaty");
	}

	private static Judge judge(String claims) {
		return Judge.over(material(claims));
	}

	private static Material material(String text) {
		List<Claim> claims = new ArrayList<>();
		List<Review> reviews = new ArrayList<>();
		for (String line : text.split(";")) {
			String[] words = line.strip().split(" ");
			String id = "c" + claims.size();
			Claimant claimant = line.contains("by=")
					? new Claimant.OtherParty(line.replaceAll(".*by=", "").strip())
					: new Claimant.Self();
			Optional<PartialDate> said = words.length > 2 && words[2].startsWith("2")
					? Optional.of(PartialDate.parse(words[2]))
					: Optional.empty();
			claims.add(
					new Claim(id, "article", "upland", words[1], Stance.ofWord(words[0]), claimant, Optional.empty(), List.of(),
							said, Optional.empty(), Claim.Ground.WILL, Optional.empty(), 1, "test", new Evidence(0, 1, "x")));
			if (line.contains("!")) {
				reviews.add(new Review(id, Review.Decision.CONFIRMED, "me", Instant.EPOCH, ""));
			}
		}
		return Material.of(DOSSIER, claims, reviews, new TreeMap<>());
	}
}
