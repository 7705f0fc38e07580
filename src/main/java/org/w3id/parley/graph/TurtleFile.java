package org.w3id.parley.graph;

import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFLib;
import org.w3id.parley.iri.Iris;
import org.w3id.parley.model.Mistake;
import org.w3id.parley.shelf.Shelf.Item;

/** Reads the Turtle files that people write. */
final class TurtleFile {
	private TurtleFile() {
	}

	/**
	 * Reads a file as it stands.
	 *
	 * @throws Mistake
	 *             naming file, line and column of the first error
	 */
	static void read(Item file, Graph into) {
		parse(file, StreamRDFLib.graph(into));
	}

	/**
	 * Reads a file and names the nodes that it leaves without a name, from the file's name and their turn in it, so that the dataset
	 * holds no blank node.
	 *
	 * @throws Mistake
	 *             naming file, line and column of the first error
	 */
	static void readNamed(Item file, Graph into) {
		Map<Node, Node> named = new LinkedHashMap<>();
		parse(file, new StreamRDFBase() {
			@Override
			public void triple(Triple triple) {
				into.add(Triple.create(name(triple.getSubject()), triple.getPredicate(), name(triple.getObject())));
			}

			private Node name(Node node) {
				return node.isBlank()
						? named.computeIfAbsent(node, blank -> NodeFactory.createURI(Iris.skolem(file.path(), named.size() + 1)))
						: node;
			}
		});
	}

	private static void parse(Item file, StreamRDF into) {
		try {
			RDFParser.fromString(file.text(), Lang.TURTLE).base(Iris.BASE).errorHandler(new Strict(file.origin())).parse(into);
		} catch (RiotException e) {
			throw new Mistake(file.origin(), String.valueOf(e.getMessage()), "mend the file", e);
		}
	}

	/** An error, or a literal that its datatype does not know, stops the reading; other warnings do not. */
	private record Strict(String file) implements ErrorHandler {
		@Override
		public void warning(String message, long line, long column) {
			if (message.startsWith("Lexical form")) {
				error(message, line, column);
			}
		}

		@Override
		public void error(String message, long line, long column) {
			throw new Mistake(file + ":" + line + ":" + column, message,
					"mend that line; it must be Turtle (prefixes declared, every"
							+ " statement ended with a dot, every value in the form of its datatype)");
		}

		@Override
		public void fatal(String message, long line, long column) {
			error(message, line, column);
		}
	}
}
