package org.w3id.parley.serve.linked;

import java.util.List;
import java.util.Optional;

import org.w3id.parley.iri.Iris;
import org.w3id.parley.serve.http.Offer;
import org.w3id.parley.serve.sparql.Formats;

/**
 * The path of a thing or of a document about it.
 *
 * @param thing
 *            path of the thing, from its first slash: {@code /party/russia}
 * @param format
 *            the document's format by its file extension; empty for the thing itself
 */
record Address(String thing, Optional<Offer> format) {
	static final Offer HTML = new Offer("html", "text/html", "application/xhtml+xml");
	static final List<Offer> FORMATS = List.of(Formats.TURTLE, Formats.NTRIPLES, Formats.JSONLD, Formats.RDFXML,
			Formats.CSV, HTML);

	static Address of(String path) {
		for (Offer offer : FORMATS) {
			if (path.endsWith("." + offer.extension())) {
				return new Address(path.substring(0, path.length() - offer.extension().length() - 1), Optional.of(offer));
			}
		}
		return new Address(path, Optional.empty());
	}

	/** The thing's IRI in the store. */
	String iri() {
		return Iris.BASE + thing.substring(1);
	}

	/** The path of the document in a format. */
	String document(Offer offer) {
		return thing + "." + offer.extension();
	}
}
