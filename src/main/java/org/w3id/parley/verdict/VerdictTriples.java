package org.w3id.parley.verdict;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.w3id.parley.iri.Iris;
import org.w3id.parley.iri.Iris.Kind;
import org.w3id.parley.vocab.Par;
import org.w3id.parley.vocab.ParClass;
import org.w3id.parley.vocab.ParValue;
import org.w3id.parley.vocab.Prov;

/**
 * Positions and verdicts as triples: those of the verdict graph, which are under the three policies that hear all dates and any
 * confidence, and those of any other policy on demand. No blank node, no clock: the same index gives the same triples. Immutable.
 */
public record VerdictTriples(Index index) {

	/**
	 * The verdict with its derivation and every position of the party's that this used, as it would stand in the verdict graph.
	 * Empty where the outcome is unknown and no claim is on the question.
	 *
	 * @throws org.w3id.parley.model.Mistake
	 *             where the dossier does not know the party or the proposal
	 */
	public Graph document(String party, String proposal, TrustPolicy policy) {
		Verdict verdict = index.verdict(party, proposal, policy);
		Graph graph = GraphFactory.createDefaultGraph();
		verdict(policy, party, index.catalog().sheets().get(proposal)).forEach(graph::add);
		Stream.concat(verdict.derivation().premises().stream(), verdict.derivation().named().stream())
				.flatMap(premise -> premise.positions().stream()).distinct()
				.forEach(position -> position(policy, position.holder(), position.about()).forEach(graph::add));
		return graph;
	}

	/** Every period of a party's position on a provision or proposal. */
	public Graph positions(String holder, String about, TrustPolicy policy) {
		Graph graph = GraphFactory.createDefaultGraph();
		position(policy, holder, about).forEach(graph::add);
		return graph;
	}

	/**
	 * Each period of a position is a node of its own, with the claims that began it and those that make it now; the claims that
	 * carry nothing are its counter-evidence. Periods have {@code par:validFrom}, unless undated, and {@code par:validUntil}, their
	 * last day, unless they still hold.
	 */
	Set<Triple> position(TrustPolicy policy, String holder, String about) {
		Writer writer = new Writer();
		List<Period<Position>> periods = new Chronicle(index).position(holder, about, policy).periods();
		for (Period<Position> period : periods) {
			Node node = uri(Iris.position(policy.word(), holder, about, period.from().toString()));
			writer.add(node, RDF.Nodes.type, ParClass.POSITION);
			writer.add(node, Par.HOLDER, thing(Kind.PARTY, holder));
			writer.add(node, Par.ABOUT, about(about));
			trust(policy, node, writer);
			standing(period.latest().standing(), node, writer);
			period.from().date().ifPresent(day -> writer.add(node, Par.VALID_FROM, date(day)));
			period.until().ifPresent(day -> writer.add(node, Par.VALID_UNTIL, date(day.minusDays(1))));
			period.latest().day().date().ifPresent(day -> writer.add(node, Par.NEWEST_ON, date(day)));
			Stream.of(period.opening(), period.latest()).flatMap(position -> position.carriers().stream())
					.forEach(claim -> writer.add(node, Par.RESTS_ON, claim(claim)));
			if (period.until().isEmpty()) {
				index.asides(holder, about, policy)
						.forEach(aside -> writer.add(node, Par.COUNTER_EVIDENCE, claim(aside.claim())));
			}
		}
		return writer.triples;
	}

	private static void standing(Standing standing, Node node, Writer writer) {
		writer.add(node, Par.CONTESTED,
				NodeFactory.createLiteralDT(String.valueOf(standing == Standing.CONTESTED), XSDDatatype.XSDboolean));
		switch (standing) {
			case DEMANDS -> writer.add(node, Par.STANCE, ParValue.DEMANDS);
			case ACCEPTS -> writer.add(node, Par.STANCE, ParValue.ACCEPTS);
			case CONDITIONAL -> writer.add(node, Par.STANCE, ParValue.CONDITIONAL);
			case OPEN -> writer.add(node, Par.STANCE, ParValue.OPEN);
			case REJECTS -> writer.add(node, Par.STANCE, ParValue.REJECTS);
			case CONTESTED -> {
				// Both signs stand; neither is the party's stance.
			}
		}
	}

