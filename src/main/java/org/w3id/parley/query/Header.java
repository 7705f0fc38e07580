package org.w3id.parley.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.w3id.parley.model.Mistake;
import org.w3id.parley.shelf.Shelf.Item;

/**
 * The comment lines that a query starts with: {@code # title:}, {@code # why:}, {@code # fix:}, {@code # level:} once each, and
 * {@code # param: name | kind | default | what} any number of times. A comment without a keyword continues the line above it. In
 * place of a default, {@code *} leaves the variable free and {@code !} asks for a value. Tables add {@code # column: name | kind | what}
 * for each column and, where they are to be written crosswise, {@code # pivot: row | column | value}; networks add
 * {@code # directed: true} or {@code false}.
 */
record Header(Map<String, String> fields, List<Parameter> parameters, List<Column> columns) {
	private static final List<String> ONCE = List.of("title", "why", "fix", "level", "pivot", "directed");

	/**
	 * @throws Mistake
	 *             naming file and line
	 */
	static Header read(Item file) {
		Header header = new Header(new TreeMap<>(), new ArrayList<>(), new ArrayList<>());
		String last = "";
		List<String> lines = file.text().lines().toList();
		for (int number = 1; number <= lines.size() && lines.get(number - 1).startsWith("#"); number++) {
			last = header.line(file.origin() + ":" + number, lines.get(number - 1).substring(1).strip(), last);
		}
		return header;
	}

	/** Takes in one line; returns the keyword that a line without one continues. */
	private String line(String where, String line, String last) {
		int colon = line.indexOf(':');
		String keyword = colon < 0 ? "" : line.substring(0, colon).strip();
		String value = line.substring(colon + 1).strip();
		if (keyword.equals("param")) {
			parameters.add(parameter(where, value));
		} else if (keyword.equals("column")) {
			columns.add(column(where, value));
		} else if (ONCE.contains(keyword)) {
			if (fields.put(keyword, value) != null) {
				throw new Mistake(where, "a second “" + keyword + "”", "keep one");
			}
			return keyword;
		} else if (!last.isEmpty()) {
			fields.merge(last, line, (before, more) -> before + " " + more);
		} else if (keyword.matches("[a-z]+")) {
			throw new Mistake(where, "unknown keyword “" + keyword + "”",
					"use param, column or one of " + String.join(", ", ONCE));
		}
		return last;
	}

	private static Parameter parameter(String where, String value) {
		List<String> parts = parts(where, value, "param: name | kind | default | what", 4);
		String otherwise = parts.get(2);
		boolean given = !otherwise.equals("*") && !otherwise.equals("!") && !otherwise.isEmpty();
		return new Parameter(parts.get(0), member(where, Parameter.Kind.values(), parts.get(1)),
				given ? Optional.of(otherwise) : Optional.empty(), otherwise.equals("!"), parts.get(3));
	}

	private static Column column(String where, String value) {
		List<String> parts = parts(where, value, "column: name | kind | what", 3);
		return new Column(parts.get(0), member(where, Column.Kind.values(), parts.get(1)), parts.get(2));
	}

	/** How a table is written crosswise, where it is. */
	Optional<Column.Pivot> pivot(String where) {
		return field("pivot").map(value -> parts(where, value, "pivot: row | column | value", 3))
				.map(parts -> new Column.Pivot(parts.get(0), parts.get(1), parts.get(2)));
	}

	private static List<String> parts(String where, String value, String form, int count) {
		List<String> parts = List.of(value.split("\\|", -1)).stream().map(String::strip).toList();
		if (parts.size() != count || !parts.getFirst().matches("[A-Za-z_][A-Za-z0-9_]*")) {
			throw new Mistake(where, "“" + value + "” has not the form that is expected", "write # " + form);
		}
		return parts;
	}

	private static <T extends Enum<T>> T member(String where, T[] members, String word) {
		for (T member : members) {
			if (member.name().toLowerCase(java.util.Locale.ROOT).equals(word)) {
				return member;
			}
		}
		throw new Mistake(where, "unknown kind “" + word + "”",
				"use one of " + List.of(members).toString().toLowerCase(java.util.Locale.ROOT));
	}

	Optional<String> field(String keyword) {
		return Optional.ofNullable(fields.get(keyword)).filter(value -> !value.isEmpty());
	}
}
