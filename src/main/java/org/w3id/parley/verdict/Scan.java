package org.w3id.parley.verdict;

import java.util.List;

/**
 * All positions of one party through one lens, laid out so that each proposal costs a few operations on bit sets. One thread at a
 * time; filled again for each party.
 */
final class Scan {
	private final Catalog catalog;
	private final Lens lens;
	private final Standing[] standings;
	private final int[] days;
	private final long[] rejected;
	private final long[] contested;
	private final long[] demanded;
	private final long[] positive;

	Scan(Catalog catalog, Lens lens) {
		this.catalog = catalog;
		this.lens = lens;
		standings = new Standing[catalog.slots()];
		days = new int[catalog.slots()];
		rejected = Bits.none(catalog.provisions());
		contested = Bits.none(catalog.provisions());
		demanded = Bits.none(catalog.provisions());
		positive = Bits.none(catalog.provisions());
	}

	/** Reads a party's claims. */
	void fill(Group[] row) {
		java.util.Arrays.fill(standings, null);
		for (long[] bits : List.of(rejected, contested, demanded, positive)) {
			java.util.Arrays.fill(bits, 0);
		}
		for (int slot = 0; slot < row.length; slot++) {
			if (row[slot] != null) {
				Reading reading = new Reading(row[slot], lens);
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
			if (reaches(from, below)) {
				Bits.set(rejected, below);
			}
		}
	}

	private boolean reaches(int from, int below) {
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
		Standing direct = standings[sheet.slot()];
		boolean lapsed = direct != null && lapsed(sheet.lapses(party), days[sheet.slot()]);
		if (direct != null && !lapsed) {
			return byDirect(direct, days[sheet.slot()], sheet);
		} else if (Bits.meet(sheet.includedBits(), rejected)) {
			return Rule.RED_LINE;
		} else if (Bits.meet(sheet.includedBits(), contested)) {
			return Rule.CONTESTED_PROVISION;
		} else if (Bits.meet(sheet.failingBits(), demanded)) {
			return Rule.UNMET_DEMAND;
		} else if (sheet.coreHeld(positive, rejected)) {
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
		if (Bits.meet(sheet.includedBits(), rejected)) {
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
