package org.w3id.parley.graph;

/** The forms of a whole dump. Quads keep the named graphs; triples are their union, each triple once. */
public enum DumpFormat {
	/** Sorted by line: the canonical form of a dataset without blank nodes. */
	NQUADS("nq", "application/n-quads", true),
	/** By graph, then by subject. */
	TRIG("trig", "application/trig", true), JSONLD("jsonld", "application/ld+json", true), NTRIPLES("nt", "application/n-triples",
			false), TURTLE("ttl",
					"text/turtle", false), RDFXML("rdf", "application/rdf+xml", false);

	private final String extension;
	private final String mediaType;
	private final boolean quads;

	DumpFormat(String extension, String mediaType, boolean quads) {
		this.extension = extension;
		this.mediaType = mediaType;
		this.quads = quads;
	}

	/** The end of a file's name, without the dot. */
	public String extension() {
		return extension;
	}

	public String mediaType() {
		return mediaType;
	}

	/** True where it keeps the named graphs apart. */
	public boolean quads() {
		return quads;
	}
}
