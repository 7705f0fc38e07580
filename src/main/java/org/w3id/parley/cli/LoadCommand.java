package org.w3id.parley.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.w3id.parley.article.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "load", description = "Reads articles, finds the claims in them, and puts both into the graph.", footer = {"",
		"The same article twice changes nothing. What is refused is named, with the reason; the rest is loaded (exit code 1).",
		"",
		"Examples:", "  parley load article.txt folder/", "  cat page.html | parley load -", "  parley load --bundled"})
final class LoadCommand implements Callable<Integer> {
	@Parameters(paramLabel = "FILE", arity = "0..*", description = "Files or folders; - reads standard input.")
	List<Path> paths = new ArrayList<>();

	@Option(names = "--bundled", description = "Also the digests that come with Parley.")
	boolean bundled;

	@Mixin
	StoreOptions stores;

	@Spec
	CommandSpec spec;

	@Override
	public Integer call() {
		if (paths.isEmpty() && !bundled) {
			throw new ParameterException(spec.commandLine(), "Name a file or folder to load, or --bundled.");
		}
		PrintWriter messages = spec.commandLine().getErr();
		try (Desk desk = stores.open()) {
			Intake intake = new Intake(stores.shelf(), desk.store().dossier());
			List<Source> sources = new ArrayList<>(bundled ? intake.bundled() : List.of());
			sources.addAll(Sources.of(paths));
			IntakeReport report = intake.load(sources, desk.store(), messages);
			messages.println(report.summary());
			messages.flush();
			return report.clean() ? 0 : Parley.DATA;
		}
	}
}
