package org.w3id.parley.page;

import java.util.List;
import java.util.Optional;

/**
 * The workbench.
 *
 * @param query
 *            what stands in the editor
 * @param chosen
 *            the title of the query of the book that was chosen, and why one asks it
 */
public record QueryPage(Frame frame, String query, Optional<String> chosen, List<Shelf> shelves, List<Things> things,
		String prefixes) {
	public record Shelf(String title, List<Entry> entries) {
	}

	/** A query of the book. */
	public record Entry(String name, String title, String why, List<Blank> blanks, boolean chosen) {
	}

	/** What a parameter of a kind can be, offered while one types. */
	public record Things(String kind, List<BoardPage.Option> options) {
	}

	/** A parameter to be filled in. */
	public record Blank(String name, String meaning, String value, String kind, boolean required) {
	}
}
