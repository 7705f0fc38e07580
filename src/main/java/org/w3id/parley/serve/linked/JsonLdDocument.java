package org.w3id.parley.serve.linked;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.w3id.parley.iri.Iris;

/**
 * Triples as JSON-LD by short names: {@code holder}, not its IRI. The context is that part of {@code /context.jsonld} which the document
 * needs, and stands in the document, so that nobody has to fetch anything to read it.
 */
final class JsonLdDocument {
	private JsonLdDocument() {
	}

	static byte[] of(Graph graph, Map<String, String> prefixes) {
		ByteArrayOutputStream expanded = new ByteArrayOutputStream();
		RDFWriter.source(graph).format(RDFFormat.JSONLD_PLAIN).output(expanded);
		JsonLdOptions options = new JsonLdOptions();
		options.setOrdered(true);
		JsonObject context = Json.createObjectBuilder().add("@context", context(graph, prefixes)).build();
		try {
			return bytes(
					JsonLd.compact(JsonDocument.of(new ByteArrayInputStream(expanded.toByteArray())), JsonDocument.of(context))
							.options(options).get());
		} catch (JsonLdError e) {
			throw new IllegalStateException("what Jena wrote is no JSON-LD", e);
		}
	}

	private static JsonObjectBuilder context(Graph graph, Map<String, String> prefixes) {
		JsonObjectBuilder context = Json.createObjectBuilder();
		prefixes.forEach(context::add);
		context.add("id", "@id").add("type", "@type");
		terms(graph).forEach((name, pointsAtThings) -> {
			JsonObjectBuilder term = Json.createObjectBuilder().add("@id", Iris.ONTOLOGY + name);
			context.add(name, pointsAtThings ? term.add("@type", "@id") : term);
		});
		return context;
	}

	/** The ontology's properties in the graph, and whether all that they point at are things. */
	private static SortedMap<String, Boolean> terms(Graph graph) {
		SortedMap<String, Boolean> terms = new TreeMap<>();
		graph.find().filterKeep(triple -> triple.getPredicate().getURI().startsWith(Iris.ONTOLOGY)).forEach(triple -> terms
				.merge(triple.getPredicate().getURI().substring(Iris.ONTOLOGY.length()), !triple.getObject().isLiteral(),
						Boolean::logicalAnd));
		return terms;
	}

	private static byte[] bytes(JsonObject document) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true)).createWriter(out)) {
			writer.write(document);
		}
		return out.toByteArray();
	}
}
