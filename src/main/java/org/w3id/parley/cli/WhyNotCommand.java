package org.w3id.parley.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.w3id.parley.verdict.Json;
import org.w3id.parley.verdict.Verdict;
import org.w3id.parley.verdict.WhyNot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "why-not", description = "Says what keeps parties from accepting a proposal: red lines, unmet demands, contradictions.", footer = {
		"", "Examples:", "  parley why-not coalition-force", "  parley why-not coalition-force russia --format json"})
final class WhyNotCommand implements Callable<Integer> {
	/** How the answer is written. */
	enum Format {
		TEXT, JSON
	}

	@Parameters(index = "0", paramLabel = "PROPOSAL", description = "Local name of a proposal.")
	String proposal;

	@Parameters(index = "1", paramLabel = "PARTY", arity = "0..1", description = "Only this party.")
	Optional<String> party = Optional.empty();

	@Option(names = "--format", defaultValue = "text", description = "text (the default) or json.")
	Format format;

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
			party.ifPresent(name -> desk.judge().verdict(name, proposal, policy.policy()));
			WhyNot all = WhyNot.of(desk.judge(), proposal, policy.policy());
			WhyNot why = new WhyNot(proposal, policy.policy(),
					all.blocked().stream().filter(verdict -> party.map(verdict.party()::equals).orElse(true)).toList());
			switch (format) {
				case JSON -> out.println(Json.of(why));
				case TEXT -> print(why, new VerdictText(desk.store(), out), out);
			}
			out.flush();
		}
		return 0;
	}

	private static void print(WhyNot why, VerdictText text, PrintWriter out) {
		if (why.blocked().isEmpty()) {
			out.println("Nothing found that stands in the way.");
		}
		for (Verdict verdict : why.blocked()) {
			text.print(verdict);
			out.println();
		}
	}
}
