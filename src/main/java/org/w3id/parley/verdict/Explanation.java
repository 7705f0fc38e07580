package org.w3id.parley.verdict;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import org.w3id.parley.model.Party;
import org.w3id.parley.model.Proposal;

/** The index's proof for one party and proposal: what {@link Question} finds, over slots. Lives for one question. */
final class Explanation {
	private final Catalog catalog;
	private final Sheet sheet;
	private final Party party;
	private final Row row;
	private final Lens lens;
	private final Standings standings;

	Explanation(Catalog catalog, Sheet sheet, Party party, Row row, Lens lens, Standings standings) {
		this.catalog = catalog;
		this.sheet = sheet;
		this.party = party;
		this.row = row;
		this.lens = lens;
		this.standings = standings;
	}

	Verdict verdict() {
		Findings findings = new Findings(direct(), redLines(), exemptions(), unmet(), contested(), core());
		Grounds grounds = findings.grounds();
		Proposal proposal = sheet.scope().proposal();
		Deferred<List<String>> steps = new Deferred<>(
				() -> new Wording(catalog.dossier(), party, proposal, lens.policy()).steps(grounds.rule(), findings));
		return new Verdict(party.id(), proposal.id(), lens.policy(),
				Derivation.of(grounds, steps, new Deferred<>(() -> beside(grounds))));
	}

	private Position position(int slot) {
		return standings.position(slot);
	}

	private Optional<Premise> direct() {
		if (standings.at(sheet.slot()) == null) {
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
		standings.redLined(sheet, included -> {
			String name = catalog.name(included);
			standings.rejections(included, rejected -> lines.add(new Premise.RedLine(name, position(rejected))));
		});
		return lines;
	}

	/** The nearest slot from the provision up to, but not at, the rejected one with a position other than rejection, or -1. */
	private int exempting(int provision, int rejected) {
		if (exempts(provision)) {
			return provision;
		}
		for (int between : catalog.broader(provision)) {
			if (between != rejected && catalog.isBroader(rejected, between) && exempts(between)) {
				return between;
			}
		}
		return -1;
	}

	private boolean exempts(int slot) {
		Standing standing = standings.at(slot);
		return standing != null && standing != Standing.REJECTS;
	}

	private List<Premise.Exemption> exemptions() {
		List<Premise.Exemption> exemptions = new ArrayList<>();
		standings.sheltered(sheet, included -> {
			for (int above : catalog.lineage(included)) {
				int narrower = standings.at(above) == Standing.REJECTS ? exempting(included, above) : -1;
				if (narrower >= 0) {
					exemptions.add(new Premise.Exemption(catalog.name(included), position(narrower), position(above)));
				}
			}
		});
		return exemptions;
	}

	private List<Premise.Unmet> unmet() {
		List<Premise.Unmet> unmet = new ArrayList<>();
		standings.failed(sheet, failing -> unmet.add(new Premise.Unmet(position(failing), sheet.rulesOut(failing))));
		return unmet;
	}

	private List<Premise.ContestedProvision> contested() {
		List<Premise.ContestedProvision> contested = new ArrayList<>();
		standings.contested(sheet, included -> contested.add(new Premise.ContestedProvision(position(included))));
		return contested;
	}

	private List<Premise.CoreHeld> core() {
		if (!standings.holdsCore(sheet)) {
			return List.of();
		}
		List<Premise.CoreHeld> held = new ArrayList<>();
		for (Sheet.Core core : sheet.core()) {
			int slot = core.included() ? core.slot() : standings.rejection(core.slot()).orElseThrow();
			held.add(new Premise.CoreHeld(core.term(), position(slot)));
		}
		return held;
	}

	private Beside beside(Grounds grounds) {
		BitSet used = new BitSet(catalog.slots());
		grounds.premises().forEach(premise -> mark(premise, used));
		grounds.named().forEach(premise -> mark(premise, used));
		Asides asides = new Asides();
		int considered = 0;
		for (int slot : sheet.concerned()) {
			Group group = row.group(slot);
			if (group.size() > 0) {
				considered += new Reading(group, lens).asides(used.get(slot), asides);
			}
		}
		return new Beside(asides.newestFirst(), considered);
	}

	private void mark(Premise premise, BitSet used) {
		premise.positions().forEach(position -> used.set(catalog.slot(position.about())));
	}
}
