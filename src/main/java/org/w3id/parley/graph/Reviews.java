package org.w3id.parley.graph;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.parley.iri.Iris;
import org.w3id.parley.iri.Iris.GraphName;
import org.w3id.parley.iri.Iris.Kind;
import org.w3id.parley.model.Review;
import org.w3id.parley.vocab.Par;
import org.w3id.parley.vocab.ParClass;

/** People's decisions: only ever added to. Everything here runs inside a transaction of the caller's. */
record Reviews(DatasetGraph dataset) {
	private static final Node GRAPH = Terms.graph(GraphName.REVIEW);

	/** False where exactly this decision is there already. */
	boolean add(Review review) {
		Node node = Terms.thing(Kind.REVIEW, Iris.reviewId(review.claim(), review.decision().name(), review.reviewer(),
				review.at().toString(), review.note()));
		if (dataset.contains(GRAPH, node, Node.ANY, Node.ANY)) {
			return false;
		}
		dataset.add(GRAPH, node, RDF.Nodes.type, ParClass.REVIEW);
		dataset.add(GRAPH, node, Par.REVIEW_OF, Terms.thing(Kind.CLAIM, review.claim()));
		dataset.add(GRAPH, node, Par.DECISION, ClosedLists.DECISIONS.get(review.decision()));
		dataset.add(GRAPH, node, DCTerms.creator.asNode(), Terms.text(review.reviewer()));
		dataset.add(GRAPH, node, DCTerms.created.asNode(),
				NodeFactory.createLiteralDT(review.at().toString(), XSDDatatype.XSDdateTime));
		if (!review.note().isEmpty()) {
			dataset.add(GRAPH, node, RDFS.Nodes.comment, Terms.text(review.note()));
		}
		return true;
	}

	/** Oldest first; those of one moment by claim and reviewer. */
	List<Review> all() {
		Graph graph = dataset.getGraph(GRAPH);
		List<Review> reviews = new ArrayList<>();
		Facts.ofType(graph, ParClass.REVIEW).forEach(facts -> reviews.add(review(facts)));
		reviews.sort(Comparator.comparing(Review::at).thenComparing(Review::claim).thenComparing(Review::reviewer)
				.thenComparing(Review::decision));
		return List.copyOf(reviews);
	}

	private static Review review(Facts facts) {
		return new Review(Terms.localName(facts.only(Par.REVIEW_OF)), Terms.key(ClosedLists.DECISIONS, facts.only(Par.DECISION)),
				facts.text(DCTerms.creator.asNode()).orElse(""),
				Instant.parse(facts.only(DCTerms.created.asNode()).getLiteralLexicalForm()),
				facts.text(RDFS.Nodes.comment).orElse(""));
	}
}
