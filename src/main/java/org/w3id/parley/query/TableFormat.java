package org.w3id.parley.query;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.util.Context;

/** How an answer is written. TEXT and MARKDOWN shorten the IRIs of Parley's own things; the others are the standards'. */
public enum TableFormat {
	TEXT, MARKDOWN, CSV, TSV, JSON, XML;

	public String write(Table table) {
		return switch (this) {
			case TEXT -> text(table);
			case MARKDOWN -> markdown(table);
			case CSV -> standard(table, ResultSetLang.RS_CSV);
			case TSV -> standard(table, ResultSetLang.RS_TSV);
			case JSON -> standard(table, ResultSetLang.RS_JSON);
			case XML -> standard(table, ResultSetLang.RS_XML);
		};
	}

	private static String standard(Table table, Lang language) {
		List<Var> variables = table.columns().stream().map(Var::alloc).toList();
		RowSet rows = RowSetStream.create(variables, table.rows().stream().map(row -> binding(variables, row)).iterator());
		RowSetWriter writer = RowSetWriterRegistry.getFactory(language).create(language);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		writer.write(bytes, rows, new Context());
		return bytes.toString(StandardCharsets.UTF_8);
	}

	private static Binding binding(List<Var> variables, List<Optional<Node>> row) {
		BindingBuilder builder = BindingFactory.builder();
		IntStream.range(0, row.size())
				.forEach(column -> row.get(column).ifPresent(node -> builder.add(variables.get(column), node)));
		return builder.build();
	}

	/** Columns padded to their widest cell; two spaces between them. */
	private static String text(Table table) {
		List<List<String>> lines = new ArrayList<>();
		lines.add(table.columns());
		table.rows().forEach(row -> lines.add(row.stream().map(TableFormat::cell).toList()));
		int[] widths = new int[table.columns().size()];
		for (List<String> line : lines) {
			for (int column = 0; column < widths.length; column++) {
				widths[column] = Math.max(widths[column], line.get(column).codePointCount(0, line.get(column).length()));
			}
		}
		return lines.stream()
				.map(line -> IntStream.range(0, widths.length).mapToObj(column -> padded(line.get(column), widths[column]))
						.collect(Collectors.joining("  ")).stripTrailing())
				.collect(Collectors.joining("\n", "", "\n"));
	}

	private static String padded(String cell, int width) {
		return cell + " ".repeat(width - cell.codePointCount(0, cell.length()));
	}

	private static String markdown(Table table) {
		String head = table.columns().stream().collect(Collectors.joining(" | ", "| ", " |\n"));
		String line = table.columns().stream().map(column -> "---").collect(Collectors.joining(" | ", "| ", " |\n"));
		return head + line + table.rows().stream()
				.map(row -> row.stream().map(cell -> cell(cell).replace("\\", "\\\\").replace("|", "\\|"))
						.collect(Collectors.joining(" | ", "| ", " |\n")))
				.collect(Collectors.joining());
	}

	/** On one line. */
	private static String cell(Optional<Node> cell) {
		return Table.brief(cell).replaceAll("\\s+", " ");
	}
}
