package org.w3id.parley.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.graph.Node;
import org.w3id.parley.iri.Iris;
import org.w3id.parley.page.Fact.Citation;
import org.w3id.parley.page.Fact.Source;
import org.w3id.parley.page.Fact.Value;
import org.w3id.parley.query.Table;
import org.w3id.parley.verdict.Days;
import org.w3id.parley.verdict.Telling;

/**
 * Makes facts of the rows of {@code queries/page/…-facts.rq}: a row for each fact and source of it, in the order in which they are
 * shown, with the columns name, fact, thing, label, note, place, title, publisher, issued, address.
 */
final class FactSheet {
	private final Table table;

	private FactSheet(Table table) {
		this.table = table;
	}

	static List<Fact> of(Table table) {
		return new FactSheet(table).facts();
	}

	private List<Fact> facts() {
		Map<String, Map<String, List<List<Optional<Node>>>>> byName = new LinkedHashMap<>();
		for (List<Optional<Node>> row : table.rows()) {
			byName.computeIfAbsent(cell(row, "name").orElse(""), key -> new LinkedHashMap<>())
					.computeIfAbsent(cell(row, "fact").orElse("") + cell(row, "label").orElse(""), key -> new ArrayList<>())
					.add(row);
		}
		return byName.entrySet().stream().map(
				each -> new Fact(Telling.capital(each.getKey()), each.getValue().values().stream().map(this::value).toList()))
				.toList();
	}

	private Value value(List<List<Optional<Node>>> rows) {
		List<Optional<Node>> first = rows.getFirst();
		Set<Citation> citations = new LinkedHashSet<>();
		rows.forEach(row -> citation(row).ifPresent(citations::add));
		Optional<String> address = cell(first, "thing").filter(iri -> iri.startsWith(Iris.BASE))
				.map(iri -> iri.substring(Iris.BASE.length() - 1));
		return new Value(cell(first, "label").orElse(""), cell(first, "note").map(Days::inText).filter(note -> !note.isBlank()),
				address,
				List.copyOf(citations));
	}

	private Optional<Citation> citation(List<Optional<Node>> row) {
		return cell(row, "title").map(title -> new Citation(
				new Source(Stream.of(cell(row, "publisher"), Optional.of(title), cell(row, "issued").map(Days::inText))
						.flatMap(Optional::stream).collect(Collectors.joining(", ")),
						cell(row, "address").filter(address -> address.startsWith("https://") || address.startsWith("http://"))),
				cell(row, "place")));
	}

	private Optional<String> cell(List<Optional<Node>> row, String column) {
		int index = table.columns().indexOf(column);
		return index < 0 ? Optional.empty() : Archive.text(row.get(index));
	}
}
