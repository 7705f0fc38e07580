package org.w3id.parley.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.w3id.parley.model.Mistake;
import org.w3id.parley.shelf.Shelf.Item;

/**
 * The comment lines that a query starts with: {@code # title:}, {@code # why:}, {@code # fix:}, {@code # level:} once each, and
 * {@code # param: name | kind | default | what} any number of times. A comment without a keyword continues the line above it. In
 * place of a default, {@code *} leaves the variable free and {@code !} asks for a value.
 */
record Header(Map<String, String> fields, List<Parameter> parameters) {
	private static final Set<String> KEYWORDS = Set.of("title", "why", "fix", "level", "param");

	/**
	 * @throws Mistake
	 *             naming file and line
	 */
	static Header read(Item file) {
		Map<String, String> fields = new TreeMap<>();
		List<Parameter> parameters = new ArrayList<>();
		String last = "";
		List<String> lines = file.text().lines().toList();
		for (int number = 1; number <= lines.size() && lines.get(number - 1).startsWith("#"); number++) {
			String line = lines.get(number - 1).substring(1).strip();
			String where = file.origin() + ":" + number;
			int colon = line.indexOf(':');
			String keyword = colon < 0 ? "" : line.substring(0, colon).strip();
			String value = line.substring(colon + 1).strip();
			if (keyword.equals("param")) {
				parameters.add(parameter(where, value));
			} else if (KEYWORDS.contains(keyword)) {
				if (fields.put(keyword, value) != null) {
					throw new Mistake(where, "a second “" + keyword + "”", "keep one");
				}
				last = keyword;
			} else if (keyword.matches("[a-z]+") && last.isEmpty()) {
				throw new Mistake(where, "unknown keyword “" + keyword + "”", "use title, why, fix, level or param");
			} else if (!last.isEmpty()) {
				fields.merge(last, line, (before, more) -> before + " " + more);
			}
		}
		return new Header(fields, parameters);
	}

	private static Parameter parameter(String where, String value) {
		String[] parts = value.split("\\|", -1);
		if (parts.length != 4 || !parts[0].strip().matches("[A-Za-z_][A-Za-z0-9_]*")) {
			throw new Mistake(where, "no parameter: “" + value + "”", "write # param: name | kind | default | what");
		}
		String otherwise = parts[2].strip();
		boolean given = !otherwise.equals("*") && !otherwise.equals("!") && !otherwise.isEmpty();
		return new Parameter(parts[0].strip(), kind(where, parts[1].strip()), given ? Optional.of(otherwise) : Optional.empty(),
				otherwise.equals("!"), parts[3].strip());
	}

	private static Parameter.Kind kind(String where, String word) {
		for (Parameter.Kind kind : Parameter.Kind.values()) {
			if (kind.word().equals(word)) {
				return kind;
			}
		}
		throw new Mistake(where, "unknown kind of parameter “" + word + "”", "use one of "
				+ List.of(Parameter.Kind.values()).toString().toLowerCase(Locale.ROOT));
	}

	Optional<String> field(String keyword) {
		return Optional.ofNullable(fields.get(keyword)).filter(value -> !value.isEmpty());
	}
}
