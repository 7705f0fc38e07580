package org.w3id.parley.graph;

import java.nio.charset.StandardCharsets;

import org.apache.jena.atlas.io.IndentedLineBuffer;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.sparql.core.Quad;

/** Quads as lines of canonical N-Quads and of N-Triples, in UTF-8. The dataset holds no blank nodes, so the text is the same everywhere. */
final class QuadText {
	private static final NodeFormatterNT NODES = new NodeFormatterNT();

	private QuadText() {
	}

	/** {@code S P O G .} */
	static byte[] quad(Quad quad) {
		return line(quad.getSubject(), quad.getPredicate(), quad.getObject(), quad.getGraph());
	}

	/** {@code G S P O .}: sorts by graph first. */
	static byte[] graphFirst(Quad quad) {
		return line(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
	}

	/** {@code S P O .} */
	static byte[] triple(Quad quad) {
		return line(quad.getSubject(), quad.getPredicate(), quad.getObject());
	}

	/** What {@link #graphFirst} wrote, in the order of N-Quads. An IRI holds no space. */
	static byte[] graphLast(byte[] line) {
		String text = new String(line, StandardCharsets.UTF_8);
		int space = text.indexOf(' ');
		return (text.substring(space + 1, text.length() - 1) + text.substring(0, space) + " .").getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] line(Node... nodes) {
		IndentedLineBuffer out = new IndentedLineBuffer();
		for (Node node : nodes) {
			NODES.format(out, node);
			out.print(" ");
		}
		out.print(".");
		return out.asString().getBytes(StandardCharsets.UTF_8);
	}
}
