package org.w3id.parley.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntBiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Comma-separated values after RFC 4180: CRLF, fields quoted where they have to be. */
final class Table {
	private static final String END = "\r\n";
	private static final Pattern TO_BE_QUOTED = Pattern.compile("[\",\r\n]");

	private Table() {
	}

	/** One line for each target: its id and label, then for each party the word and the number of witnesses that it rests on. */
	static String of(UnaryOperator<String> label, Matrix matrix, ToIntBiFunction<String, String> witnesses, List<String> targets,
			List<String> parties) {
		StringBuilder text = new StringBuilder();
		List<String> head = new ArrayList<>(List.of("id", "label"));
		parties.forEach(party -> head.addAll(List.of(party, party + " witnesses")));
		line(text, head);
		for (String target : targets) {
			List<String> fields = new ArrayList<>(List.of(target, label.apply(target)));
			parties.forEach(party -> fields.addAll(List.of(matrix.at(party, target).mark().word(),
					Integer.toString(witnesses.applyAsInt(party, target)))));
			line(text, fields);
		}
		return text.toString();
	}

	private static void line(StringBuilder text, List<String> fields) {
		text.append(fields.stream().map(Table::field).collect(Collectors.joining(","))).append(END);
	}

	/** A leading character by which a spreadsheet would take the text for a formula is kept from doing so by an apostrophe. */
	private static String field(String text) {
		String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
		return TO_BE_QUOTED.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
	}
}
