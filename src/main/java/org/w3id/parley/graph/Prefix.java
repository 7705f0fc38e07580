package org.w3id.parley.graph;

import java.util.Locale;

/** The prefixes that exports use. */
enum Prefix {
	DCTERMS("http://purl.org/dc/terms/"), OA("http://www.w3.org/ns/oa#"), OWL("http://www.w3.org/2002/07/owl#"), PAR(
			"https://w3id.org/parley/ontology#"), PROV(
					"http://www.w3.org/ns/prov#"), RDF("http://www.w3.org/1999/02/22-rdf-syntax-ns#"), RDFS(
							"http://www.w3.org/2000/01/rdf-schema#"), SKOS("http://www.w3.org/2004/02/skos/core#"), XSD(
									"http://www.w3.org/2001/XMLSchema#");

	private final String iri;

	Prefix(String iri) {
		this.iri = iri;
	}

	String label() {
		return name().toLowerCase(Locale.ROOT);
	}

	String iri() {
		return iri;
	}
}
