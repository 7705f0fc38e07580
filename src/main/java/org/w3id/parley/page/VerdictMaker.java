package org.w3id.parley.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import org.w3id.parley.iri.Iris.Kind;
import org.w3id.parley.verdict.Company;
import org.w3id.parley.verdict.DatedClaim;
import org.w3id.parley.verdict.Derivation;
import org.w3id.parley.verdict.Outcome;
import org.w3id.parley.verdict.Position;
import org.w3id.parley.verdict.Premise;
import org.w3id.parley.verdict.Telling;
import org.w3id.parley.verdict.TrustPolicy.Who;
import org.w3id.parley.verdict.Verdict;

/** Makes the page behind a cell: whether, and why. */
record VerdictMaker(Scene scene) {
	VerdictPage ofVerdict(String party, String proposal) {
		Links links = scene.links();
		links.known(Kind.PARTY, party, scene.dossier().parties());
		links.known(Kind.PROPOSAL, proposal, scene.dossier().proposals());
		Verdict verdict = scene.judge().verdict(party, proposal, scene.lens().policy());
		Derivation derivation = verdict.derivation();
		Telling telling = links.telling();
		Company company = Company.of(scene.judge(), party, proposal, scene.lens().policy());
		List<Branch> premises = derivation.premises().stream().map(this::branch).toList();
		Branch root = new Branch(Telling.words(derivation.rule()), Optional.of(Mark.of(verdict.outcome())), premises, List.of());
		return new VerdictPage(Frame.ofThing(title(party, proposal), "board", scene.lens(), "/" + links.path(party, proposal)),
				links.party(party),
				links.about(proposal), Mark.of(verdict.outcome()), derivation.rule().derived(), telling.sentence(verdict),
				Optional.of(Telling.words(derivation.rule())), Support.of(derivation.claims()),
				glances(party, proposal, lens -> Mark.of(scene.judge().verdict(party, proposal, lens.policy()).outcome())),
				neighbours(company.groups()), neighbours(company.members()), List.of(root),
				scene.quotes().newestFirst(derivation.claims()), counter(derivation), derivation.steps(),
				branches(named(derivation, Premise.RedLine.class)),
				branches(named(derivation, Premise.Unmet.class)), branches(named(derivation, Premise.Exemption.class)),
				new Turns(scene).ofVerdict(party, proposal).reversed(),
				Optional.of(QueryMaker.address("page", "verdict",
						Map.of("party", party, "proposal", proposal, "trust", scene.lens().who().word()))));
	}

	VerdictPage ofPosition(String party, String provision) {
		Links links = scene.links();
		links.known(Kind.PARTY, party, scene.dossier().parties());
		links.known(Kind.PROVISION, provision, scene.dossier().provisions());
		Optional<Position> position = scene.judge().position(party, provision, scene.lens().policy());
		List<DatedClaim> carriers = position.map(Position::carriers).orElse(List.of());
		List<DatedClaim> others = scene.register().ofHolder(party).stream()
				.filter(dated -> dated.claim().about().equals(provision))
				.filter(dated -> !carriers.contains(dated)).toList();
		return new VerdictPage(Frame.of(title(party, provision), "board", scene.lens()), links.party(party),
				links.about(provision),
				position.map(held -> Mark.of(held.standing())).orElse(Mark.UNKNOWN), false,
				links.telling().sentence(party, provision, position), Optional.empty(), Support.of(carriers),
				glances(party, provision,
						lens -> scene.judge().position(party, provision, lens.policy()).map(held -> Mark.of(held.standing()))
								.orElse(Mark.UNKNOWN)),
				VerdictPage.Neighbours.NONE, VerdictPage.Neighbours.NONE,
				position.map(held -> List.of(branch(held))).orElse(List.of()), scene.quotes().newestFirst(carriers),
				scene.quotes().newestFirst(others), List.of(), List.of(), List.of(), List.of(),
				new Turns(scene).ofPosition(party, provision).reversed(), Optional.of(QueryMaker.address("page", "position",
						Map.of("holder", party, "provision", provision, "trust", scene.lens().who().word()))));
	}

	private String title(String party, String about) {
		return scene.links().party(party).label() + " on " + scene.links().label(about);
	}

	private List<VerdictPage.Glance> glances(String party, String about, Function<Lens, Mark> mark) {
		return Stream.of(Who.values()).map(who -> {
			Lens lens = scene.lens().who(who);
			return new VerdictPage.Glance(who.word(), mark.apply(lens), scene.links(lens).why(party, about),
					who == scene.lens().who());
		}).toList();
	}

	private VerdictPage.Neighbours neighbours(List<Verdict> verdicts) {
		List<VerdictPage.Neighbour> known = verdicts.stream().filter(verdict -> verdict.outcome() != Outcome.UNKNOWN)
				.map(verdict -> new VerdictPage.Neighbour(
						new Link(scene.links().party(verdict.party()).label(),
								scene.links().why(verdict.party(), verdict.proposal())),
						Mark.of(verdict.outcome()), verdict.derivation().rule().derived()))
				.toList();
		return new VerdictPage.Neighbours(known, verdicts.size() - known.size());
	}

	/** What bears on the question and carries nothing, and the claims of premises that were only named. */
	private List<Quote> counter(Derivation derivation) {
		List<Quote> counter = new ArrayList<>();
		SortedSet<DatedClaim> named = new TreeSet<>(DatedClaim.OLDEST_FIRST);
		derivation.named().forEach(premise -> premise.positions().forEach(position -> named.addAll(position.carriers())));
		named.removeAll(derivation.claims());
		counter.addAll(scene.quotes().newestFirst(named));
		derivation.asides().stream().filter(aside -> !named.contains(aside.claim()))
				.forEach(aside -> counter.add(scene.quotes().of(aside)));
		return counter;
	}

	/** What was found and did not decide. */
	private static <P extends Premise> List<P> named(Derivation derivation, Class<P> kind) {
		return derivation.named().stream().filter(kind::isInstance).map(kind::cast).toList();
	}

	private List<Branch> branches(Collection<? extends Premise> premises) {
		return premises.stream().map(this::branch).toList();
	}

	private Branch branch(Premise premise) {
		String words = scene.links().telling().words(premise);
		List<Position> positions = premise.positions();
		return positions.size() > 1
				? new Branch(words, Optional.empty(), positions.stream().map(this::branch).toList(), List.of())
				: branch(words, positions.getFirst());
	}

	private Branch branch(Position position) {
		return branch(scene.links().telling().held(position), position);
	}

	private Branch branch(String words, Position position) {
		return new Branch(words, Optional.of(Mark.of(position.standing())), List.of(),
				scene.quotes().newestFirst(position.carriers()));
	}
}
