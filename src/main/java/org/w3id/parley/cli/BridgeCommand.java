package org.w3id.parley.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;

import org.w3id.parley.verdict.Bridge;
import org.w3id.parley.verdict.BridgeSearch;
import org.w3id.parley.verdict.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "bridge", description = "Finds the smallest changes of a proposal's terms under which none of the parties rejects or contests it.", footer = {
		"", "Examples:", "  parley bridge coalition-force russia ukraine",
		"  parley bridge istanbul-draft-2022 russia ukraine --demands --format json"})
final class BridgeCommand implements Callable<Integer> {
	@Parameters(index = "0", paramLabel = "PROPOSAL", description = "Local name of a proposal.")
	String proposal;

	@Parameters(index = "1..*", paramLabel = "PARTY", arity = "1..*", description = "The parties to be bridged.")
	List<String> parties;

	@Option(names = "--demands", description = "Also meet every demand on which an outcome hangs.")
	boolean demands;

	@Option(names = "--bound", paramLabel = "N", defaultValue = "1000000", description = "Stop after looking at so many sets of edits, and say so (${DEFAULT-VALUE} without this).")
	int bound;

	@Option(names = "--format", defaultValue = "text", description = "text (the default) or json.")
	WhyNotCommand.Format format;

	@Mixin
	PolicyOptions policy;

	@Mixin
	StoreOptions stores;

	@Spec
	CommandSpec spec;

	@Override
	public Integer call() {
		PrintWriter out = spec.commandLine().getOut();
		try (Desk desk = stores.openFilled(spec.commandLine().getErr())) {
			Bridge bridge = BridgeSearch.find(desk.judge(), proposal, new TreeSet<>(parties), policy.policy(),
					demands ? Bridge.Goal.DEMANDS_MET : Bridge.Goal.NOBODY_REFUSES, bound);
			switch (format) {
				case JSON -> out.println(Json.of(bridge));
				case TEXT -> new BridgeText(desk.store().dossier(), out).print(bridge);
			}
			out.flush();
		}
		return 0;
	}
}
