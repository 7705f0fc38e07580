package org.w3id.parley.graph;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.w3id.parley.iri.Iris;
import org.w3id.parley.shelf.Shelf;
import org.w3id.parley.shelf.Shelf.Item;

/**
 * The files that people write and the store carries: the ontology, the rules that close it, the reference data, and the shapes
 * that an article's graph must meet. Immutable.
 */
public record CuratedFiles(List<Item> ontology, List<Item> rules, List<Item> reference, List<Item> shapes) {
	/** Changes when the same files have to be loaded anew because the loader reads them differently. */
	private static final String LOADER = "1";

	public CuratedFiles {
		ontology = List.copyOf(ontology);
		rules = List.copyOf(rules);
		reference = List.copyOf(reference);
		shapes = List.copyOf(shapes);
	}

	/** {@code ontology/*.ttl}, {@code ontology/rules/}, {@code data/reference/} and {@code ontology/shapes/claims.ttl}. */
	public static CuratedFiles of(Shelf shelf) {
		List<Item> ontology = shelf.files("ontology", ".ttl").stream().filter(item -> item.path().matches("ontology/[^/]+"))
				.toList();
		return new CuratedFiles(ontology, shelf.files("ontology/rules", ".rules"), shelf.files("data/reference", ".ttl"),
				shelf.file("ontology/shapes/claims.ttl").stream().toList());
	}

	/** Of everything that the graphs ontology, reference and inferred follow from. */
	String checksum() {
		return Iris.hash(Stream.of(ontology, rules, reference).flatMap(List::stream)
				.map(item -> item.path() + " " + Iris.hash(item.text())).collect(Collectors.joining("\n", LOADER + "\n", "")));
	}
}
