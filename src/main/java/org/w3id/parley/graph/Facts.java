package org.w3id.parley.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.w3id.parley.model.PartialDate;

/** What a graph says of one thing. Values come sorted, so that reading is reproducible. As thread-safe as the graph. */
record Facts(Graph graph, Node thing) {
	private static final Comparator<Node> ORDER = NodeCmp::compareRDFTerms;

	Stream<Node> all(Node property) {
		return graph.find(thing, property, Node.ANY).mapWith(Triple::getObject).toList().stream().sorted(ORDER);
	}

	/** The values that are things with facts of their own. */
	Stream<Facts> each(Node property) {
		return all(property).filter(node -> !node.isLiteral()).map(node -> new Facts(graph, node));
	}

	Optional<Node> one(Node property) {
		return all(property).findFirst();
	}

	Node only(Node property) {
		return one(property).orElseThrow(() -> new IllegalStateException(thing + " has no " + property));
	}

	Optional<String> text(Node property) {
		return all(property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm).findFirst();
	}

	List<String> texts(Node property) {
		return all(property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm).distinct().toList();
	}

	Optional<PartialDate> date(Node property) {
		return all(property).filter(Node::isLiteral).flatMap(literal -> Terms.date(literal).stream()).findFirst();
	}

	List<String> localNames(Node property) {
		return all(property).filter(Node::isURI).map(Terms::localName).distinct().toList();
	}

	boolean isA(Node type) {
		return graph.contains(thing, org.apache.jena.vocabulary.RDF.Nodes.type, type);
	}

	/** Everything of the type, sorted. */
	static List<Facts> ofType(Graph graph, Node type) {
		return graph.find(Node.ANY, org.apache.jena.vocabulary.RDF.Nodes.type, type).mapWith(Triple::getSubject).toList().stream()
				.filter(Node::isURI).distinct().sorted(ORDER).map(node -> new Facts(graph, node)).toList();
	}
}
