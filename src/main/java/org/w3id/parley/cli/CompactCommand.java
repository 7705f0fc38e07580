package org.w3id.parley.cli;

import java.util.concurrent.Callable;

import org.w3id.parley.graph.Store;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "compact", description = "Gives back the room of what was replaced or removed.",
		footer = {"", "Killed at any point, it leaves the graph as it was or compacted.", "", "Example:", "  parley compact"})
final class CompactCommand implements Callable<Integer> {
	@Mixin
	StoreOptions stores;

	@Spec
	CommandSpec spec;

	@Override
	public Integer call() {
		try (Store store = Store.open(stores.folder(), stores.shelf())) {
			store.compact();
			spec.commandLine().getErr().println("compacted " + stores.folder());
		}
		return 0;
	}
}
