package org.w3id.parley.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.w3id.parley.graph.Store;
import org.w3id.parley.model.Mistake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "restore", description = "Fills an empty graph from a backup; refuses one that is cut or changed.", footer = {"",
		"Example:", "  parley restore parley.backup.gz --store restored/"})
final class RestoreCommand implements Callable<Integer> {
	@Parameters(index = "0", paramLabel = "FILE", description = "A file that parley backup wrote.")
	Path file;

	@Mixin
	StoreOptions stores;

	@Spec
	CommandSpec spec;

	@Override
	public Integer call() {
		if (stores.memory()) {
			throw new Mistake("restore", "a graph in memory is gone at once", "name a folder with --store");
		}
		Store.restore(file, stores.folder());
		PrintWriter messages = spec.commandLine().getErr();
		messages.println("restored into " + stores.folder());
		messages.flush();
		return 0;
	}
}
