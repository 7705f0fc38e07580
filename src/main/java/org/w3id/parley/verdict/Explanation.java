package org.w3id.parley.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.w3id.parley.model.Party;

/** The index's proof for one party and proposal: what {@link Question} finds, over slots. Lives for one question. */
final class Explanation {
	private final Catalog catalog;
	private final Sheet sheet;
	private final Party party;
	private final Group[] row;
	private final Lens lens;
	private final @Nullable Reading[] readings;
	private final @Nullable Position[] positions;

	Explanation(Catalog catalog, Sheet sheet, String party, Group[] row, Lens lens) {
		this.catalog = catalog;
		this.sheet = sheet;
		this.party = catalog.dossier().parties().get(party);
		this.row = row;
		this.lens = lens;
		readings = new Reading[catalog.slots()];
		positions = new Position[catalog.slots()];
	}

	Verdict verdict() {
		Findings findings = new Findings(direct(), redLines(), exemptions(), unmet(), contested(), core());
		Rule rule = findings.rule();
		List<Premise> premises = findings.premises(rule);
		List<Premise> named = findings.named(rule);
		List<String> steps = new Wording(catalog.dossier(), party, sheet.scope().proposal(), lens.policy()).steps(rule, findings);
		List<Aside> asides = new ArrayList<>();
		int considered = asides(premises, named, asides);
		return new Verdict(party.id(), sheet.scope().proposal().id(), lens.policy(),
				new Derivation(rule, premises, named, steps, asides, considered));
	}

	private @Nullable Reading reading(int slot) {
		if (slot >= row.length || row[slot] == null) {
			return null;
		}
		Reading reading = readings[slot];
		if (reading == null) {
			reading = new Reading(row[slot], lens);
			readings[slot] = reading;
		}
		return reading.present() ? reading : null;
	}

	private @Nullable Standing standing(int slot) {
		Reading reading = reading(slot);
		return reading == null ? null : reading.standing();
	}

	private Position position(int slot) {
		Position position = positions[slot];
		if (position == null) {
			position = readings[slot].position();
			positions[slot] = position;
		}
		return position;
	}

	private Optional<Premise> direct() {
		if (reading(sheet.slot()) == null) {
			return Optional.empty();
		}
		Position position = position(sheet.slot());
		for (Lapse lapse : sheet.lapses(party.id())) {
			Day since = Day.of(lapse.since());
			if (since.reachedBy(lens.policy().asOf()) && position.day().isBefore(since)) {
				return Optional.of(new Premise.LapsedDirect(position, lapse));
			}
		}
		return Optional.of(new Premise.Direct(position));
	}

	private List<Premise.RedLine> redLines() {
		List<Premise.RedLine> lines = new ArrayList<>();
		for (int included : sheet.included()) {
			for (int rejected : rejections(included)) {
				lines.add(new Premise.RedLine(catalog.provisionName(included), position(rejected)));
			}
		}
		return lines;
	}

	/** The slots of the rejections that reach a provision, in order. */
	private List<Integer> rejections(int provision) {
		if (reading(provision) != null) {
			return standing(provision) == Standing.REJECTS ? List.of(provision) : List.of();
		}
		List<Integer> slots = new ArrayList<>();
		for (int above : catalog.broader(provision)) {
			if (standing(above) == Standing.REJECTS && moreSpecific(provision, above, false) < 0) {
				slots.add(above);
			}
		}
		slots.sort(null);
		return slots;
	}

	/** The nearest slot from the provision up to, but not at, the rejected one on which the party holds a position, or -1. */
	private int moreSpecific(int provision, int rejected, boolean otherThanRejection) {
		if (stands(provision, otherThanRejection)) {
			return provision;
		}
		for (int between : catalog.broader(provision)) {
			if (between != rejected && catalog.isBroader(rejected, between) && stands(between, otherThanRejection)) {
				return between;
			}
		}
		return -1;
	}

	private boolean stands(int slot, boolean otherThanRejection) {
		Standing standing = standing(slot);
		return standing != null && !(otherThanRejection && standing == Standing.REJECTS);
	}

	private List<Premise.Exemption> exemptions() {
		List<Premise.Exemption> exemptions = new ArrayList<>();
		for (int included : sheet.included()) {
			int first = exemptions.size();
			for (int above : catalog.broader(included)) {
				if (standing(above) == Standing.REJECTS) {
					int narrower = moreSpecific(included, above, true);
					if (narrower >= 0) {
						exemptions.add(
								new Premise.Exemption(catalog.provisionName(included), position(narrower), position(above)));
					}
				}
			}
			exemptions.subList(first, exemptions.size())
					.sort(java.util.Comparator.comparing(exemption -> exemption.rejected().about()));
		}
		return exemptions;
	}

	private List<Premise.Unmet> unmet() {
		List<Premise.Unmet> unmet = new ArrayList<>();
		for (int failing : sheet.failing()) {
			if (standing(failing) == Standing.DEMANDS) {
				unmet.add(new Premise.Unmet(position(failing), sheet.rulesOut(failing)));
			}
		}
		return unmet;
	}

	private List<Premise.ContestedProvision> contested() {
		List<Premise.ContestedProvision> contested = new ArrayList<>();
		for (int included : sheet.included()) {
			if (standing(included) == Standing.CONTESTED) {
				contested.add(new Premise.ContestedProvision(position(included)));
			}
		}
		return contested;
	}

	private List<Premise.CoreHeld> core() {
		List<Premise.CoreHeld> held = new ArrayList<>();
		for (Sheet.Core core : sheet.core()) {
			int slot = core.slot();
			if (core.included()) {
				Standing standing = standing(slot);
				if (standing == null || !standing.positive()) {
					return List.of();
				}
			} else {
				List<Integer> rejections = rejections(slot);
				if (rejections.isEmpty()) {
					return List.of();
				}
				slot = rejections.getFirst();
			}
			held.add(new Premise.CoreHeld(core.term(), position(slot)));
		}
		return held;
	}

	/** Collects the claims that carry none of the premises, newest first. Returns how many claims counted. */
	private int asides(List<Premise> premises, List<Premise> named, List<Aside> asides) {
		int considered = 0;
		for (int slot : sheet.concerned()) {
			if (slot < row.length && row[slot] != null) {
				reading(slot);
				Position position = positions[slot];
				boolean used = position != null && (uses(premises, position) || uses(named, position));
				considered += readings[slot].asides(used, asides);
			}
		}
		asides.sort((one, other) -> DatedClaim.OLDEST_FIRST.compare(other.claim(), one.claim()));
		return considered;
	}

	private static boolean uses(List<Premise> premises, Position position) {
		for (Premise premise : premises) {
			for (Position used : premise.positions()) {
				if (used == position) {
					return true;
				}
			}
		}
		return false;
	}
}
