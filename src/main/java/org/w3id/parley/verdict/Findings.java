package org.w3id.parley.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
		Optional<Position> standing = standing();
		return standing.isPresent() && standing.get().standing().positive() ? standing : Optional.empty();
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
		if (position.contested()) {
			return Rule.CONTESTED_DIRECT;
		} else if (position.rejects()) {
			return Rule.DIRECT_REJECTION;
		}
		boolean outweighed = false;
		for (Premise.RedLine line : redLines) {
			if (contradicts(line, position)) {
				return Rule.CONTESTED_DIRECT;
			}
			outweighed |= outweighs(line, position);
		}
		if (outweighed) {
			return Rule.RED_LINE;
		}
		return position.standing().reserved() ? Rule.DIRECT_CONDITION : Rule.DIRECT_ACCEPTANCE;
	}

	/** A red line of the very day on which the party accepts or demands the whole. */
	private static boolean contradicts(Premise.RedLine line, Position backing) {
		return backing.standing().unreserved() && line.rejected().day().equals(backing.day());
	}

	/** A red line that is newer than the backing, or as new as one that is conditional or open. */
	private static boolean outweighs(Premise.RedLine line, Position backing) {
		int newer = line.rejected().day().compareTo(backing.day());
		return newer > 0 || newer == 0 && backing.standing().reserved();
	}

	/** All of it, told apart: what the deciding rule rests on, with the exemptions from the rejections among that, and the rest. */
	Grounds grounds() {
		Rule rule = rule();
		Optional<Position> backing = backing();
		List<Premise> premises = new ArrayList<>();
		List<Premise> named = new ArrayList<>();
		if (direct.isPresent()) {
			(restsOnWhole(rule, backing) ? premises : named).add(direct.get());
		}
		for (Premise.RedLine line : redLines) {
			(decides(rule, line, backing) ? premises : named).add(line);
		}
		if (rule == Rule.CORE_HELD) {
			premises.addAll(core);
		}
		for (Premise.Exemption exemption : exemptions) {
			(restOn(premises, exemption.rejected()) ? premises : named).add(exemption);
		}
		(rule == Rule.UNMET_DEMAND ? premises : named).addAll(unmet);
		(rule == Rule.CONTESTED_PROVISION ? premises : named).addAll(contested);
		return new Grounds(rule, premises, named);
	}

	private static boolean restsOnWhole(Rule rule, Optional<Position> backing) {
		return switch (rule) {
			case CONTESTED_DIRECT, DIRECT_REJECTION, DIRECT_CONDITION, DIRECT_ACCEPTANCE, LAPSED -> true;
			case RED_LINE -> backing.isPresent();
			case CONTESTED_PROVISION, UNMET_DEMAND, CORE_HELD, NOTHING_FOUND -> false;
		};
	}

	private static boolean decides(Rule rule, Premise.RedLine line, Optional<Position> backing) {
		return switch (rule) {
			case CONTESTED_DIRECT -> backing.isPresent() && contradicts(line, backing.get());
			case RED_LINE -> backing.isEmpty() || outweighs(line, backing.get());
			case DIRECT_REJECTION, DIRECT_CONDITION, DIRECT_ACCEPTANCE, CONTESTED_PROVISION, UNMET_DEMAND, CORE_HELD, LAPSED,
					NOTHING_FOUND ->
				false;
		};
	}

	/** True where one of them is about what the rejection is about: a party has one position on a thing. */
	private static boolean restOn(List<Premise> premises, Position rejected) {
		for (Premise premise : premises) {
			for (Position position : premise.positions()) {
				if (position.about().equals(rejected.about())) {
					return true;
				}
			}
		}
		return false;
	}
}
