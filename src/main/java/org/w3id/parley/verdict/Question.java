package org.w3id.parley.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.w3id.parley.model.Dossier;
import org.w3id.parley.model.Party;
import org.w3id.parley.model.Proposal;
import org.w3id.parley.model.Proposal.Term;

/**
 * One party, one proposal, one policy: what is found, and what follows.
 *
 * @param resolutions
 *            the party's resolved claims, by what they are about
 */
record Question(Scope scope, Party party, TrustPolicy policy, SortedMap<String, Resolution> resolutions) {

	private Dossier dossier() {
		return scope.dossier();
	}

	private Proposal proposal() {
		return scope.proposal();
	}

	Verdict verdict() {
		Findings findings = findings();
		Grounds grounds = findings.grounds();
		Deferred<List<String>> steps = new Deferred<>(
				() -> new Wording(dossier(), party, proposal(), policy).steps(grounds.rule(), findings));
		Set<Position> used = Stream.concat(grounds.premises().stream(), grounds.named().stream())
				.flatMap(premise -> premise.positions().stream()).collect(Collectors.toSet());
		Deferred<Beside> beside = new Deferred<>(
				() -> new Beside(asides(used), relevant().stream().mapToInt(Resolution::admissible).sum()));
		return new Verdict(party.id(), proposal().id(), policy, Derivation.of(grounds, steps, beside));
	}

	private Findings findings() {
		return new Findings(direct(), redLines(), exemptions(), unmet(), contested(), core());
	}

	private Optional<Position> position(String about) {
		return Optional.ofNullable(resolutions.get(about)).flatMap(Resolution::position);
	}

	// ---- the party's position on the whole

	private Optional<Premise> direct() {
		return position(proposal().id()).map(position -> lapse(position)
				.<Premise>map(lapse -> new Premise.LapsedDirect(position, lapse)).orElse(new Premise.Direct(position)));
	}

	/** The first thing after the position, and no later than the policy's day, that made it lapse. */
	private Optional<Lapse> lapse(Position position) {
		Stream<Lapse> end = proposal().ended().stream().map(date -> new Lapse(Lapse.Cause.PROPOSAL_ENDED, date));
		Stream<Lapse> breaches = proposal().breaches().stream().filter(breach -> breach.party().equals(party.id()))
				.map(breach -> new Lapse(Lapse.Cause.OWN_BREACH, breach.date()));
		return Stream.concat(end, breaches).filter(lapse -> Day.of(lapse.since()).reachedBy(policy.asOf()))
				.filter(lapse -> position.day().isBefore(Day.of(lapse.since())))
				.min(Comparator.comparing(lapse -> Day.of(lapse.since())));
	}

	// ---- rejections, down the hierarchy

	private Holdings holdings() {
		Map<String, Position> positions = new TreeMap<>();
		resolutions.forEach((about, resolution) -> resolution.position().ifPresent(held -> positions.put(about, held)));
		return new Holdings(dossier(), positions);
	}

	private List<Premise.RedLine> redLines() {
		Holdings holdings = holdings();
		return scope.included().stream().flatMap(included -> holdings.rejections(included).stream()
				.map(rejected -> new Premise.RedLine(included, rejected))).toList();
	}

	private List<Premise.Exemption> exemptions() {
		Holdings holdings = holdings();
		return scope.included().stream().flatMap(included -> holdings.exemptions(included).stream()).toList();
	}

	private List<Premise.ContestedProvision> contested() {
		return scope.included().stream().flatMap(included -> position(included).stream())
				.filter(Position::contested).map(Premise.ContestedProvision::new).toList();
	}

	// ---- demands

	private List<Premise.Unmet> unmet() {
		return resolutions.keySet().stream().filter(scope::fails).flatMap(provision -> position(provision).stream())
				.filter(position -> position.standing() == Standing.DEMANDS)
				.map(position -> new Premise.Unmet(position, scope.ruledOut().contains(position.about()))).toList();
	}

	// ---- the core

	private List<Premise.CoreHeld> core() {
		List<Term> terms = proposal().terms().stream().filter(Term::core).distinct()
				.sorted(Comparator.comparing(Term::provision).thenComparing(Term::inclusion)).toList();
		List<Premise.CoreHeld> held = terms.stream().flatMap(term -> held(term).limit(1)).toList();
		return held.size() == terms.size() ? held : List.of();
	}

	/** An included provision is held by a positive position on it, a ruled out one by its rejection. */
	private Stream<Premise.CoreHeld> held(Term term) {
		Stream<Position> positions = switch (term.inclusion()) {
			case INCLUDES -> position(term.provision()).filter(position -> position.standing().positive()).stream();
			case RULES_OUT -> holdings().rejections(term.provision()).stream();
		};
		return positions.map(position -> new Premise.CoreHeld(term, position));
	}

	// ---- what else was said

	/** The resolved claims on the proposal, its provisions and what is broader or narrower than they are. */
	private List<Resolution> relevant() {
		return resolutions.entrySet().stream().filter(entry -> scope.concerns(entry.getKey())).map(Map.Entry::getValue).toList();
	}

	private List<Aside> asides(Set<Position> used) {
		List<Aside> asides = new ArrayList<>();
		for (Resolution resolution : relevant()) {
			asides.addAll(resolution.asides());
			resolution.position().filter(position -> !used.contains(position)).ifPresent(position -> position.carriers()
					.forEach(carrier -> asides.add(new Aside(carrier, Aside.Reason.NOT_DECISIVE))));
		}
		asides.sort(Comparator.comparing(Aside::claim, DatedClaim.OLDEST_FIRST.reversed()));
		return asides;
	}
}
