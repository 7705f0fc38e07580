package org.w3id.parley.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import org.w3id.parley.model.Proposal;
import org.w3id.parley.verdict.DatedClaim;
import org.w3id.parley.verdict.Premise;
import org.w3id.parley.verdict.Verdict;

/** Finds the days on which an outcome or a position became another, and the sentences that made it so. */
record Turns(Scene scene) {
	/** What something was as of a day. */
	private record Reading(Mark mark, Collection<DatedClaim> claims, Optional<String> cause) {
	}

	/** The changes of a verdict up to the lens's day, oldest first; the first is what it was to begin with, where that was known. */
	List<Turn> ofVerdict(String party, String proposal) {
		SortedSet<LocalDate> days = claimDays(scene.index().ofHolder(party));
		Proposal terms = scene.dossier().proposals().get(proposal);
		Stream.concat(terms.ended().stream(), terms.breaches().stream().filter(breach -> breach.party().equals(party))
				.map(Proposal.Breach::date)).forEach(date -> {
					days.add(date.last());
					days.add(date.last().plusDays(1));
				});
		return turns(days, day -> reading(scene.judge().verdict(party, proposal, scene.lens().policy().asOf(day))));
	}

	/** The changes of a position up to the lens's day, oldest first. */
	List<Turn> ofPosition(String party, String about) {
		SortedSet<LocalDate> days = claimDays(
				scene.index().ofHolder(party).stream().filter(dated -> dated.claim().about().equals(about)).toList());
		return turns(days, day -> scene.judge().position(party, about, scene.lens().policy().asOf(day))
				.map(held -> new Reading(Mark.of(held.standing()), held.carriers(), Optional.empty()))
				.orElse(new Reading(Mark.UNKNOWN, List.of(), Optional.empty())));
	}

	private static SortedSet<LocalDate> claimDays(Collection<DatedClaim> claims) {
		SortedSet<LocalDate> days = new TreeSet<>();
		claims.forEach(dated -> dated.day().date().ifPresent(days::add));
		return days;
	}

	private static Reading reading(Verdict verdict) {
		return new Reading(Mark.of(verdict.outcome()), verdict.derivation().claims(), verdict.found(Premise.LapsedDirect.class).stream()
				.findFirst().map(lapsed -> "an earlier acceptance lapsed: " + Telling.cause(lapsed.lapse())));
	}

	private List<Turn> turns(SortedSet<LocalDate> days, Function<LocalDate, Reading> readings) {
		List<Turn> turns = new ArrayList<>();
		Mark before = Mark.UNKNOWN;
		for (LocalDate day : days) {
			if (scene.lens().asOf().filter(day::isAfter).isEmpty()) {
				Reading reading = readings.apply(day);
				if (reading.mark() != before) {
					turns.add(turn(day, reading));
					before = reading.mark();
				}
			}
		}
		return Collections.unmodifiableList(turns);
	}

	private Turn turn(LocalDate day, Reading reading) {
		List<DatedClaim> fresh = reading.claims().stream().filter(dated -> dated.day().date().equals(Optional.of(day))).toList();
		Collection<DatedClaim> shown = fresh.isEmpty() ? List.of() : fresh;
		return new Turn(Days.words(day), Optional.of(day.toString()), Optional.empty(), reading.mark(),
				fresh.isEmpty() ? reading.cause() : Optional.empty(), scene.quotes().of(shown));
	}
}
