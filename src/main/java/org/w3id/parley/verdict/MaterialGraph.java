package org.w3id.parley.verdict;

import java.util.List;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.parley.iri.Iris;
import org.w3id.parley.iri.Iris.Kind;
import org.w3id.parley.model.Claim;
import org.w3id.parley.model.Claimant;
import org.w3id.parley.model.Dossier;
import org.w3id.parley.model.PartialDate;
import org.w3id.parley.model.Proposal;
import org.w3id.parley.model.Proposal.Inclusion;
import org.w3id.parley.model.Provision;
import org.w3id.parley.model.Review;
import org.w3id.parley.model.Stance;
import org.w3id.parley.vocab.Par;
import org.w3id.parley.vocab.ParClass;
import org.w3id.parley.vocab.ParValue;

/**
 * Material as the triples that a store holds of it, as far as verdicts follow from them: for negotiations that were made up, by
 * tests and by the bench. A claim comes to some fifteen triples with its evidence, as a stored one does.
 */
record MaterialGraph(Graph graph) {

	void write(Dossier dossier) {
		dossier.parties().keySet().forEach(party -> add(thing(Kind.PARTY, party), RDF.Nodes.type, ParClass.PARTY));
		for (Provision provision : dossier.provisions().values()) {
			Node node = thing(Kind.PROVISION, provision.id());
			add(node, RDF.Nodes.type, ParClass.PROVISION);
			add(node, Par.ISSUE, thing(Kind.ISSUE, provision.issue()));
			dossier.broaderOrSame(provision.id()).stream().filter(broader -> !broader.equals(provision.id()))
					.forEach(broader -> add(node, SKOS.broaderTransitive.asNode(), thing(Kind.PROVISION, broader)));
		}
		dossier.proposals().values().forEach(this::write);
	}

	private void write(Proposal proposal) {
		Node node = thing(Kind.PROPOSAL, proposal.id());
		add(node, RDF.Nodes.type, ParClass.PROPOSAL);
		for (int i = 0; i < proposal.terms().size(); i++) {
			Proposal.Term term = proposal.terms().get(i);
			Node provision = thing(Kind.PROVISION, term.provision());
			Node part = uri(node.getURI() + "/term/" + i);
			boolean included = term.inclusion() == Inclusion.INCLUDES;
			add(node, Par.HAS_TERM, part);
			add(part, Par.PROVISION, provision);
			add(part, Par.INCLUSION, included ? ParValue.INCLUDES : ParValue.RULES_OUT);
			add(part, Par.CORE, literal(Boolean.toString(term.core()), XSDDatatype.XSDboolean));
			add(node, included ? Par.INCLUDES : Par.RULES_OUT, provision);
		}
		proposal.ended().ifPresent(date -> {
			Node change = uri(node.getURI() + "/status/ended");
			add(node, Par.HAS_STATUS_CHANGE, change);
			add(change, Par.STATUS, ParValue.FAILED);
			add(change, Par.ON, date(date));
		});
		for (int i = 0; i < proposal.breaches().size(); i++) {
			Node breach = uri(node.getURI() + "/breach/" + i);
			add(node, Par.HAS_BREACH, breach);
			add(breach, Par.BREACHED_BY, thing(Kind.PARTY, proposal.breaches().get(i).party()));
			add(breach, Par.ON, date(proposal.breaches().get(i).date()));
		}
	}

