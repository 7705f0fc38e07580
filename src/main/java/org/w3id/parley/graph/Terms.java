package org.w3id.parley.graph;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.w3id.parley.iri.Iris;
import org.w3id.parley.iri.Iris.Kind;
import org.w3id.parley.model.PartialDate;

/** Between the model's values and RDF terms, both ways. */
final class Terms {
	private Terms() {
	}

	static Node thing(Kind kind, String localName) {
		return NodeFactory.createURI(Iris.of(kind, localName));
	}

	static Node uri(String iri) {
		return NodeFactory.createURI(iri);
	}

	static Node graph(Iris.GraphName name) {
		return NodeFactory.createURI(name.iri());
	}

	static Node text(String text) {
		return NodeFactory.createLiteralString(text);
	}

	static Node number(int number) {
		return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
	}

	/** The shortest decimal that reads back as the same double. */
	static Node decimal(double number) {
		return NodeFactory.createLiteralDT(new java.math.BigDecimal(Double.toString(number)).toPlainString(),
				XSDDatatype.XSDdecimal);
	}

	/** The datatype tells the precision: xsd:date, xsd:gYearMonth or xsd:gYear. */
	static Node date(PartialDate date) {
		XSDDatatype type = switch (date.precision()) {
			case DAY -> XSDDatatype.XSDdate;
			case MONTH -> XSDDatatype.XSDgYearMonth;
			case YEAR -> XSDDatatype.XSDgYear;
		};
		return NodeFactory.createLiteralDT(date.toString(), type);
	}

	/** Reads what {@link #date} writes; empty for any other literal. */
	static Optional<PartialDate> date(Node literal) {
		try {
			return Optional.of(PartialDate.parse(literal.getLiteralLexicalForm()));
		} catch (java.time.DateTimeException e) {
			return Optional.empty();
		}
	}

	/** The last part of an IRI's path: the local name of a party, proposal, provision … */
	static String localName(Node thing) {
		String iri = thing.getURI();
		return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
	}

	/** The member of a closed list that an individual of the ontology stands for. */
	static <K> K key(Map<K, Node> nodes, Node node) {
		return nodes.entrySet().stream().filter(entry -> entry.getValue().equals(node)).map(Map.Entry::getKey).findFirst()
				.orElseThrow(() -> new IllegalStateException("<" + node + "> is none of " + nodes.values().stream()
						.map(Node::toString).sorted().collect(Collectors.joining(", "))));
	}
}
