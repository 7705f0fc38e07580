package org.w3id.parley.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.w3id.parley.model.Stance;
import org.w3id.parley.verdict.Aside.Reason;

/**
 * From the claims on one holder and target to its position.
 *
 * <pre>
 * the holder's own claims of its newest day    no later claim by another of the opposite sign
 * ─────────────────────────────────────────────────────────────────────────────────────────
 *      contested where signs differ (unless review confirmed one), else the strongest stance
 * </pre>
 *
 * Where the holder did not speak, the newest day of the others' claims takes its place. A reviewer's confirmation settles a tie
 * of one day; it does not silence a later contradiction, which a reviewer can refute.
 *
 * @param asides
 *            the claims that carry nothing
 * @param admissible
 *            how many claims counted at all
 */
record Resolution(Optional<Position> position, List<Aside> asides, int admissible) {

	/** @param claims all claims on this holder and target, in any order */
	static Resolution of(String holder, String about, List<DatedClaim> claims, Admission admission) {
		List<Aside> asides = new ArrayList<>();
		List<DatedClaim> admissible = new ArrayList<>();
		for (DatedClaim dated : claims.stream().filter(admission::reaches).sorted(DatedClaim.OLDEST_FIRST).toList()) {
			Optional<Reason> barred = admission.barred(dated.claim());
			barred.ifPresentOrElse(reason -> asides.add(new Aside(dated, reason)), () -> admissible.add(dated));
		}
		Optional<Position> position = admissible.isEmpty()
				? Optional.empty()
				: Optional.of(new Resolver(holder, about, admission.decisions(), asides).resolve(admissible));
		return new Resolution(position, List.copyOf(asides), admissible.size());
	}

	private record Resolver(String holder, String about, Decisions decisions, List<Aside> asides) {

		Position resolve(List<DatedClaim> admissible) {
			List<DatedClaim> own = admissible.stream().filter(DatedClaim::own).toList();
			if (own.isEmpty()) {
				return settle(newest(admissible));
			}
			Position spoken = settle(newest(own));
			List<DatedClaim> later = new ArrayList<>();
			for (DatedClaim other : admissible) {
				if (other.own()) {
					continue;
				} else if (other.day().isAfter(newestDay(own))) {
					later.add(other);
				} else {
					asides.add(new Aside(other, Reason.OUTRANKED));
				}
			}
			return contradicted(spoken, later);
		}

		/** The holder's own position, contested where another later says the opposite. */
		private Position contradicted(Position spoken, List<DatedClaim> later) {
			if (spoken.contested()) {
				later.forEach(other -> asides.add(new Aside(other, Reason.UNSETTLING)));
				return spoken;
			}
			Stance.Sign sign = spoken.carriers().getFirst().sign();
			List<DatedClaim> opposed = keep(later, other -> other.sign() != sign, Reason.AGREES);
			if (opposed.isEmpty()) {
				return spoken;
			}
			List<DatedClaim> carriers = new ArrayList<>(spoken.carriers());
			carriers.addAll(opposed);
			return position(Standing.CONTESTED, carriers);
		}

		/** The position that claims of one day make. */
		private Position settle(List<DatedClaim> day) {
			List<Stance.Sign> signs = day.stream().map(DatedClaim::sign).distinct().toList();
			if (signs.size() == 1) {
				return position(strongest(day), day);
			}
			List<Stance.Sign> confirmed = day.stream().filter(dated -> decisions.confirmed(dated.claim().id()))
					.map(DatedClaim::sign).distinct().toList();
			if (confirmed.size() != 1) {
				return position(Standing.CONTESTED, day);
			}
			List<DatedClaim> kept = keep(day, dated -> dated.sign() == confirmed.getFirst(), Reason.SETTLED);
			return position(strongest(kept), kept);
		}

		private List<DatedClaim> newest(List<DatedClaim> claims) {
			Day day = newestDay(claims);
			return keep(claims, dated -> dated.day().equals(day), Reason.SUPERSEDED);
		}

		private List<DatedClaim> keep(List<DatedClaim> claims, Predicate<DatedClaim> kept, Reason otherwise) {
			claims.stream().filter(kept.negate()).forEach(dated -> asides.add(new Aside(dated, otherwise)));
			return claims.stream().filter(kept).toList();
		}

		private Position position(Standing standing, List<DatedClaim> carriers) {
			return new Position(holder, about, standing, newestDay(carriers),
					carriers.stream().sorted(DatedClaim.OLDEST_FIRST).toList());
		}

		private static Standing strongest(List<DatedClaim> claims) {
			return claims.stream().map(dated -> dated.claim().stance()).min(Comparator.naturalOrder()).map(Standing::of)
					.orElseThrow();
		}

		private static Day newestDay(List<DatedClaim> claims) {
			return claims.stream().map(DatedClaim::day).max(Comparator.naturalOrder()).orElseThrow();
		}
	}
}
