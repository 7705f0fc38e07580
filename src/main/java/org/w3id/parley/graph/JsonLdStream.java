package org.w3id.parley.graph;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/**
 * Writes JSON-LD 1.1 in expanded form, a line for each thing, from quads in the order of graph and subject. The head stands under
 * {@code _about}, a key that the context does not map and that readers of the data therefore leave out. Not thread-safe.
 */
final class JsonLdStream extends StreamRDFBase {
	private final PrintWriter out;
	private final DumpHead head;
	private final List<Triple> thing = new ArrayList<>();
	private String graph = "";
	private boolean first = true;

	JsonLdStream(OutputStream out, DumpHead head) {
		this.out = new PrintWriter(out, false, StandardCharsets.UTF_8);
		this.head = head;
	}

	@Override
	public void start() {
		JsonArray about = new JsonArray();
		head.lines().forEach(line -> about.add(new JsonString(line)));
		out.print("{\"_about\": " + JsonText.line(about) + ",\n\"@graph\": [");
	}

	@Override
	public void quad(Quad quad) {
		if (!quad.getGraph().getURI().equals(graph)) {
			finishGraph();
			graph = quad.getGraph().getURI();
			out.print((first ? "\n" : ",\n") + "{\"@id\": " + JsonText.line(new JsonString(graph)) + ", \"@graph\": [");
			first = true;
		}
		if (!thing.isEmpty() && !thing.getFirst().getSubject().equals(quad.getSubject())) {
			finishThing();
		}
		thing.add(quad.asTriple());
	}

	private void finishThing() {
		if (!thing.isEmpty()) {
			out.print((first ? "\n" : ",\n") + JsonText.line(json()));
			first = false;
			thing.clear();
		}
	}

	private void finishGraph() {
		if (!graph.isEmpty()) {
			finishThing();
			out.print("\n]}");
			first = false;
		}
	}

	@Override
	public void finish() {
		finishGraph();
		out.print("\n]}\n");
		out.flush();
	}

	private JsonObject json() {
		JsonObject object = new JsonObject();
		object.put("@id", thing.getFirst().getSubject().getURI());
		TreeMap<String, JsonArray> values = new TreeMap<>();
		for (Triple triple : thing) {
			boolean type = triple.getPredicate().equals(RDF.Nodes.type) && triple.getObject().isURI();
			values.computeIfAbsent(type ? "@type" : triple.getPredicate().getURI(), key -> new JsonArray())
					.add(type ? new JsonString(triple.getObject().getURI()) : value(triple.getObject()));
		}
		values.forEach(object::put);
		return object;
	}

	private static JsonValue value(Node node) {
		JsonObject value = new JsonObject();
		if (node.isURI()) {
			value.put("@id", node.getURI());
			return value;
		}
		value.put("@value", node.getLiteralLexicalForm());
		if (!node.getLiteralLanguage().isEmpty()) {
			value.put("@language", node.getLiteralLanguage());
		} else if (!node.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
			value.put("@type", node.getLiteralDatatypeURI());
		}
		return value;
	}
}
