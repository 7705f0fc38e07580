package org.w3id.parley.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.w3id.parley.verdict.DatedClaim;
import org.w3id.parley.verdict.Day;
import org.w3id.parley.verdict.Days;
import org.w3id.parley.verdict.Period;
import org.w3id.parley.verdict.Position;
import org.w3id.parley.verdict.Premise;
import org.w3id.parley.verdict.Telling;
import org.w3id.parley.verdict.Timeline;
import org.w3id.parley.verdict.Verdict;

/** Tells how a verdict or a position went, oldest first: what it became, and the sentences that made it so. */
record Turns(Scene scene) {
	List<Turn> ofVerdict(String party, String proposal) {
		Timeline<Verdict> timeline = scene.chronicle().verdict(party, proposal, scene.lens().policy());
		List<Turn> turns = turns(timeline, verdict -> Mark.of(verdict.outcome()), verdict -> verdict.derivation().claims(),
				Turns::lapse);
		boolean silentSoFar = !turns.isEmpty() && turns.getFirst().mark() == Mark.UNKNOWN;
		return silentSoFar ? turns.subList(1, turns.size()) : turns;
	}

	List<Turn> ofPosition(String party, String about) {
		return turns(scene.chronicle().position(party, about, scene.lens().policy()), held -> Mark.of(held.standing()),
				Position::carriers,
				held -> Optional.empty());
	}

	private <T> List<Turn> turns(Timeline<T> timeline, Function<T, Mark> mark, Function<T, Collection<DatedClaim>> claims,
			Function<T, Optional<String>> cause) {
		List<Turn> turns = new ArrayList<>();
		for (Period<T> period : timeline.periods()) {
			Day from = period.from();
			List<DatedClaim> fresh = claims.apply(period.opening()).stream().filter(dated -> dated.day().equals(from)).toList();
			turns.add(new Turn(Days.words(from), from.date().map(Object::toString), mark.apply(period.opening()),
					fresh.isEmpty() ? cause.apply(period.opening()) : Optional.empty(), scene.quotes().of(fresh)));
		}
		return turns;
	}

	private static Optional<String> lapse(Verdict verdict) {
		return verdict.found(Premise.LapsedDirect.class).stream().findFirst()
				.map(lapsed -> "an earlier acceptance lapsed: " + Telling.cause(lapsed.lapse()));
	}
}
