package org.w3id.parley.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.w3id.parley.verdict.Judge;
import org.w3id.parley.verdict.Outcomes;
import org.w3id.parley.verdict.Rule;
import org.w3id.parley.verdict.TrustPolicy;

/** How every party stands to every target, under one policy, without the proof. Immutable. */
final class Matrix {
	/** One party and one target. */
	record Stand(Mark mark, boolean derived) {
		static final Stand NOTHING = new Stand(Mark.UNKNOWN, false);

		boolean heard() {
			return mark != Mark.UNKNOWN;
		}
	}

	private final Map<String, Map<String, Stand>> byParty = new HashMap<>();

	private Matrix() {
	}

	static Matrix ofProposals(Outcomes outcomes) {
		Matrix matrix = new Matrix();
		for (int party = 0; party < outcomes.parties().size(); party++) {
			for (int proposal = 0; proposal < outcomes.proposals().size(); proposal++) {
				Rule rule = outcomes.rule(party, proposal);
				matrix.put(outcomes.parties().get(party), outcomes.proposals().get(proposal),
						new Stand(Mark.of(rule.outcome()), rule.derived()));
			}
		}
		return matrix;
	}

	/** Only pairs of which something was said are asked for. */
	static Matrix ofProvisions(Judge judge, Register register, TrustPolicy policy) {
		Matrix matrix = new Matrix();
		for (String party : judge.dossier().parties().keySet()) {
			List<String> targets = register.targets(party).filter(judge.dossier().provisions()::containsKey).toList();
			targets.forEach(target -> judge.position(party, target, policy)
					.ifPresent(held -> matrix.put(party, target, new Stand(Mark.of(held.standing()), false))));
		}
		return matrix;
	}

	private void put(String party, String target, Stand stand) {
		if (stand.heard()) {
			byParty.computeIfAbsent(party, key -> new HashMap<>()).put(target, stand);
		}
	}

	Stand at(String party, String target) {
		return ofParty(party).getOrDefault(target, Stand.NOTHING);
	}

	/** What is known of the party, by target. */
	Map<String, Stand> ofParty(String party) {
		return byParty.getOrDefault(party, Map.of());
	}
}
