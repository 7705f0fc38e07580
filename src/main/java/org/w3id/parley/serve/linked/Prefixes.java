package org.w3id.parley.serve.linked;

import java.util.Map;
import java.util.TreeMap;

import org.w3id.parley.iri.Iris;

/** The prefixes under which documents are written. */
public final class Prefixes {
	private static final Map<String, String> ALL = new TreeMap<>(Map.ofEntries(Map.entry("par", Iris.ONTOLOGY),
			Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
			Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"), Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
			Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"), Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
			Map.entry("dcterms", "http://purl.org/dc/terms/"), Map.entry("prov", "http://www.w3.org/ns/prov#"),
			Map.entry("org", "http://www.w3.org/ns/org#"), Map.entry("foaf", "http://xmlns.com/foaf/0.1/"),
			Map.entry("oa", "http://www.w3.org/ns/oa#"), Map.entry("void", "http://rdfs.org/ns/void#"),
			Map.entry("dcat", "http://www.w3.org/ns/dcat#"), Map.entry("sd", "http://www.w3.org/ns/sparql-service-description#"),
			Map.entry("schema", "https://schema.org/"), Map.entry("xhv", "http://www.w3.org/1999/xhtml/vocab#"),
			Map.entry("vann", "http://purl.org/vocab/vann/")));

	private Prefixes() {
	}

	/** Namespace by prefix, in alphabetical order. */
	public static Map<String, String> all() {
		return new TreeMap<>(ALL);
	}
}
