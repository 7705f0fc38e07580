package org.w3id.parley.verdict;

import java.util.List;

import org.w3id.parley.model.Proposal;

/** Something found that bears on a verdict, with the positions that show it. */
public sealed interface Premise {
	/** The party's position on the proposal as a whole, still standing. */
	record Direct(Position position) implements Premise {
	}

	/** The party's position on the proposal as a whole, older than the proposal's end or the party's own breach. */
	record LapsedDirect(Position position, Lapse lapse) implements Premise {
	}

	/**
	 * The proposal includes a provision that the party rejects.
	 *
	 * @param included
	 *            the provision in the proposal
	 * @param rejected
	 *            the rejection: of the same provision, or of a broader one from which it travels down
	 */
	record RedLine(String included, Position rejected) implements Premise {
		public boolean inherited() {
			return !included.equals(rejected.about());
		}
	}

	/**
	 * A broader rejection that would be a red line, were there not the party's own position on something more specific.
	 *
	 * @param narrower
	 *            the position that wins, on the included provision or between it and the rejected one
	 */
	record Exemption(String included, Position narrower, Position rejected) implements Premise {
	}

	/** The party demands a provision that the proposal rules out or lacks, of an issue that the proposal touches. */
	record Unmet(Position demand, boolean ruledOut) implements Premise {
	}

	/** The party's position on an included provision is contested. */
	record ContestedProvision(Position position) implements Premise {
	}

	/** A core provision that the party holds as the proposal has it. */
	record CoreHeld(Proposal.Term term, Position position) implements Premise {
	}

	/** The positions that it rests on. */
	default List<Position> positions() {
		return switch (this) {
			case Direct direct -> List.of(direct.position());
			case LapsedDirect direct -> List.of(direct.position());
			case RedLine line -> List.of(line.rejected());
			case Exemption exemption -> List.of(exemption.narrower(), exemption.rejected());
			case Unmet unmet -> List.of(unmet.demand());
			case ContestedProvision contested -> List.of(contested.position());
			case CoreHeld core -> List.of(core.position());
		};
	}
}
