package org.w3id.parley.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "backup", description = "Writes the whole graph to a file with its checksum.", footer = {"", "Example:",
		"  parley backup parley.backup.gz"})
final class BackupCommand implements Callable<Integer> {
	@Parameters(index = "0", paramLabel = "FILE", description = "The file to write; appears only once it is whole.")
	Path file;

	@Mixin
	StoreOptions stores;

	@Spec
	CommandSpec spec;

	@Override
	public Integer call() {
		try (Desk desk = stores.openFilled(spec.commandLine().getErr())) {
			desk.store().backup(file);
		}
		PrintWriter messages = spec.commandLine().getErr();
		messages.println("written: " + file);
		messages.flush();
		return 0;
	}
}
