package org.w3id.parley.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.w3id.parley.graph.Store;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "restore", description = "Makes a graph of a backup. The folder must not hold one yet.",
		footer = {"", "The checksum beside the file is checked first; nothing is written where it does not fit.", "", "Example:",
				"  parley restore parley-2025-08-25.nq.gz --store ~/parley-restored"})
final class RestoreCommand implements Callable<Integer> {
	@Parameters(index = "0", paramLabel = "FILE", description = "A file that backup wrote.")
	Path file;

	@Mixin
	StoreOptions stores;

	@Spec
	CommandSpec spec;

	@Override
	public Integer call() {
		Store.restore(file, stores.folder());
		spec.commandLine().getErr().println("restored to " + stores.folder());
		return 0;
	}
}