	void write(DatedClaim dated, Dossier dossier) {
		Claim claim = dated.claim();
		Node node = thing(Kind.CLAIM, claim.id());
		add(node, RDF.Nodes.type, ParClass.CLAIM);
		add(node, Par.ARTICLE, thing(Kind.ARTICLE, claim.article()));
		add(node, Par.HOLDER, thing(Kind.PARTY, claim.holder()));
		add(node, Par.ABOUT,
				thing(dossier.proposals().containsKey(claim.about()) ? Kind.PROPOSAL : Kind.PROVISION, claim.about()));
		add(node, Par.STANCE, stance(claim.stance()));
		add(node, Par.CLAIMANT, claimant(claim));
		add(node, Par.GROUND, claim.ground() == Claim.Ground.WILL ? ParValue.WILL : ParValue.CAPABILITY);
		add(node, Par.CONFIDENCE,
				literal(java.math.BigDecimal.valueOf(claim.confidence()).toPlainString(), XSDDatatype.XSDdecimal));
		add(node, Par.PATTERN, NodeFactory.createLiteralString(claim.pattern()));
		claim.said().ifPresent(said -> add(node, Par.SAID, date(said)));
		dated.day().date().ifPresent(day -> add(node, Par.COUNTS_ON, literal(day.toString(), XSDDatatype.XSDdate)));
		claim.deniedBy().ifPresent(by -> add(node, Par.DENIED_BY, NodeFactory.createLiteralString(by)));
		Node passage = uri(Iris.passage(claim.article(), claim.evidence().start(), claim.evidence().end()) + ";" + claim.id());
		add(node, Par.EVIDENCE, passage);
		add(passage, RDF.Nodes.type, ParClass.EVIDENCE);
		add(passage, OA.hasSource.asNode(), thing(Kind.ARTICLE, claim.article()));
		add(passage, OA.exact.asNode(), NodeFactory.createLiteralString(claim.evidence().exact()));
		add(passage, OA.start.asNode(), literal(Integer.toString(claim.evidence().start()), XSDDatatype.XSDinteger));
	}

	void write(List<Review> reviews) {
		for (Review review : reviews) {
			Node node = thing(Kind.REVIEW, Iris.reviewId(review.claim(), review.decision().name(), review.reviewer(),
					review.at().toString(), review.note()));
			add(node, Par.REVIEW_OF, thing(Kind.CLAIM, review.claim()));
			add(node, Par.DECISION, switch (review.decision()) {
				case CONFIRMED -> ParValue.CONFIRMED;
				case REFUTED -> ParValue.REFUTED;
				case WITHDRAWN -> ParValue.WITHDRAWN;
			});
			add(node, DCTerms.created.asNode(), literal(review.at().toString(), XSDDatatype.XSDdateTime));
			add(node, DCTerms.creator.asNode(), NodeFactory.createLiteralString(review.reviewer()));
		}
	}

	private static Node stance(Stance stance) {
		return switch (stance) {
			case DEMANDS -> ParValue.DEMANDS;
			case ACCEPTS -> ParValue.ACCEPTS;
			case CONDITIONAL -> ParValue.CONDITIONAL;
			case OPEN -> ParValue.OPEN;
			case REJECTS -> ParValue.REJECTS;
		};
	}

	private static Node claimant(Claim claim) {
		return switch (claim.claimant()) {
			case Claimant.Self self -> thing(Kind.PARTY, claim.holder());
			case Claimant.OtherParty other -> thing(Kind.PARTY, other.party());
			case Claimant.Commentator commentator -> ParValue.COMMENTATOR_VOICE;
			case Claimant.Narrator narrator -> ParValue.NARRATOR_VOICE;
		};
	}

	private static Node date(PartialDate date) {
		return literal(date.toString(), switch (date.precision()) {
			case DAY -> XSDDatatype.XSDdate;
			case MONTH -> XSDDatatype.XSDgYearMonth;
			case YEAR -> XSDDatatype.XSDgYear;
		});
	}

	private static Node literal(String text, XSDDatatype type) {
		return NodeFactory.createLiteralDT(text, type);
	}

	private static Node thing(Kind kind, String localName) {
		return uri(Iris.of(kind, localName));
	}

	private static Node uri(String iri) {
		return NodeFactory.createURI(iri);
	}

	private void add(Node subject, Node property, Node object) {
		graph.add(Triple.create(subject, property, object));
	}

	/** All of a material; claims without a said date count by their articles. */
	static Graph of(Material material, Graph graph) {
		MaterialGraph writer = new MaterialGraph(graph);
		writer.write(material.dossier());
		material.claims().forEach(claim -> writer.write(material.dated(claim), material.dossier()));
		writer.write(material.reviews());
		return graph;
	}
}
