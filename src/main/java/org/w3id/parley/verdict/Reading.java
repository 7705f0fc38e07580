package org.w3id.parley.verdict;

import java.util.ArrayList;
import java.util.List;

import org.w3id.parley.verdict.Aside.Reason;

/**
 * One group of claims seen through one lens: the index's own way to the position that {@link Resolution} defines. Lives for one
 * question.
 */
final class Reading {
	private static final int BOTH = 3;
	private static final Standing[] STANDINGS = Standing.values();

	private final Group group;
	private final Lens lens;
	private boolean spoken;
	private int baseDay;
	private int baseSign;
	private int strength = Integer.MAX_VALUE;
	private int opposedDay = Integer.MIN_VALUE;
	private boolean opposed;
	private boolean present;

	Reading(Group group, Lens lens) {
		this.group = group;
		this.lens = lens;
		scan();
	}

	/** From the newest day back to the newest on which the holder itself spoke; the newest of all where it never did. */
	private void scan() {
		int laterPositive = Integer.MIN_VALUE;
		int laterNegative = Integer.MIN_VALUE;
		int later = 0;
		int end = group.size() - 1;
		while (end >= 0 && !spoken) {
			int day = Marks.day(group.key(end));
			int start = end;
			while (start > 0 && Marks.day(group.key(start - 1)) == day) {
				start--;
			}
			int others = day > lens.asOf() ? 0 : readDay(start, end);
			if (!spoken && others != 0) {
				laterPositive = (others & 1) != 0 && (later & 1) == 0 ? day : laterPositive;
				laterNegative = (others & 2) != 0 && (later & 2) == 0 ? day : laterNegative;
				later |= others;
			}
			end = start - 1;
		}
		if (spoken && baseSign != BOTH && (later & (BOTH - baseSign)) != 0) {
			opposed = true;
			opposedDay = baseSign == 1 ? laterNegative : laterPositive;
		}
	}

	/** Takes the day as base where it is the holder's, or the newest so far. Returns the signs of others' claims. */
	private int readDay(int start, int end) {
		int own = 0;
		int others = 0;
		for (int i = start; i <= end; i++) {
			long key = group.key(i);
			if (lens.admits(group, i)) {
				if (Marks.own(key)) {
					own |= Marks.sign(key);
				} else {
					others |= Marks.sign(key);
				}
			}
		}
		if (own != 0 || others != 0 && !present) {
			present = true;
			spoken = own != 0;
			settle(start, end, spoken ? own : others);
		}
		return others;
	}

	private void settle(int start, int end, int signs) {
		baseDay = Marks.day(group.key(start));
		int confirmed = 0;
		for (int i = start; i <= end; i++) {
			long key = group.key(i);
			if ((Marks.of(key) & Marks.CONFIRMED) != 0 && base(i)) {
				confirmed |= Marks.sign(key);
			}
		}
		baseSign = signs != BOTH || confirmed == 0 ? signs : confirmed;
		strength = Integer.MAX_VALUE;
		for (int i = start; i <= end; i++) {
			if ((Marks.sign(group.key(i)) & baseSign) != 0 && base(i)) {
				strength = Math.min(strength, Marks.strength(group.key(i)));
			}
		}
	}

	/** True where the claim counts and is of the day and the voice that make the position. */
	private boolean base(int i) {
		long key = group.key(i);
		return Marks.day(key) == baseDay && spoken == Marks.own(key) && lens.admits(group, i);
	}

	/** False where no claim counts: then there is no position. */
	boolean present() {
		return present;
	}

	Standing standing() {
		return opposed || baseSign == BOTH ? Standing.CONTESTED : STANDINGS[strength];
	}

	/** The position's day as {@link Marks#day}. */
	int day() {
		return opposed ? opposedDay : baseDay;
	}

	Position position() {
		List<DatedClaim> carriers = new ArrayList<>(2);
		for (int i = 0; i < group.size(); i++) {
			if (carries(i)) {
				carriers.add(group.claim(i));
			}
		}
		DatedClaim newest = carriers.getLast();
		return new Position(newest.claim().holder(), newest.claim().about(), standing(), newest.day(), carriers);
	}

	private boolean carries(int i) {
		long key = group.key(i);
		if (Marks.day(key) < baseDay || !lens.admits(group, i)) {
			return false;
		} else if (Marks.day(key) == baseDay && spoken == Marks.own(key)) {
			return (Marks.sign(key) & baseSign) != 0;
		}
		return opposed && Marks.day(key) > baseDay && Marks.sign(key) != baseSign;
	}

	/** Adds the claims that carry nothing; all that count where the position itself is left aside. */
	int asides(boolean positionUsed, Asides asides) {
		int admissible = 0;
		for (int i = 0; i < group.size() && Marks.day(group.key(i)) <= lens.asOf(); i++) {
			DatedClaim claim = group.claim(i);
			int day = Marks.day(group.key(i));
			boolean admitted = lens.admits(group, i);
			admissible += admitted ? 1 : 0;
			if (!admitted) {
				asides.add(day, claim, lens.barred(group.key(i)));
			} else if (!carries(i)) {
				asides.add(day, claim, idle(group.key(i)));
			} else if (!positionUsed) {
				asides.add(day, claim, Reason.NOT_DECISIVE);
			}
		}
		return admissible;
	}

	/** Why a claim that counts does not carry the position. */
	private Reason idle(long key) {
		if (!spoken || Marks.own(key)) {
			return Marks.day(key) < baseDay ? Reason.SUPERSEDED : Reason.SETTLED;
		} else if (Marks.day(key) <= baseDay) {
			return Reason.OUTRANKED;
		}
		return baseSign == BOTH ? Reason.UNSETTLING : Reason.AGREES;
	}
}
