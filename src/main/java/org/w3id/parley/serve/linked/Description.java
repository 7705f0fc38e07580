package org.w3id.parley.serve.linked;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;
import org.w3id.parley.iri.Iris;
import org.w3id.parley.iri.Iris.GraphName;
import org.w3id.parley.vocab.ParClass;

/**
 * What the store says of a thing: all that it says itself, with its parts (nodes under the thing's own IRI, and nodes without a
 * name), and, a page at a time, what others say of it. Inferred triples are left out: they follow from the rest.
 *
 * @param triples
 *            sorted; the thing's own on the first page
 * @param page
 *            from 1
 * @param pages
 *            at least 1
 */
record Description(List<Triple> triples, int page, int pages) {
	/** Neighbours on one page. */
	static final int PAGE = 500;
	private static final Node INFERRED = NodeFactory.createURI(GraphName.INFERRED.iri());
	private static final Node REMOVED = NodeFactory.createURI(GraphName.REMOVED.iri());
	private static final String SKOLEM = Iris.BASE + ".well-known/genid/";
	static final Comparator<Triple> ORDER = Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
			.thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
			.thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

	/** Whether there is such a thing. */
	enum Presence {
		HERE, REMOVED, UNKNOWN
	}

	static Presence presence(DatasetGraph dataset, String iri) {
		Node thing = NodeFactory.createURI(iri);
		if (dataset.contains(REMOVED, thing, RDF.Nodes.type, ParClass.REMOVED)) {
			return Presence.REMOVED;
		}
		boolean here = dataset.contains(Node.ANY, thing, Node.ANY, Node.ANY)
				|| dataset.contains(thing, Node.ANY, Node.ANY, Node.ANY);
		return here ? Presence.HERE : Presence.UNKNOWN;
	}

	/** Empty where there is no such page. */
	static Optional<Description> of(DatasetGraph dataset, String iri, int page) {
		Node thing = NodeFactory.createURI(iri);
		if (dataset.contains(thing, Node.ANY, Node.ANY, Node.ANY)) {
			return page == 1 ? Optional.of(new Description(graph(dataset, thing), 1, 1)) : Optional.empty();
		}
		Set<Triple> own = own(dataset, thing);
		List<Triple> others = incoming(dataset, thing, own);
		int pages = Math.max(1, (others.size() + PAGE - 1) / PAGE);
		if (page > pages) {
			return Optional.empty();
		}
		List<Triple> triples = new ArrayList<>(page == 1 ? own : Set.of());
		triples.addAll(others.subList((page - 1) * PAGE, Math.min(page * PAGE, others.size())));
		return Optional.of(new Description(triples, page, pages));
	}

	private static List<Triple> graph(DatasetGraph dataset, Node name) {
		List<Triple> triples = new ArrayList<>();
		dataset.find(name, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> triples.add(quad.asTriple()));
		triples.sort(ORDER);
		return triples;
	}

	private static Set<Triple> own(DatasetGraph dataset, Node thing) {
		Set<Triple> triples = new TreeSet<>(ORDER);
		Set<Node> seen = new LinkedHashSet<>();
		Deque<Node> open = new ArrayDeque<>(List.of(thing));
		while (!open.isEmpty()) {
			Node next = open.remove();
			if (seen.add(next)) {
				dataset.find(Node.ANY, next, Node.ANY, Node.ANY).forEachRemaining(quad -> {
					if (said(quad)) {
						triples.add(quad.asTriple());
						if (isPart(quad.getObject(), thing)) {
							open.add(quad.getObject());
						}
					}
				});
			}
		}
		return triples;
	}

	private static List<Triple> incoming(DatasetGraph dataset, Node thing, Set<Triple> own) {
		Set<Triple> triples = new TreeSet<>(ORDER);
		dataset.find(Node.ANY, Node.ANY, Node.ANY, thing).forEachRemaining(quad -> {
			if (said(quad) && !own.contains(quad.asTriple())) {
				triples.add(quad.asTriple());
			}
		});
		return List.copyOf(triples);
	}

	private static boolean said(Quad quad) {
		return !quad.getGraph().equals(INFERRED) && !quad.isDefaultGraph();
	}

	private static boolean isPart(Node node, Node thing) {
		return node.isBlank() || node.isURI()
				&& (node.getURI().startsWith(thing.getURI() + "#") || node.getURI().startsWith(thing.getURI() + "/")
						|| node.getURI().startsWith(SKOLEM));
	}
}
