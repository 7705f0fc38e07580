package org.w3id.parley.page;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.w3id.parley.verdict.DatedClaim;
import org.w3id.parley.verdict.Judge;
import org.w3id.parley.verdict.Position;
import org.w3id.parley.verdict.TrustPolicy;
import org.w3id.parley.verdict.Verdict;

/** How every party stands to every target, under one policy. Immutable. */
final class Matrix {
	/** One party and one target; blank where no claim bears on it. */
	record Stand(Mark mark, boolean derived, boolean blank, Support support) {
		static final Stand NOTHING = new Stand(Mark.UNKNOWN, false, true, Support.NONE);

		static Stand of(Verdict verdict) {
			return new Stand(Mark.of(verdict.outcome()), verdict.derivation().rule().derived(), verdict.blank(),
					Witnesses.support(verdict.derivation().claims()));
		}

		static Stand of(Optional<Position> position) {
			return position.map(held -> new Stand(Mark.of(held.standing()), false, false, support(held.carriers()))).orElse(NOTHING);
		}

		private static Support support(Collection<DatedClaim> claims) {
			return Witnesses.support(claims);
		}
	}

	private final Map<String, Map<String, Stand>> byParty = new TreeMap<>();

	private Matrix() {
	}

	static Matrix ofProposals(Judge judge, TrustPolicy policy) {
		Matrix matrix = new Matrix();
		for (Verdict verdict : judge.verdicts(policy)) {
			matrix.put(verdict.party(), verdict.proposal(), Stand.of(verdict));
		}
		return matrix;
	}

	/** Only pairs of which something was said are asked for. */
	static Matrix ofProvisions(Judge judge, Index index, TrustPolicy policy) {
		Matrix matrix = new Matrix();
		for (String party : judge.dossier().parties().keySet()) {
			List<String> targets = index.ofHolder(party).stream().map(dated -> dated.claim().about()).distinct()
					.filter(judge.dossier().provisions()::containsKey).toList();
			targets.forEach(target -> matrix.put(party, target, Stand.of(judge.position(party, target, policy))));
		}
		return matrix;
	}

	private void put(String party, String target, Stand stand) {
		byParty.computeIfAbsent(party, key -> new TreeMap<>()).put(target, stand);
	}

	Stand at(String party, String target) {
		return byParty.getOrDefault(party, Map.of()).getOrDefault(target, Stand.NOTHING);
	}
}