	/**
	 * The verdict, the firing of its rule, and the positions that this used. Claims on the proposal as a whole that carry nothing
	 * are its counter-evidence. Nothing where the outcome is unknown and no claim is on the question.
	 */
	Set<Triple> verdict(TrustPolicy policy, String party, Sheet sheet) {
		Writer writer = new Writer();
		String proposal = sheet.scope().proposal().id();
		if (!index.concerned(party, sheet)) {
			return writer.triples;
		}
		Verdict verdict = index.verdict(party, proposal, policy);
		if (verdict.outcome() == Outcome.UNKNOWN && index.silent(party, sheet)) {
			return writer.triples;
		}
		Node node = uri(Iris.verdict(policy.word(), party, proposal));
		writer.add(node, RDF.Nodes.type, ParClass.VERDICT);
		writer.add(node, Par.PARTY, thing(Kind.PARTY, party));
		writer.add(node, Par.PROPOSAL, thing(Kind.PROPOSAL, proposal));
		trust(policy, node, writer);
		writer.add(node, Par.OUTCOME, outcome(verdict.outcome()));
		writer.add(node, Par.RULE, row(verdict));
		verdict.redLines().forEach(line -> writer.add(node, Par.RED_LINE, thing(Kind.PROVISION, line.included())));
		verdict.unmet().forEach(unmet -> writer.add(node, Par.UNMET, thing(Kind.PROVISION, unmet.demand().about())));
		index.asides(party, proposal, policy).forEach(aside -> writer.add(node, Par.COUNTER_EVIDENCE, claim(aside.claim())));
		Node derivation = uri(Iris.derivation(policy.word(), party, proposal));
		writer.add(node, Prov.WAS_GENERATED_BY, derivation);
		derivation(verdict, node, derivation, writer);
		return writer.triples;
	}

	private void derivation(Verdict verdict, Node node, Node derivation, Writer writer) {
		writer.add(derivation, RDF.Nodes.type, ParClass.DERIVATION);
		writer.add(derivation, RDF.Nodes.type, Prov.ACTIVITY);
		writer.add(derivation, Par.RULE, row(verdict));
		verdict.derivation().steps().forEach(step -> writer.add(derivation, Par.STEP, NodeFactory.createLiteralString(step)));
		verdict.derivation().premises().stream().flatMap(premise -> premise.positions().stream()).distinct()
				.map(position -> uri(Iris.position(verdict.policy().word(), position.holder(), position.about(),
						index.since(position, verdict.policy()).toString())))
				.forEach(position -> {
					writer.add(node, Par.RESTS_ON, position);
					writer.add(derivation, Prov.USED, position);
				});
	}

	private static Node row(Verdict verdict) {
		return NodeFactory.createLiteralDT(Integer.toString(verdict.derivation().rule().row()), XSDDatatype.XSDinteger);
	}

	private Node about(String about) {
		return thing(index.dossier().proposals().containsKey(about) ? Kind.PROPOSAL : Kind.PROVISION, about);
	}

	private static Node claim(DatedClaim claim) {
		return thing(Kind.CLAIM, claim.claim().id());
	}

	private static void trust(TrustPolicy policy, Node node, Writer writer) {
		writer.add(node, Par.TRUST, switch (policy.who()) {
			case SELF -> ParValue.TRUST_SELF;
			case PARTIES -> ParValue.TRUST_PARTIES;
			case ANYONE -> ParValue.TRUST_ANYONE;
		});
		policy.asOf().ifPresent(day -> writer.add(node, Par.AS_OF, date(day)));
	}

	static Node outcome(Outcome outcome) {
		return switch (outcome) {
			case ACCEPTS -> ParValue.OUTCOME_ACCEPTS;
			case CONDITIONAL -> ParValue.OUTCOME_CONDITIONAL;
			case REJECTS -> ParValue.OUTCOME_REJECTS;
			case CONTESTED -> ParValue.OUTCOME_CONTESTED;
			case LAPSED -> ParValue.OUTCOME_LAPSED;
			case UNKNOWN -> ParValue.OUTCOME_UNKNOWN;
		};
	}

	private static Node thing(Kind kind, String localName) {
		return uri(Iris.of(kind, localName));
	}

	private static Node uri(String iri) {
		return NodeFactory.createURI(iri);
	}

	private static Node date(LocalDate day) {
		return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
	}

	private record Writer(Set<Triple> triples) {
		Writer() {
			this(new LinkedHashSet<>());
		}

		void add(Node subject, Node property, Node object) {
			triples.add(Triple.create(subject, property, object));
		}
	}
}
