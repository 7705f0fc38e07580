package org.w3id.parley.page;

import java.util.Optional;

/**
 * What every page has around its content.
 *
 * @param title
 *            of the document, without the program's name
 * @param section
 *            which entry of the navigation is the current one: {@code board}, {@code party} …; empty for none
 * @param lens
 *            what the page is seen through; links to other pages keep it
 * @param data
 *            where the same is as Turtle
 */
public record Frame(String title, String section, Lens lens, Optional<String> data) {
	static Frame of(String title, String section, Lens lens) {
		return new Frame(title, section, lens, Optional.empty());
	}

	static Frame ofThing(String title, String section, Lens lens, String path) {
		return new Frame(title, section, lens, Optional.of(path + ".ttl"));
	}
}
