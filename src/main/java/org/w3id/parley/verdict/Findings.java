package org.w3id.parley.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Everything found on one party and proposal, before the table is read.
 *
 * @param direct
 *            a {@link Premise.Direct} or {@link Premise.LapsedDirect}
 * @param core
 *            every core term with the position that holds it; empty where one of them is not held, or there is none
 */
record Findings(Optional<Premise> direct, List<Premise.RedLine> redLines, List<Premise.Exemption> exemptions,
		List<Premise.Unmet> unmet, List<Premise.ContestedProvision> contested, List<Premise.CoreHeld> core) {

	/** The direct position, unless lapsed. */
	Optional<Position> standing() {
		return direct.isPresent() && direct.get() instanceof Premise.Direct(Position position)
				? Optional.of(position)
				: Optional.empty();
	}

	/** The direct position, where it stands and is positive. */
	Optional<Position> backing() {
		return standing().filter(position -> position.standing().positive());
	}

	/** The row of the table that applies first. */
	Rule rule() {
		Optional<Position> standing = standing();
		if (standing.isPresent()) {
			return byDirect(standing.get());
		} else if (!redLines.isEmpty()) {
			return Rule.RED_LINE;
		} else if (!contested.isEmpty()) {
			return Rule.CONTESTED_PROVISION;
		} else if (!unmet.isEmpty()) {
			return Rule.UNMET_DEMAND;
		} else if (!core.isEmpty()) {
			return Rule.CORE_HELD;
		}
		return direct.isPresent() ? Rule.LAPSED : Rule.NOTHING_FOUND;
	}

	private Rule byDirect(Position position) {
		if (position.contested() || !contradictingRedLines().isEmpty()) {
			return Rule.CONTESTED_DIRECT;
		} else if (position.rejects()) {
			return Rule.DIRECT_REJECTION;
		} else if (!decidingRedLines().isEmpty()) {
			return Rule.RED_LINE;
		}
		return position.standing().reserved() ? Rule.DIRECT_CONDITION : Rule.DIRECT_ACCEPTANCE;
	}

	/** Red lines of the very day on which the party accepts or demands the whole. */
	private List<Premise.RedLine> contradictingRedLines() {
		return backing().filter(position -> position.standing().unreserved())
				.map(position -> redLines(line -> line.rejected().day().equals(position.day()))).orElse(List.of());
	}

	/** Red lines that no backing outweighs: newer than it, or as new as one that is conditional or open. */
	private List<Premise.RedLine> decidingRedLines() {
		return backing().map(position -> redLines(line -> outweighs(line, position))).orElse(redLines);
	}

	private List<Premise.RedLine> redLines(Predicate<Premise.RedLine> wanted) {
		return redLines.isEmpty() ? redLines : redLines.stream().filter(wanted).toList();
	}

	private static boolean outweighs(Premise.RedLine line, Position backing) {
		Day day = line.rejected().day();
		return day.isAfter(backing.day()) || backing.standing().reserved() && day.equals(backing.day());
	}

	/** What the rule rests on, with the exemptions from the rejections among it. */
	List<Premise> premises(Rule rule) {
		List<Premise> premises = deciding(rule);
		for (Premise.Exemption exemption : exemptions) {
			if (rests(premises, exemption.rejected())) {
				premises.add(exemption);
			}
		}
		return premises;
	}

	/** True where one of what decided is the position. */
	private static boolean rests(List<Premise> premises, Position position) {
		for (Premise premise : premises) {
			if (!(premise instanceof Premise.Exemption) && premise.positions().contains(position)) {
				return true;
			}
		}
		return false;
	}

	private List<Premise> deciding(Rule rule) {
		List<Premise> premises = new ArrayList<>();
		switch (rule) {
			case CONTESTED_DIRECT -> {
				direct.ifPresent(premises::add);
				premises.addAll(contradictingRedLines());
			}
			case DIRECT_REJECTION, DIRECT_CONDITION, DIRECT_ACCEPTANCE, LAPSED -> direct.ifPresent(premises::add);
			case RED_LINE -> {
				backing().flatMap(backing -> direct).ifPresent(premises::add);
				premises.addAll(decidingRedLines());
			}
			case CONTESTED_PROVISION -> premises.addAll(contested);
			case UNMET_DEMAND -> premises.addAll(unmet);
			case CORE_HELD -> premises.addAll(core);
			case NOTHING_FOUND -> {
				// Nothing to rest on.
			}
		}
		return premises;
	}

	/** What was found besides the premises. */
	List<Premise> named(List<Premise> premises) {
		List<Premise> named = new ArrayList<>();
		direct.ifPresent(named::add);
		named.addAll(redLines);
		named.addAll(exemptions);
		named.addAll(unmet);
		named.addAll(contested);
		named.removeIf(premises::contains);
		return named;
	}
}
