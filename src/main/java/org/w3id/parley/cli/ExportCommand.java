package org.w3id.parley.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;

import org.w3id.parley.graph.DumpFormat;
import org.w3id.parley.graph.Export;
import org.w3id.parley.graph.Store;
import org.w3id.parley.model.Mistake;
import org.w3id.parley.query.QueryBook;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "export", description = "Writes the graph, a table or a network for other tools. The same data gives the same bytes.", footer = {
		"",
		"Tables: claims, positions, verdicts, verdict-matrix, party-provision. Networks: party-provision, agreement, disagreement.",
		"",
		"Examples:", "  parley export --format turtle > graph.ttl", "  parley export -o graph.nq.gz",
		"  parley export --table verdict-matrix -o verdicts.csv",
		"  parley export --network agreement trust=parties -o agreement.graphml"})
final class ExportCommand implements Callable<Integer> {
	@Option(names = "--format", defaultValue = "nquads", description = "Of the whole graph: ${COMPLETION-CANDIDATES} (nquads without this).")
	DumpFormat format;

	@ArgGroup(exclusive = true)
	Part part = new Part();

	/** What is written in place of the whole graph. */
	static final class Part {
		@Option(names = "--table", paramLabel = "NAME", description = "A table as CSV.")
		Optional<String> table = Optional.empty();

		@Option(names = "--table-metadata", paramLabel = "NAME", description = "The CSV on the Web description of a table.")
		Optional<String> metadata = Optional.empty();

		@Option(names = "--network", paramLabel = "NAME", description = "A network as GraphML.")
		Optional<String> network = Optional.empty();

		@Option(names = "--annotations", paramLabel = "ARTICLE", description = "An article's claims as Web Annotations in JSON-LD.")
		Optional<String> annotations = Optional.empty();

		@Option(names = "--hash", description = "Only the SHA-256 of the canonical N-Quads.")
		boolean hash;
	}

	@Parameters(paramLabel = "PARAMETER=VALUE", arity = "0..*", description = "Values for a table's or network's parameters.")
	Map<String, String> values = new LinkedHashMap<>();

	@Option(names = {"-o",
			"--output"}, paramLabel = "FILE", description = "File to write, whole or not at all; compressed where it ends in .gz. Else standard output.")
	Optional<Path> output = Optional.empty();

	@Mixin
	StoreOptions stores;

	@Spec
	CommandSpec spec;

	@Override
	public Integer call() throws IOException {
		try (Store store = stores.openAsItStands(spec.commandLine().getErr())) {
			Export export = new Export(store);
			if (output.isEmpty()) {
				OutputStream out = new BufferedOutputStream(System.out, 1 << 16);
				write(export, out);
				out.flush();
			} else {
				toFile(export, output.get().toAbsolutePath());
			}
		}
		return 0;
	}

	/** The file appears under its name only once it is whole. */
	private void toFile(Export export, Path file) throws IOException {
		Path unfinished = file.resolveSibling(file.getFileName() + ".part");
		try {
			try (OutputStream plain = Files.newOutputStream(unfinished);
					OutputStream out = file.toString().endsWith(".gz")
							? new GZIPOutputStream(plain, 1 << 16)
							: new BufferedOutputStream(plain, 1 << 16)) {
				write(export, out);
			}
			Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			throw new Mistake(file.toString(), "cannot be written: " + e.getMessage(), "choose another --output", e);
		} finally {
			Files.deleteIfExists(unfinished);
		}
	}

	private void write(Export export, OutputStream out) throws IOException {
		QueryBook book = QueryBook.of(stores.shelf());
		if (part.table.isPresent()) {
			export.table(book.named("table", part.table.get()), values, out);
		} else if (part.metadata.isPresent()) {
			text(export.tableMetadata(book.named("table", part.metadata.get()), values, part.metadata.get() + ".csv"), out);
		} else if (part.network.isPresent()) {
			export.network(book.named("network", part.network.get()), values, out);
		} else if (part.annotations.isPresent()) {
			String article = part.annotations.get();
			text(export.annotations(article)
					.orElseThrow(() -> new Mistake("article " + article, "the graph holds no such article",
							"take the id from parley ask coverage")),
					out);
		} else if (part.hash) {
			text(export.hash() + "\n", out);
		} else {
			export.dump(format, out);
		}
	}

	private static void text(String text, OutputStream out) throws IOException {
		out.write(text.getBytes(StandardCharsets.UTF_8));
	}
}
