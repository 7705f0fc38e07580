package org.w3id.parley.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.w3id.parley.query.NamedQuery;

/**
 * What leaves a store as a file. Each export is of one moment (one read transaction), says its licence, the date of its data, the
 * policy and the as-of date, and is the same bytes for the same data. Streams that are written to are flushed, never closed. Any
 * number of threads.
 */
public record Export(Store store) {
	/** Everything, streamed and sorted; in a heap of some 100 MB whatever the size. */
	public void dump(DumpFormat format, OutputStream out) {
		store.read(dataset -> writing(() -> new Dump(dataset.asDatasetGraph(), head(dataset, Map.of())).write(format, out)));
	}

	/** SHA-256 of the dataset's canonical N-Quads (RDFC-1.0: with no blank nodes, the sorted lines), in hexadecimal. */
	public String hash() {
		return store.read(dataset -> {
			try {
				return new Dump(dataset.asDatasetGraph(), head(dataset, Map.of())).hash();
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		});
	}

	/** A table of {@code queries/table} as CSV. */
	public void table(NamedQuery query, Map<String, String> values, OutputStream out) {
		store.read(dataset -> writing(() -> new CsvTable(query, values, dataset).write(printer(out))));
	}

	/**
	 * The CSV on the Web metadata of such a table.
	 *
	 * @param url
	 *            where the CSV file stands, seen from the metadata
	 */
	public String tableMetadata(NamedQuery query, Map<String, String> values, String url) {
		return store
				.read(dataset -> new TableMetadata(query, new CsvTable(query, values, dataset).columns(), head(dataset, values))
						.json(url));
	}

	/** A network of {@code queries/network} as GraphML. */
	public void network(NamedQuery query, Map<String, String> values, OutputStream out) {
		store.read(dataset -> writing(() -> new Network(query, values, dataset, head(dataset, values)).write(printer(out))));
	}

	/** An article's claims as Web Annotations in JSON-LD; empty where there is no such article. */
	public Optional<String> annotations(String articleId) {
		return store.read(dataset -> store.article(articleId).map(read -> new Annotations(read, head(dataset, Map.of())).json()));
	}

	/** What the exports say of themselves now. */
	public DumpHead head() {
		return store.read(dataset -> head(dataset, Map.of()));
	}

	private DumpHead head(Dataset dataset, Map<String, String> values) {
		return head(dataset.asDatasetGraph(), store.licence(), values.getOrDefault("trust", "all"));
	}

	static DumpHead head(DatasetGraph dataset, String licence, String policy) {
		SortedSet<java.time.LocalDate> days = Statistics.days(dataset);
		Optional<String> newest = days.isEmpty() ? Optional.empty() : Optional.of(days.last().toString());
		return new DumpHead(licence, newest, policy, "newest");
	}

	private static PrintWriter printer(OutputStream out) {
		return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
	}

	@FunctionalInterface
	private interface Writing {
		void write() throws IOException;
	}

	private static boolean writing(Writing writing) {
		try {
			writing.write();
			return true;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
