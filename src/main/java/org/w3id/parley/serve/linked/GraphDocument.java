package org.w3id.parley.serve.linked;

import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.w3id.parley.iri.Iris;
import org.w3id.parley.serve.http.Offer;
import org.w3id.parley.serve.http.Reply;
import org.w3id.parley.serve.sparql.Formats;

/** Triples as a reply: the same triples in the same order give the same bytes. */
public final class GraphDocument {
	private GraphDocument() {
	}

	/** The document with its entity tag. */
	public static Reply reply(Collection<Triple> triples, Offer offer) {
		byte[] bytes = bytes(triples, offer);
		return Reply.of(200, Offer.contentType(offer.mediaType()), bytes).with("ETag", tag(bytes)).with("Cache-Control",
				"no-cache");
	}

	/** The entity tag of bytes. */
	public static String tag(byte[] bytes) {
		return '"' + Iris.hash(bytes).substring(0, 24) + '"';
	}

	private static byte[] bytes(Collection<Triple> triples, Offer offer) {
		if (offer == Formats.CSV) {
			return CsvDocument.of(triples);
		}
		Graph graph = GraphFactory.createDefaultGraph();
		triples.forEach(graph::add);
		graph.getPrefixMapping().setNsPrefixes(prefixes(triples));
		if (offer == Formats.JSONLD) {
			return JsonLdDocument.of(graph, prefixes(triples));
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		RDFWriter.source(graph).format(Formats.graphWriter(offer)).output(out);
		return out.toByteArray();
	}

	/** Those prefixes that the triples use. */
	private static Map<String, String> prefixes(Collection<Triple> triples) {
		Set<String> used = new HashSet<>();
		triples.forEach(triple -> {
			note(triple.getPredicate(), used);
			note(triple.getSubject(), used);
			note(triple.getObject(), used);
		});
		Map<String, String> prefixes = new TreeMap<>(Prefixes.all());
		prefixes.values().retainAll(used);
		return prefixes;
	}

	private static void note(Node node, Set<String> used) {
		if (node.isURI()) {
			used.add(namespace(node.getURI()));
		} else if (node.isLiteral()) {
			used.add(namespace(node.getLiteralDatatypeURI()));
		}
	}

	private static String namespace(String iri) {
		return iri.substring(0, Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
	}
}
