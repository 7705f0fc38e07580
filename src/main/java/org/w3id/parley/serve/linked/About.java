package org.w3id.parley.serve.linked;

import java.util.ArrayList;
import java.util.List;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.RDF;
import org.w3id.parley.iri.Iris;

/** What a document says of itself: what it is about, where it comes from, what comes next. */
final class About {
	private static final Node IN_DATASET = NodeFactory.createURI("http://rdfs.org/ns/void#inDataset");
	private static final Node NEXT = NodeFactory.createURI("http://www.w3.org/1999/xhtml/vocab#next");
	static final Node DATASET = NodeFactory.createURI(Iris.BASE + ".well-known/void#dataset");

	private About() {
	}

	/** The description's triples after those about the document itself. */
	static List<Triple> with(Description description, String thing, String path) {
		String name = Iris.BASE + path.substring(1);
		Node document = page(name, description.page());
		List<Triple> triples = new ArrayList<>();
		triples.add(Triple.create(document, RDF.Nodes.type, FOAF.Document.asNode()));
		triples.add(Triple.create(document, FOAF.primaryTopic.asNode(), NodeFactory.createURI(thing)));
		triples.add(Triple.create(document, IN_DATASET, DATASET));
		if (description.page() < description.pages()) {
			triples.add(Triple.create(document, NEXT, page(name, description.page() + 1)));
		}
		triples.addAll(description.triples());
		return triples;
	}

	private static Node page(String name, int page) {
		return NodeFactory.createURI(page == 1 ? name : name + "?page=" + page);
	}
}
