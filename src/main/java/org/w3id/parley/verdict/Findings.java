package org.w3id.parley.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
		return direct.filter(Premise.Direct.class::isInstance).map(premise -> premise.positions().getFirst());
	}

	boolean lapsed() {
		return direct.isPresent() && standing().isEmpty();
	}

	/** The direct position, where it stands and is positive. */
	Optional<Position> backing() {
		return standing().filter(position -> position.standing().positive());
	}

	/** The row of the table that applies first. */
	Rule rule() {
		Optional<Position> standing = standing();
		boolean backed = backing().isPresent();
		if (standing.filter(Position::contested).isPresent() || !contradictingRedLines().isEmpty()) {
			return Rule.CONTESTED_DIRECT;
		} else if (standing.filter(Position::rejects).isPresent()) {
			return Rule.DIRECT_REJECTION;
		} else if (!decidingRedLines().isEmpty()) {
			return Rule.RED_LINE;
		} else if (backed) {
			return standing.orElseThrow().standing().reserved() ? Rule.DIRECT_CONDITION : Rule.DIRECT_ACCEPTANCE;
		} else if (!contested.isEmpty()) {
			return Rule.CONTESTED_PROVISION;
		} else if (!unmet.isEmpty()) {
			return Rule.UNMET_DEMAND;
		} else if (!core.isEmpty()) {
			return Rule.CORE_HELD;
		}
		return lapsed() ? Rule.LAPSED : Rule.NOTHING_FOUND;
	}

	/** Red lines of the very day on which the party accepts or demands the whole. */
	private List<Premise.RedLine> contradictingRedLines() {
		return backing().filter(position -> position.standing().unreserved()).map(position -> redLines.stream()
				.filter(line -> line.rejected().day().equals(position.day())).toList()).orElse(List.of());
	}

	/** Red lines that no backing outweighs: newer than it, or as new as one that is conditional or open. */
	private List<Premise.RedLine> decidingRedLines() {
		return backing().map(position -> redLines.stream().filter(line -> outweighs(line, position)).toList())
				.orElse(redLines);
	}

	private static boolean outweighs(Premise.RedLine line, Position backing) {
		Day day = line.rejected().day();
		return day.isAfter(backing.day()) || backing.standing().reserved() && day.equals(backing.day());
	}

	/** What the rule rests on, with the exemptions from the rejections among it. */
	List<Premise> premises(Rule rule) {
		List<Premise> premises = deciding(rule);
		List<Position> used = premises.stream().flatMap(premise -> premise.positions().stream()).toList();
		return with(premises, exemptions.stream().filter(exemption -> used.contains(exemption.rejected())).toList());
	}

	private List<Premise> deciding(Rule rule) {
		return switch (rule) {
			case CONTESTED_DIRECT -> with(direct.stream().toList(), contradictingRedLines());
			case DIRECT_REJECTION, DIRECT_CONDITION, DIRECT_ACCEPTANCE, LAPSED -> with(direct.stream().toList(), List.of());
			case RED_LINE -> with(backing().flatMap(backing -> direct).stream().toList(), decidingRedLines());
			case CONTESTED_PROVISION -> List.copyOf(contested);
			case UNMET_DEMAND -> List.copyOf(unmet);
			case CORE_HELD -> List.copyOf(core);
			case NOTHING_FOUND -> List.of();
		};
	}

	/** What was found besides the premises of the rule. */
	List<Premise> named(Rule rule) {
		List<Premise> premises = premises(rule);
		return Stream.of(direct.stream(), redLines.stream(), exemptions.stream(), unmet.stream(), contested.stream())
				.flatMap(found -> found).map(Premise.class::cast).filter(found -> !premises.contains(found)).toList();
	}

	private static List<Premise> with(List<Premise> first, List<? extends Premise> others) {
		List<Premise> premises = new ArrayList<>(first);
		premises.addAll(others);
		return premises;
	}
}
