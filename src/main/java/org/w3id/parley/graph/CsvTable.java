package org.w3id.parley.graph;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.jena.query.Dataset;
import org.w3id.parley.query.Column;
import org.w3id.parley.query.NamedQuery;

/**
 * A table of {@code queries/table} as CSV (RFC 4180) with local names in place of IRIs: the metadata tell how to make those again. Runs
 * inside a read transaction of the caller's.
 */
record CsvTable(NamedQuery query, Map<String, String> values, Dataset dataset) {
	/** One row at a time; a table that is written crosswise is held in memory. */
	void write(PrintWriter out) {
		if (query.pivot().isPresent()) {
			crosswise(query.pivot().get()).forEach(row -> out.print(line(row)));
		} else {
			out.print(line(query.query().getResultVars()));
			List<Column> columns = query.query().getResultVars().stream().map(this::column).toList();
			query.eachRow(dataset, values, row -> out
					.print(line(
							IntStream.range(0, row.size()).mapToObj(at -> columns.get(at).kind().cell(row.get(at))).toList())));
		}
		out.flush();
	}

	/** The columns as written: those of the query, or those that its values make. */
	List<Column> columns() {
		if (query.pivot().isEmpty()) {
			return query.columns();
		}
		Column.Pivot pivot = query.pivot().get();
		Column value = column(pivot.value());
		List<String> heads = crosswise(pivot).getFirst();
		return Stream.concat(Stream.of(column(pivot.row())),
				heads.stream().skip(1).map(head -> new Column(head, value.kind(), value.meaning() + ": " + head))).toList();
	}

	private Column column(String name) {
		return query.columns().stream().filter(column -> column.name().equals(name)).findFirst().orElseThrow();
	}

	private List<List<String>> crosswise(Column.Pivot pivot) {
		List<String> names = query.query().getResultVars();
		TreeMap<String, TreeMap<String, String>> cells = new TreeMap<>();
		TreeSet<String> heads = new TreeSet<>();
		query.eachRow(dataset, values, row -> {
			UnaryOperator<String> cell = name -> column(name).kind().cell(row.get(names.indexOf(name)));
			String head = cell.apply(pivot.column());
			heads.add(head);
			cells.computeIfAbsent(cell.apply(pivot.row()), key -> new TreeMap<>()).merge(head, cell.apply(pivot.value()),
					(one, other) -> one + " " + other);
		});
		List<List<String>> rows = new ArrayList<>();
		rows.add(Stream.concat(Stream.of(pivot.row()), heads.stream()).toList());
		cells.forEach((key, row) -> rows
				.add(Stream.concat(Stream.of(key), heads.stream().map(head -> row.getOrDefault(head, ""))).toList()));
		return rows;
	}

	private static String line(List<String> cells) {
		return cells.stream().map(CsvTable::quoted).collect(Collectors.joining(",", "", "\r\n"));
	}

	private static String quoted(String cell) {
		boolean plain = cell.chars().noneMatch(unit -> unit == ',' || unit == '"' || unit == '\n' || unit == '\r')
				&& cell.equals(cell.strip());
		return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
	}
}
