package org.w3id.parley.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.w3id.parley.model.Party;

/** The index's proof for one party and proposal: what {@link Question} finds, over slots. Lives for one question. */
final class Explanation {
	private final Catalog catalog;
	private final Sheet sheet;
	private final Party party;
	private final Row row;
	private final Lens lens;
	private final Standings standings;
	private final Map<Integer, Position> positions = new HashMap<>();

	Explanation(Catalog catalog, Sheet sheet, String party, Row row, Lens lens) {
		this.catalog = catalog;
		this.sheet = sheet;
		this.party = catalog.dossier().parties().get(party);
		this.row = row;
		this.lens = lens;
		standings = row.standings(catalog, lens);
	}

	Verdict verdict() {
		Findings findings = new Findings(direct(), redLines(), exemptions(), unmet(), contested(), core());
		Rule rule = findings.rule();
		List<Premise> premises = findings.premises(rule);
		List<Premise> named = findings.named(rule);
		List<String> steps = new Wording(catalog.dossier(), party, sheet.scope().proposal(), lens.policy()).steps(rule, findings);
		return new Verdict(party.id(), sheet.scope().proposal().id(), lens.policy(),
				new Derivation(rule, premises, named, steps, new Beside(() -> beside(premises, named))));
	}

	private Position position(int slot) {
		return positions.computeIfAbsent(slot, one -> new Reading(row.group(one), lens).position());
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
		for (int included : sheet.included()) {
			for (int rejected : standings.rejects(included) ? rejections(included) : List.<Integer>of()) {
				lines.add(new Premise.RedLine(catalog.provisionName(included), position(rejected)));
			}
		}
		return lines;
	}

	/** The slots of the rejections that reach a provision, in order. */
	private List<Integer> rejections(int provision) {
		if (standings.at(provision) != null) {
			return standings.at(provision) == Standing.REJECTS ? List.of(provision) : List.of();
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
			exemptions.subList(first, exemptions.size())
					.sort(Comparator.comparing(exemption -> exemption.rejected().about()));
		}
		return exemptions;
	}

	private List<Premise.Unmet> unmet() {
		List<Premise.Unmet> unmet = new ArrayList<>();
		for (int failing : sheet.failing()) {
			if (standings.demands(failing)) {
				unmet.add(new Premise.Unmet(position(failing), sheet.rulesOut(failing)));
			}
		}
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
		List<Premise.CoreHeld> held = new ArrayList<>();
		for (Sheet.Core core : sheet.core()) {
			int slot = core.slot();
			if (core.included()) {
				Standing standing = standings.at(slot);
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

	private Beside.Content beside(List<Premise> premises, List<Premise> named) {
		Set<String> used = Stream.concat(premises.stream(), named.stream()).flatMap(premise -> premise.positions().stream())
				.map(Position::about).collect(Collectors.toSet());
		List<Aside> asides = new ArrayList<>();
		int considered = 0;
		for (int slot : sheet.concerned()) {
			Group group = row.group(slot);
			if (group.size() > 0) {
				considered += new Reading(group, lens).asides(used.contains(group.claim(0).claim().about()), asides);
			}
		}
		asides.sort(Comparator.comparing(Aside::claim, DatedClaim.OLDEST_FIRST.reversed()));
		return new Beside.Content(asides, considered);
	}
}
