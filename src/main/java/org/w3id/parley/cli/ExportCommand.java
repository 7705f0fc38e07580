package org.w3id.parley.cli;

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
import org.w3id.parley.model.Mistake;
import org.w3id.parley.query.NamedQuery;
import org.w3id.parley.query.QueryBook;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "export", description = "Writes the graph, a table, a network or annotations to a file or to standard output.",
		footer = {"", "The same data give the same bytes. Each export says its licence, the date of its data and its policy.",
				"A table that goes to a file gets its CSV on the Web metadata beside it.", "", "Examples:",
				"  parley export nquads --output parley.nq.gz", "  parley export table claims --output claims.csv",
				"  parley export table verdict-matrix trust=parties", "  parley export network agreement --output agreement.graphml",
				"  parley export annotations 3f0a9c1d2b4e5f60", "  parley export hash"})
final class ExportCommand implements Callable<Integer> {
	/** What is exported. */
	enum What {
		NQUADS, TRIG, TURTLE, NTRIPLES, JSONLD, RDFXML, TABLE, NETWORK, ANNOTATIONS, HASH
	}

	@Parameters(index = "0", paramLabel = "WHAT", description = "${COMPLETION-CANDIDATES}")
	What what;

	@Parameters(index = "1", arity = "0..1", paramLabel = "NAME", description = "Of a table or network; the id of an article for annotations.")
	Optional<String> name = Optional.empty();

	@Parameters(index = "2..*", paramLabel = "PARAMETER=VALUE", description = "Values for the parameters of a table or network.")
	Map<String, String> values = new LinkedHashMap<>();

	@Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Else standard output. Compressed where the name ends in .gz.")
	Optional<Path> output = Optional.empty();

	@Mixin
	StoreOptions stores;

	@Spec
	CommandSpec spec;

	@Override
	public Integer call() throws IOException {
		try (Desk desk = stores.openFilled(spec.commandLine().getErr())) {
			Export export = new Export(desk.store());
			if (output.isEmpty()) {
				write(export, new Standard(spec.commandLine().getOut()));
			} else {
				toFile(export, output.get());
			}
		}
		return 0;
	}

	/** A file of that name is always whole. */
	private void toFile(Export export, Path file) throws IOException {
		Path beside = file.resolveSibling(file.getFileName() + ".part");
		try {
			try (OutputStream out = file.toString().endsWith(".gz")
					? new GZIPOutputStream(Files.newOutputStream(beside), 1 << 16)
					: Files.newOutputStream(beside)) {
				write(export, out);
			}
			Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(beside);
		}
		if (what == What.TABLE) {
			Path metadata = file.resolveSibling(file.getFileName() + "-metadata.json");
			Files.writeString(metadata, export.tableMetadata(query("table"), values, file.getFileName().toString()));
		}
	}

	private void write(Export export, OutputStream out) throws IOException {
		switch (what) {
			case NQUADS, TRIG, TURTLE, NTRIPLES, JSONLD, RDFXML -> export.dump(DumpFormat.valueOf(what.name()), out);
			case TABLE -> export.table(query("table"), values, out);
			case NETWORK -> export.network(query("network"), values, out);
			case ANNOTATIONS -> out.write(export.annotations(named("the id of an article"))
					.orElseThrow(() -> new Mistake("article " + name.get(), "the graph holds no such article", "parley ask coverage lists them"))
					.getBytes(StandardCharsets.UTF_8));
			case HASH -> out.write((export.hash() + "\n").getBytes(StandardCharsets.UTF_8));
		}
		out.flush();
	}

	private NamedQuery query(String folder) {
		QueryBook book = QueryBook.of(stores.shelf());
		return book.named(folder, named("one of " + String.join(", ", book.folder(folder).stream().map(NamedQuery::name).toList())));
	}

	private String named(String wanted) {
		return name.orElseThrow(() -> new Mistake("export " + what.name().toLowerCase(java.util.Locale.ROOT), "has no name", "add " + wanted));
	}
}
