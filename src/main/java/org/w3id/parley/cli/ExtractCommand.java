package org.w3id.parley.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.w3id.parley.extract.Explained;
import org.w3id.parley.model.Article;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "extract", description = "Prints the claims found in articles, one JSON object a line; stores nothing.", footer = {
		"", "start and end count Unicode code points in the article's stored text.", "", "Examples:",
		"  parley extract article.txt", "  parley extract --explain article.txt", "  parley extract --dropped folder/"})
final class ExtractCommand implements Callable<Integer> {
	@Parameters(paramLabel = "FILE", arity = "1..*", description = "Files or folders; - reads standard input.")
	List<Path> paths = new ArrayList<>();

	@ArgGroup(exclusive = true)
	View view = new View();

	@Mixin
	ShelfOptions shelves = new ShelfOptions();

	@Spec
	CommandSpec spec;

	/** What is shown in place of the claims alone. */
	static final class View {
		@Option(names = "--explain", description = "Show how each sentence was read: parse, names, targets, and why a claim came out or not.")
		boolean explain;

		@Option(names = "--dropped", description = "Show only what had a cue and a target and gave no claim, and why; and the lines not read.")
		boolean dropped;
	}

	@Override
	public Integer call() {
		PrintWriter out = spec.commandLine().getOut();
		Intake intake = Intake.withoutStore(shelves.shelf());
		boolean clean = intake.read(Sources.of(paths), intake.claimReader()::explained,
				(article, explained) -> print(article, explained, out), spec.commandLine().getErr());
		out.flush();
		return clean ? 0 : Parley.DATA;
	}

	private void print(Article article, Explained explained, PrintWriter out) {
		if (view.explain) {
			new ExplainedText(article, out).print(explained);
		} else if (view.dropped) {
			new ExplainedText(article, out).printDropped(explained);
		} else {
			explained.claims().forEach(claim -> out.println(ClaimJson.of(article.name(), claim)));
		}
	}
}
