package org.w3id.parley.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.w3id.parley.graph.Store;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "backup", description = "Writes the whole graph to one file, with its checksum beside it.",
		footer = {"", "The file is gzipped N-Quads, which any RDF tool reads; sha256sum -c checks it.", "", "Example:",
				"  parley backup parley-2025-08-25.nq.gz"})
final class BackupCommand implements Callable<Integer> {
	@Parameters(index = "0", paramLabel = "FILE", description = "The file to write; one that is there is replaced.")
	Path file;

	@Mixin
	StoreOptions stores;

	@Spec
	CommandSpec spec;

	@Override
	public Integer call() {
		try (Store store = Store.open(stores.folder(), stores.shelf())) {
			store.backup(file);
			spec.commandLine().getErr().println("backed up to " + file + " and " + file.getFileName() + ".sha256");
		}
		return 0;
	}
}
