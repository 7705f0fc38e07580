package org.w3id.parley.graph;

import java.time.LocalDate;
import java.util.Optional;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.w3id.parley.iri.Iris;
import org.w3id.parley.iri.Iris.Kind;
import org.w3id.parley.model.Claim;
import org.w3id.parley.model.Claimant;
import org.w3id.parley.model.Evidence;
import org.w3id.parley.model.PartialDate;
import org.w3id.parley.vocab.Par;
import org.w3id.parley.vocab.ParClass;
import org.w3id.parley.vocab.ParValue;

/**
 * Claims → triples. No blank node, no clock: the same claim gives the same triples. Immutable.
 *
 * @param names
 *            tells proposals from provisions and finds the speakers
 */
record ClaimWriter(Names names) {
	void write(Claim claim, Optional<PartialDate> published, Graph graph) {
		Node node = Terms.thing(Kind.CLAIM, claim.id());
		add(graph, node, RDF.Nodes.type, ParClass.CLAIM);
		add(graph, node, Par.ARTICLE, Terms.thing(Kind.ARTICLE, claim.article()));
		add(graph, node, Par.HOLDER, Terms.thing(Kind.PARTY, claim.holder()));
		add(graph, node, Par.ABOUT, Terms.thing(names.kindOf(claim.about()), claim.about()));
		add(graph, node, Par.STANCE, ClosedLists.STANCES.get(claim.stance()));
		add(graph, node, Par.CLAIMANT, claimant(claim));
		add(graph, node, Par.GROUND, ClosedLists.GROUNDS.get(claim.ground()));
		add(graph, node, Par.CONFIDENCE, Terms.decimal(claim.confidence()));
		add(graph, node, Par.PATTERN, Terms.text(claim.pattern()));
		claim.deniedBy().ifPresent(by -> add(graph, node, Par.DENIED_BY, voice(Claimant.ofWord(by), claim.holder())));
		who(claim, node, graph);
		when(claim, published, node, graph);
		claim.condition().ifPresent(condition -> {
			add(graph, node, Par.CONDITION_TEXT, Terms.text(condition.text()));
			condition.provision().ifPresent(on -> add(graph, node, Par.CONDITION_ON, Terms.thing(Kind.PROVISION, on)));
		});
		evidence(claim, node, graph);
	}

	private void who(Claim claim, Node node, Graph graph) {
		claim.speaker().ifPresent(name -> {
			add(graph, node, Par.SPEAKER_NAME, Terms.text(name));
			names.speaker(name).ifPresent(id -> add(graph, node, Par.SPEAKER, Terms.thing(Kind.SPEAKER, id)));
		});
		for (int order = 1; order <= claim.chain().size(); order++) {
			Node source = Terms.uri(Iris.source(claim.id(), order));
			add(graph, node, Par.HAS_SOURCE, source);
			add(graph, source, RDF.Nodes.type, ParClass.SOURCE);
			add(graph, source, Par.ORDER, Terms.number(order));
			add(graph, source, Par.NAME, Terms.text(claim.chain().get(order - 1)));
		}
	}

	private static void when(Claim claim, Optional<PartialDate> published, Node node, Graph graph) {
		claim.said().ifPresent(said -> add(graph, node, Par.SAID, Terms.date(said)));
		claim.said().or(() -> published).map(PartialDate::last)
				.ifPresent(day -> add(graph, node, Par.COUNTS_ON, day(day)));
	}

	private static Node day(LocalDate day) {
		return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
	}

	/** Web Annotation: the passage, by its quote and by its position in code points. */
	private static void evidence(Claim claim, Node node, Graph graph) {
		Evidence evidence = claim.evidence();
		Node passage = Terms.uri(Iris.passage(claim.article(), evidence.start(), evidence.end()));
		add(graph, node, Par.EVIDENCE, passage);
		add(graph, passage, RDF.Nodes.type, ParClass.EVIDENCE);
		add(graph, passage, OA.hasSource.asNode(), Terms.thing(Kind.ARTICLE, claim.article()));
		Node quote = Terms.uri(passage.getURI() + ";quote");
		add(graph, passage, OA.hasSelector.asNode(), quote);
		add(graph, quote, RDF.Nodes.type, OA.TextQuoteSelector.asNode());
		add(graph, quote, OA.exact.asNode(), Terms.text(evidence.exact()));
		Node position = Terms.uri(passage.getURI() + ";position");
		add(graph, passage, OA.hasSelector.asNode(), position);
		add(graph, position, RDF.Nodes.type, OA.TextPositionSelector.asNode());
		add(graph, position, OA.start.asNode(), Terms.number(evidence.start()));
		add(graph, position, OA.end.asNode(), Terms.number(evidence.end()));
	}

	/** A party, or a voice that belongs to none; the holder itself where it speaks for itself. */
	static Node claimant(Claim claim) {
		return voice(claim.claimant(), claim.holder());
	}

	private static Node voice(Claimant claimant, String holder) {
		return switch (claimant) {
			case Claimant.Self self -> Terms.thing(Kind.PARTY, holder);
			case Claimant.OtherParty other -> Terms.thing(Kind.PARTY, other.party());
			case Claimant.Commentator commentator -> ParValue.COMMENTATOR_VOICE;
			case Claimant.Narrator narrator -> ParValue.NARRATOR_VOICE;
		};
	}

	private static void add(Graph graph, Node subject, Node property, Node object) {
		graph.add(Triple.create(subject, property, object));
	}
}
