package org.w3id.parley.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.w3id.parley.verdict.Company;
import org.w3id.parley.verdict.Json;
import org.w3id.parley.verdict.Verdict;
import org.w3id.parley.verdict.VerdictTriples;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "verdict", description = "Says whether a party accepts a proposal, and why, down to the quoted sentences.", footer = {
		"", "Examples:",
		"  parley verdict russia coalition-force",
		"  parley verdict russia istanbul-draft-2022 --trust parties --as-of 2022-12-31 --format json"})
final class VerdictCommand implements Callable<Integer> {
	/** How the verdict is written. */
	enum Format {
		TEXT, JSON, TTL
	}

	@Parameters(index = "0", paramLabel = "PARTY", description = "Local name of a party: russia, ukraine, united-states …")
	String party;

	@Parameters(index = "1", paramLabel = "PROPOSAL", description = "Local name of a proposal: coalition-force, istanbul-draft-2022 …")
	String proposal;

	@Option(names = "--format", defaultValue = "text", description = "text (the default), json or ttl.")
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
			Verdict verdict = desk.judge().verdict(party, proposal, policy.policy());
			Company company = Company.of(desk.judge(), party, proposal, policy.policy());
			switch (format) {
				case TEXT -> {
					VerdictText text = new VerdictText(desk.store(), out);
					text.print(verdict);
					text.print(company);
				}
				case JSON -> out.println(Json.of(verdict, company));
				case TTL -> out.print(turtle(new VerdictTriples(desk.judge()).document(party, proposal, policy.policy())));
			}
			out.flush();
		}
		return 0;
	}

	private static String turtle(Graph graph) {
		return RDFWriter.source(graph).lang(Lang.TURTLE).asString();
	}
}
