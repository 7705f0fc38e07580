package org.w3id.parley.page;

import java.util.List;
import java.util.Optional;

/**
 * Everything of one kind, a page at a time.
 *
 * @param columns
 *            what each item tells beside its name
 */
public record ListPage(Frame frame, String title, String explanation, List<String> columns, List<Item> items,
		BoardPage.Window window, Optional<String> compare) {
	public record Item(String id, Link link, List<String> values) {
	}
}
