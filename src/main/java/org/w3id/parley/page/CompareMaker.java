package org.w3id.parley.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.w3id.parley.iri.Iris.Kind;
import org.w3id.parley.model.Proposal;
import org.w3id.parley.model.Proposal.Inclusion;
import org.w3id.parley.model.Provision;
import org.w3id.parley.page.ComparePage.Relation;
import org.w3id.parley.page.ComparePage.Say;
import org.w3id.parley.page.ComparePage.Term;
import org.w3id.parley.verdict.Sitting;
import org.w3id.parley.verdict.Verdict;

/** Puts proposals side by side. */
record CompareMaker(Scene scene) {
	/** More columns than this cannot be read beside one another. */
	private static final int MOST = 6;

	/**
	 * @param names
	 *            ids of proposals, each several separated by commas
	 */
	ComparePage page(List<String> names) {
		List<String> ids = names.stream().flatMap(list -> Stream.of(list.split(","))).filter(name -> !name.isBlank()).distinct()
				.toList();
		if (ids.size() > MOST) {
			throw Complaint.nonsense("proposals", Integer.toString(ids.size()) + " proposals", "up to " + MOST);
		}
		List<Proposal> proposals = ids.stream().map(id -> scene.links().known(Kind.PROPOSAL, id, scene.dossier().proposals()))
				.toList();
		return new ComparePage(Frame.of("Proposals side by side", "compare", scene.lens()),
				scene.dossier().proposals().values().stream()
						.map(proposal -> new ComparePage.Choice(proposal.id(), proposal.label(), ids.contains(proposal.id())))
						.toList(),
				ids.stream().map(scene.links()::about).toList(), sections(proposals), receptions(ids));
	}

	private List<ComparePage.Section> sections(List<Proposal> proposals) {
		SortedMap<String, TreeSet<String>> byIssue = new TreeMap<>();
		proposals.stream().flatMap(proposal -> proposal.terms().stream()).map(Proposal.Term::provision)
				.forEach(provision -> byIssue
						.computeIfAbsent(
								Optional.ofNullable(scene.dossier().provisions().get(provision)).map(Provision::issue)
										.orElse("other"),
								key -> new TreeSet<>())
						.add(provision));
		Map<String, List<Fact>> facts = proposals.stream()
				.collect(Collectors.toMap(Proposal::id, proposal -> scene.moment().facts(Kind.PROPOSAL, proposal.id())));
		return byIssue.entrySet().stream().map(each -> new ComparePage.Section(scene.links().issue(each.getKey()),
				each.getValue().stream().map(provision -> row(provision, proposals, facts)).toList())).toList();
	}

	private ComparePage.Row row(String provision, List<Proposal> proposals, Map<String, List<Fact>> facts) {
		List<Term> terms = proposals.stream().map(proposal -> term(proposal, provision, facts.get(proposal.id()))).toList();
		Set<Say> says = terms.stream().map(Term::say).collect(Collectors.toCollection(() -> EnumSet.noneOf(Say.class)));
		Relation relation = says.size() == 1
				? Relation.SHARED
				: says.contains(Say.INCLUDES) && says.contains(Say.RULES_OUT) ? Relation.OPPOSED : Relation.PARTIAL;
		return new ComparePage.Row(scene.links().about(provision), relation, terms);
	}

	private static Term term(Proposal proposal, String provision, List<Fact> facts) {
		List<Proposal.Term> terms = proposal.terms().stream().filter(term -> term.provision().equals(provision)).toList();
		if (terms.isEmpty()) {
			return new Term(Say.SILENT, false, List.of());
		}
		String path = "/" + Kind.PROVISION.path() + "/" + provision;
		List<Fact.Value> values = facts.stream().flatMap(fact -> fact.values().stream())
				.filter(value -> value.address().equals(Optional.of(path))).toList();
		return new Term(terms.getFirst().inclusion() == Inclusion.INCLUDES ? Say.INCLUDES : Say.RULES_OUT,
				terms.stream().anyMatch(Proposal.Term::core), values);
	}

	private List<ComparePage.Reception> receptions(List<String> ids) {
		List<ComparePage.Reception> receptions = new ArrayList<>();
		Sitting sitting = scene.sitting();
		for (String party : scene.dossier().parties().keySet()) {
			List<BoardPage.Cell> cells = ids.stream().map(id -> cell(sitting, party, id)).toList();
			if (cells.stream().anyMatch(cell -> cell.mark() != Mark.UNKNOWN)) {
				receptions.add(new ComparePage.Reception(scene.links().party(party), cells));
			}
		}
		receptions.sort(Comparator.comparing(reception -> reception.party().label(), String.CASE_INSENSITIVE_ORDER));
		return receptions;
	}

	private BoardPage.Cell cell(Sitting sitting, String party, String proposal) {
		Verdict verdict = sitting.verdict(party, proposal);
		return new BoardPage.Cell(Mark.of(verdict.outcome()), scene.links().why(party, proposal),
				Support.of(verdict.derivation().claims()), verdict.derivation().rule().derived(), false);
	}
}
