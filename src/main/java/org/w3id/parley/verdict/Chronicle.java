package org.w3id.parley.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

import org.w3id.parley.model.Proposal;

/** Follows positions and verdicts through time. Holds no state: as safe under threads as the judge that it asks. */
public record Chronicle(Judge judge) {

	/**
	 * How a party's position on a provision or proposal went, up to the policy's day. A period without a position is no period:
	 * once something was said, there is one ever after.
	 */
	public Timeline<Position> position(String holder, String about, TrustPolicy policy) {
		return follow(judge.days(holder, about), policy,
				then -> judge.position(holder, about, then), (one, other) -> one.standing() == other.standing());
	}

	/** How a party's verdict on a proposal went, from the first day on which there was anything to judge. */
	public Timeline<Verdict> verdict(String party, String proposal, TrustPolicy policy) {
		Verdict latest = judge.verdict(party, proposal, policy);
		Scope scope = Scope.of(judge.dossier(), judge.dossier().proposals().get(proposal));
		SortedSet<Day> days = new TreeSet<>();
		Scope.provisions(judge.dossier()).stream().filter(about -> scope.concerns(about) || scope.fails(about))
				.forEach(about -> days.addAll(judge.days(party, about)));
		days.addAll(judge.days(party, proposal));
		if (!days.isEmpty()) {
			Day first = days.first();
			lapses(scope.proposal(), party).filter(day -> day.isAfter(first)).forEach(days::add);
		}
		return follow(days, latest.policy(), then -> Optional.of(judge.verdict(party, proposal, then)),
				(one, other) -> one.outcome() == other.outcome());
	}

	private static Stream<Day> lapses(Proposal proposal, String party) {
		return Stream.concat(proposal.ended().stream(), proposal.breaches().stream()
				.filter(breach -> breach.party().equals(party)).map(Proposal.Breach::date)).map(Day::of);
	}

	private static <T> Timeline<T> follow(SortedSet<Day> days, TrustPolicy policy, Function<TrustPolicy, Optional<T>> state,
			BiPredicate<T, T> same) {
		List<Period<T>> periods = new ArrayList<>();
		for (Day day : days) {
			if (!day.reachedBy(policy.asOf())) {
				break;
			}
			state.apply(policy.asOf(day.date().orElse(LocalDate.MIN))).ifPresent(now -> append(periods, day, now, same));
		}
		return new Timeline<>(periods);
	}

	private static <T> void append(List<Period<T>> periods, Day day, T now, BiPredicate<T, T> same) {
		if (periods.isEmpty()) {
			periods.add(new Period<>(day, Optional.empty(), now, now));
			return;
		}
		Period<T> last = periods.removeLast();
		if (same.test(last.latest(), now)) {
			periods.add(new Period<>(last.from(), Optional.empty(), last.opening(), now));
		} else {
			periods.add(new Period<>(last.from(), day.date(), last.opening(), last.latest()));
			periods.add(new Period<>(day, Optional.empty(), now, now));
		}
	}
}
