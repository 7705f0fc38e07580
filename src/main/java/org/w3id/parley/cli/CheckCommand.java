package org.w3id.parley.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.w3id.parley.graph.Check;
import org.w3id.parley.graph.Finding;
import org.w3id.parley.graph.Finding.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "check", description = "Looks for what is wrong with the ontology, the reference data, the queries, and what the graph holds.", footer = {
		"", "Exit code 1 where there is an error; warnings alone do not count.", "", "Examples:", "  parley check",
		"  parley check --files --data my-negotiation/"})
final class CheckCommand implements Callable<Integer> {
	@Option(names = "--files", description = "Only the files, not what the graph holds.")
	boolean filesOnly;

	@Mixin
	StoreOptions stores;

	@Spec
	CommandSpec spec;

	@Override
	public Integer call() {
		Check check = new Check(stores.shelf());
		List<Finding> findings = new ArrayList<>(check.files());
		boolean sound = findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
		if (!filesOnly && sound && !stores.memory()) {
			try (Desk desk = stores.open()) {
				check.store(desk.store()).stream().filter(finding -> !findings.contains(finding)).forEach(findings::add);
			}
		}
		PrintWriter out = spec.commandLine().getOut();
		findings.forEach(finding -> print(finding, out));
		long errors = findings.stream().filter(finding -> finding.severity() == Severity.ERROR).count();
		out.printf("%d %s, %d other %s%n", errors, errors == 1 ? "error" : "errors", findings.size() - errors,
				findings.size() - errors == 1 ? "finding" : "findings");
		out.flush();
		return errors == 0 ? 0 : Parley.DATA;
	}

	private static void print(Finding finding, PrintWriter out) {
		out.printf("%-8s %s%n", finding.severity().name().toLowerCase(Locale.ROOT), finding.what());
		out.printf("%-8s   where %s%n", "", finding.where());
		out.printf("%-8s   why   %s%n", "", finding.why());
		out.printf("%-8s   fix   %s%n", "", finding.fix());
	}
}
