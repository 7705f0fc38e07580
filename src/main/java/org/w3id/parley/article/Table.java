package org.w3id.parley.article;

import java.util.ArrayList;
import java.util.List;

import org.w3id.parley.model.Mistake;
import org.w3id.parley.shelf.Shelf;

/** A file of tab-separated values: comments after {@code #}, then a line of names, then the rows. */
record Table(Shelf.Item file) {
	static Table on(Shelf shelf, String path) {
		return new Table(shelf.file(path)
				.orElseThrow(() -> new Mistake(path, "is not on the shelf", "lay a folder with this file, or reinstall")));
	}

	/**
	 * The rows, each with the given number of columns.
	 *
	 * @throws Mistake
	 *             where a row has another number
	 */
	List<String[]> rows(int columns) {
		List<String[]> rows = new ArrayList<>();
		List<String> lines = file.text().lines().toList();
		boolean named = false;
		for (int i = 0; i < lines.size(); i++) {
			if (lines.get(i).isBlank() || lines.get(i).startsWith("#")) {
				continue;
			}
			String[] row = lines.get(i).split("\t", -1);
			if (row.length != columns) {
				throw new Mistake(file.origin() + ":" + (i + 1), "has " + row.length + " columns instead of " + columns,
						"separate the columns with one tab each");
			}
			if (named) {
				rows.add(row);
			}
			named = true;
		}
		return rows;
	}
}
