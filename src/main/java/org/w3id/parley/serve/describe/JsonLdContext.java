package org.w3id.parley.serve.describe;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.w3id.parley.iri.Iris;
import org.w3id.parley.iri.Iris.GraphName;
import org.w3id.parley.serve.http.Conditions;
import org.w3id.parley.serve.http.Reply;
import org.w3id.parley.serve.http.Route;
import org.w3id.parley.serve.linked.GraphDocument;
import org.w3id.parley.serve.linked.Prefixes;
import org.w3id.parley.serve.sparql.Reads;

/**
 * The JSON-LD context at {@code /context.jsonld}: the prefixes, and every property of the ontology by its local name; those that
 * point at things say so. Made from the ontology in the store. Safe for use by several threads.
 */
public final class JsonLdContext {
	private final Supplier<byte[]> document;

	public JsonLdContext(Reads reads) {
		this.document = new Kept<>(Duration.ofMinutes(1), () -> reads.get(JsonLdContext::document));
	}

	public Route route() {
		return Route.get("/context.jsonld", ask -> {
			byte[] bytes = document.get();
			return Conditions.of(ask).apply(Reply.of(200, "application/ld+json", bytes).with("ETag", GraphDocument.tag(bytes))
					.with("Cache-Control", "public, max-age=3600"));
		});
	}

	private static byte[] document(DatasetGraph dataset) {
		JsonObject context = new JsonObject();
		Prefixes.all().forEach(context::put);
		context.put("id", "@id");
		context.put("type", "@type");
		properties(dataset).forEach((name, pointsAtThings) -> {
			JsonObject term = new JsonObject();
			term.put("@id", "par:" + name);
			if (pointsAtThings) {
				term.put("@type", "@id");
			}
			context.put(name, term);
		});
		JsonObject whole = new JsonObject();
		whole.put("@context", context);
		return (whole + "\n").getBytes(StandardCharsets.UTF_8);
	}

	private static SortedMap<String, Boolean> properties(DatasetGraph dataset) {
		SortedMap<String, Boolean> properties = new TreeMap<>();
		Node ontology = NodeFactory.createURI(GraphName.ONTOLOGY.iri());
		for (Node kind : new Node[]{OWL2.DatatypeProperty.asNode(), OWL2.ObjectProperty.asNode()}) {
			Iter.asStream(dataset.find(ontology, Node.ANY, RDF.Nodes.type, kind)).map(Quad::getSubject).filter(Node::isURI)
					.filter(property -> property.getURI().startsWith(Iris.ONTOLOGY))
					.forEach(property -> properties.put(property.getURI().substring(Iris.ONTOLOGY.length()),
							kind.equals(OWL2.ObjectProperty.asNode())));
		}
		return properties;
	}
}
