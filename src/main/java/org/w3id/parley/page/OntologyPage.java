package org.w3id.parley.page;

import java.util.List;

/** The vocabulary as people read it. */
public record OntologyPage(String title, String description, String version, String namespace, List<Section> sections) {
	/** Terms of one kind, by name. */
	public record Section(String title, List<Term> terms) {
	}

	/** One class, property or individual. */
	public record Term(String name, String label, String definition, List<Reference> references, List<String> examples) {
	}

	/** How a term leans on another. */
	public record Reference(String relation, String words, String address) {
	}
}
