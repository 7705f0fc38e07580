package org.w3id.parley.graph;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.w3id.parley.model.PartialDate;
import org.w3id.parley.model.Proposal;
import org.w3id.parley.model.Proposal.Inclusion;
import org.w3id.parley.model.Proposal.Term;
import org.w3id.parley.vocab.Par;
import org.w3id.parley.vocab.ParValue;

/** The reference graph's proposals → the model's. */
final class ProposalReader {
	private static final Set<Node> ENDS = Set.of(ParValue.FAILED, ParValue.SUPERSEDED, ParValue.EXPIRED);
	private static final Comparator<Facts> OLDEST_FIRST = Comparator
			.comparing(change -> change.date(Par.ON).orElseThrow().last());

	private ProposalReader() {
	}

	static Proposal proposal(Facts facts) {
		return new Proposal(Terms.localName(facts.thing()), DossierReader.label(facts), DossierReader.names(facts), date(facts),
				ended(facts), breaches(facts), terms(facts));
	}

	/** {@code dcterms:date} or {@code dcterms:issued}, else the first dated change of its status. */
	private static Optional<PartialDate> date(Facts facts) {
		return facts.date(DCTerms.date.asNode()).or(() -> facts.date(DCTerms.issued.asNode()))
				.or(() -> changes(facts).findFirst().flatMap(change -> change.date(Par.ON)));
	}

	/** The date of the last change of its status, where that change is an end. */
	private static Optional<PartialDate> ended(Facts facts) {
		return changes(facts).reduce((earlier, later) -> later)
				.filter(change -> change.all(Par.STATUS).anyMatch(ENDS::contains)).flatMap(change -> change.date(Par.ON));
	}

	private static Stream<Facts> changes(Facts facts) {
		return facts.each(Par.HAS_STATUS_CHANGE).filter(change -> change.date(Par.ON).isPresent()).sorted(OLDEST_FIRST);
	}

	private static List<Proposal.Breach> breaches(Facts facts) {
		return facts.each(Par.HAS_BREACH)
				.flatMap(breach -> breach.date(Par.ON).stream()
						.flatMap(on -> breach.localNames(Par.BREACHED_BY).stream().map(party -> new Proposal.Breach(party, on))))
				.toList();
	}

	/** One term for each provision and direction, core where any source says so; sources that disagree give two. */
	private static List<Term> terms(Facts facts) {
		Map<Term, Boolean> terms = new LinkedHashMap<>();
		facts.each(Par.HAS_TERM).forEach(term -> term.one(Par.INCLUSION).ifPresent(inclusion -> {
			boolean core = term.text(Par.CORE).map(text -> text.equals("true") || text.equals("1")).orElse(false);
			term.localNames(Par.PROVISION)
					.forEach(provision -> terms.merge(peripheral(provision, inclusion), core, Boolean::logicalOr));
		}));
		shortcuts(facts, Par.INCLUDES, ParValue.INCLUDES, terms);
		shortcuts(facts, Par.RULES_OUT, ParValue.RULES_OUT, terms);
		return terms.entrySet().stream()
				.map(entry -> new Term(entry.getKey().provision(), entry.getKey().inclusion(), entry.getValue()))
				.sorted(Comparator.comparing(Term::provision).thenComparing(Term::inclusion)).toList();
	}

	private static void shortcuts(Facts facts, Node property, Node inclusion, Map<Term, Boolean> terms) {
		facts.localNames(property).forEach(provision -> terms.putIfAbsent(peripheral(provision, inclusion), false));
	}

	private static Term peripheral(String provision, Node inclusion) {
		Inclusion way = Terms.key(ClosedLists.INCLUSIONS, inclusion);
		return new Term(provision, way, false);
	}
}
