package org.w3id.parley.verdict;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
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
		Rule rule = findings.rule();
		List<Premise> premises = findings.premises(rule);
		List<Premise> named = findings.named(premises);
		Proposal proposal = sheet.scope().proposal();
		Deferred<List<String>> steps = new Deferred<>(
				() -> new Wording(catalog.dossier(), party, proposal, lens.policy()).steps(rule, findings));
		return new Verdict(party.id(), proposal.id(), lens.policy(),
				new Derivation(rule, premises, named, steps, new Deferred<>(() -> beside(premises, named))));
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
		if (!standings.rejectsAny(sheet)) {
			return List.of();
		}
		List<Premise.RedLine> lines = new ArrayList<>();
		for (int included : sheet.included()) {
			for (int rejected : standings.rejects(included) ? rejections(included) : List.<Integer>of()) {
				lines.add(new Premise.RedLine(catalog.provisionName(included), position(rejected)));
			}
		}
		return lines;
	}

	/** The slots of the rejections that reach a provision, in order. */
	private List<Integer> rejections(int provision) {
		Standing own = standings.at(provision);
		if (own != null) {
			return own == Standing.REJECTS ? List.of(provision) : List.of();
		}
		List<Integer> slots = new ArrayList<>();
		for (int above : catalog.broader(provision)) {
			if (standings.at(above) == Standing.REJECTS && standings.reaches(above, provision)) {
				slots.add(above);
			}
		}
		slots.sort(null);
		return slots;
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
		if (!standings.anyRejection()) {
			return List.of();
		}
		List<Premise.Exemption> exemptions = new ArrayList<>();
		for (int included : sheet.included()) {
			int first = exemptions.size();
			for (int above : catalog.broader(included)) {
				if (standings.at(above) == Standing.REJECTS) {
					int narrower = exempting(included, above);
					if (narrower >= 0) {
						exemptions.add(
								new Premise.Exemption(catalog.provisionName(included), position(narrower), position(above)));
					}
				}
			}
			if (exemptions.size() - first > 1) {
				exemptions.subList(first, exemptions.size())
						.sort(Comparator.comparing(exemption -> exemption.rejected().about()));
			}
		}
		return exemptions;
	}

	private List<Premise.Unmet> unmet() {
		List<Premise.Unmet> unmet = new ArrayList<>();
		standings.failed(sheet, failing -> unmet.add(new Premise.Unmet(position(failing), sheet.rulesOut(failing))));
		return unmet;
	}

	private List<Premise.ContestedProvision> contested() {
		List<Premise.ContestedProvision> contested = new ArrayList<>();
		for (int included : sheet.included()) {
			if (standings.at(included) == Standing.CONTESTED) {
				contested.add(new Premise.ContestedProvision(position(included)));
			}
		}
		return contested;
	}

	private List<Premise.CoreHeld> core() {
		if (!standings.holdsCore(sheet)) {
			return List.of();
		}
		List<Premise.CoreHeld> held = new ArrayList<>();
		for (Sheet.Core core : sheet.core()) {
			int slot = core.included() ? core.slot() : rejections(core.slot()).getFirst();
			held.add(new Premise.CoreHeld(core.term(), position(slot)));
		}
		return held;
	}

	private Beside beside(List<Premise> premises, List<Premise> named) {
		BitSet used = new BitSet(catalog.slots());
		premises.forEach(premise -> mark(premise, used));
		named.forEach(premise -> mark(premise, used));
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
		premise.positions().forEach(position -> used.set(catalog.slotOf(position.about())));
	}
}
