package org.w3id.parley.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "compact", description = "Gives back the room that replaced articles took on the disk.", footer = {"", "Example:",
		"  parley compact"})
final class CompactCommand implements Callable<Integer> {
	@Mixin
	StoreOptions stores;

	@Override
	public Integer call() {
		try (Desk desk = stores.open()) {
			desk.store().compact();
		}
		return 0;
	}
}
