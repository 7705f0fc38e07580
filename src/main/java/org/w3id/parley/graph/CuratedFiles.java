package org.w3id.parley.graph;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.w3id.parley.iri.Iris;
import org.w3id.parley.query.Shelf;
import org.w3id.parley.query.Shelf.Document;

/**
 * The files that people write and the store carries: the ontology, the rules that close it, the reference data, and the shapes
 * that an article's graph must meet. Immutable.
 */
public record CuratedFiles(Shelf ontology, Shelf rules, Shelf reference, Shelf shapes) {
	/** Changes when the same files have to be loaded anew because the loader reads them differently. */
	private static final String LOADER = "1";

	/** Those that come with the program. */
	public static CuratedFiles bundled() {
		return of(Shelf.bundled("ontology"), Shelf.bundled("data/reference"));
	}

	/** Those of a folder that is laid out as the project's is: {@code ontology/} and {@code data/reference/}. */
	public static CuratedFiles in(Path folder) {
		return of(Shelf.of(folder.resolve("ontology")), Shelf.of(folder.resolve("data/reference")));
	}

	private static CuratedFiles of(Shelf ontology, Shelf reference) {
		Shelf terms = new Shelf(ontology.documents().stream().filter(file -> file.name().matches("[^/]+/[^/]+\\.ttl")).toList());
		Shelf gate = new Shelf(ontology.documents().stream().filter(file -> file.name().endsWith("shapes/claims.ttl")).toList());
		return new CuratedFiles(terms, ontology.ending(".rules"), reference.ending(".ttl"), gate);
	}

	/** These and the reference data of another negotiation: a Turtle file, or a folder of them. */
	public CuratedFiles with(Path more) {
		Shelf added = Files.isDirectory(more) ? Shelf.of(more) : Shelf.file(more);
		return new CuratedFiles(ontology, rules, reference.and(added.ending(".ttl")), shapes);
	}

	/** Of everything that the graphs ontology, reference and inferred follow from. */
	String checksum() {
		return Iris.hash(Stream.of(ontology, rules, reference).flatMap(shelf -> shelf.documents().stream())
				.map(CuratedFiles::line).collect(Collectors.joining("\n", LOADER + "\n", "")));
	}

	private static String line(Document file) {
		return file.name() + " " + Iris.hash(file.text());
	}
}
