package org.w3id.parley.verdict;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * What one party holds of everything through one lens, laid out so that each proposal costs a few operations on bit sets. Safe for use
 * by several threads.
 */
final class Standings {
	private final Catalog catalog;
	private final Lens lens;
	private final Row row;
	private final @Nullable Standing[] standings;
	private final int[] days;
	/** Made when first asked for; two threads may make the same one twice, which does no harm. */
	private final @Nullable Position[] positions;
	private final long[] rejected;
	private final long[] sheltered;
	private final long[] contested;
	private final long[] demanded;
	private final long[] positive;

	Standings(Catalog catalog, Lens lens, Row row) {
		this.catalog = catalog;
		this.lens = lens;
		int slots = Math.max(catalog.provisions(), row.slots());
		standings = new Standing[slots];
		days = new int[slots];
		positions = new Position[slots];
		this.row = row;
		rejected = Bits.none(catalog.provisions());
		sheltered = Bits.none(catalog.provisions());
		contested = Bits.none(catalog.provisions());
		demanded = Bits.none(catalog.provisions());
		positive = Bits.none(catalog.provisions());
		for (int slot = 0; slot < row.slots(); slot++) {
			Group group = row.group(slot);
			if (group.size() > 0) {
				Reading reading = new Reading(group, lens);
				if (reading.present()) {
					standings[slot] = reading.standing();
					days[slot] = reading.day();
				}
			}
		}
		for (int slot = 0; slot < catalog.provisions(); slot++) {
			if (standings[slot] != null) {
				mark(slot);
			}
		}
	}

	/** What is held of the thing in the slot; null where nothing is. */
	@Nullable
	Standing at(int slot) {
		return slot < standings.length ? standings[slot] : null;
	}

	/** What is held of the thing in the slot, with the claims that make it. Only where something is. */
	Position position(int slot) {
		Position known = positions[slot];
		if (known == null) {
			known = new Reading(row.group(slot), lens).position();
			positions[slot] = known;
		}
		return known;
	}

	private int day(int slot) {
		return days[slot];
	}

	/** Each provision that the party demands and the proposal fails, in order. */
	void failed(Sheet sheet, IntConsumer action) {
		Bits.both(sheet.failingBits(), demanded, action);
	}

	/** Each included provision that a rejection reaches, in order. */
	void redLined(Sheet sheet, IntConsumer action) {
		Bits.both(sheet.includedBits(), rejected, action);
	}

	/** Each included provision that a broader rejection does not reach for something more specific, in order. */
	void sheltered(Sheet sheet, IntConsumer action) {
		Bits.both(sheet.includedBits(), sheltered, action);
	}

	/** Each included provision on which the position is contested, in order. */
	void contested(Sheet sheet, IntConsumer action) {
		Bits.both(sheet.includedBits(), contested, action);
	}

	/** True where a rejection reaches an included provision. */
	boolean rejectsAny(Sheet sheet) {
		return Bits.meet(sheet.includedBits(), rejected);
	}

	boolean holdsCore(Sheet sheet) {
		return sheet.coreHeld(positive, rejected);
	}

	/** Each rejection that reaches the provision, in order. */
	void rejections(int provision, IntConsumer action) {
		for (int slot : catalog.lineage(provision)) {
			if (rejects(slot, provision)) {
				action.accept(slot);
			}
		}
	}

	/** The first of them, where there is one. */
	OptionalInt rejection(int provision) {
		return IntStream.of(catalog.lineage(provision)).filter(slot -> rejects(slot, provision)).findFirst();
	}

	/** True where the position in the slot is a rejection, and of the provision or reaching it. */
	private boolean rejects(int slot, int provision) {
		return standings[slot] == Standing.REJECTS && (slot == provision || reaches(slot, provision));
	}

	private void mark(int slot) {
		switch (standings[slot]) {
			case REJECTS -> {
				Bits.set(rejected, slot);
				travel(slot);
			}
			case CONTESTED -> Bits.set(contested, slot);
			case DEMANDS -> {
				Bits.set(demanded, slot);
				Bits.set(positive, slot);
			}
			case ACCEPTS, CONDITIONAL, OPEN -> Bits.set(positive, slot);
		}
	}

	/** Down the hierarchy, wherever nothing more specific stands between. */
	private void travel(int from) {
		for (int below : catalog.narrower(from)) {
			Bits.set(reaches(from, below) ? rejected : sheltered, below);
		}
	}

	/** True where a rejection travels from the broader provision down to the narrower. */
	boolean reaches(int from, int below) {
		if (standings[below] != null) {
			return false;
		}
		for (int between : catalog.broader(below)) {
			if (between != from && standings[between] != null && catalog.isBroader(from, between)) {
				return false;
			}
		}
		return true;
	}

	Rule rule(String party, Sheet sheet) {
		Standing direct = at(sheet.slot());
		boolean lapsed = direct != null && lapsed(sheet.lapses(party), day(sheet.slot()));
		if (direct != null && !lapsed) {
			return byDirect(direct, day(sheet.slot()), sheet);
		} else if (rejectsAny(sheet)) {
			return Rule.RED_LINE;
		} else if (Bits.meet(sheet.includedBits(), contested)) {
			return Rule.CONTESTED_PROVISION;
		} else if (Bits.meet(sheet.failingBits(), demanded)) {
			return Rule.UNMET_DEMAND;
		} else if (holdsCore(sheet)) {
			return Rule.CORE_HELD;
		}
		return lapsed ? Rule.LAPSED : Rule.NOTHING_FOUND;
	}

	private boolean lapsed(List<Lapse> lapses, int day) {
		for (Lapse lapse : lapses) {
			int since = Marks.day(Day.of(lapse.since()));
			if (since <= lens.asOf() && day < since) {
				return true;
			}
		}
		return false;
	}

	private Rule byDirect(Standing direct, int day, Sheet sheet) {
		if (direct == Standing.CONTESTED) {
			return Rule.CONTESTED_DIRECT;
		} else if (direct == Standing.REJECTS) {
			return Rule.DIRECT_REJECTION;
		}
		boolean newer = false;
		boolean sameDay = false;
		if (rejectsAny(sheet)) {
			for (int included : sheet.included()) {
				if (Bits.has(rejected, included)) {
					newer |= redLine(included, day, true);
					sameDay |= redLine(included, day, false);
				}
			}
		}
		if (direct.unreserved()) {
			return sameDay ? Rule.CONTESTED_DIRECT : newer ? Rule.RED_LINE : Rule.DIRECT_ACCEPTANCE;
		}
		return newer || sameDay ? Rule.RED_LINE : Rule.DIRECT_CONDITION;
	}

	/** True where a rejection that reaches the provision is newer than the day, or is of the same day. */
	private boolean redLine(int included, int day, boolean newer) {
		if (standings[included] == Standing.REJECTS) {
			return newer ? days[included] > day : days[included] == day;
		}
		for (int above : catalog.broader(included)) {
			if (standings[above] == Standing.REJECTS && (newer ? days[above] > day : days[above] == day)
					&& reaches(above, included)) {
				return true;
			}
		}
		return false;
	}
}
