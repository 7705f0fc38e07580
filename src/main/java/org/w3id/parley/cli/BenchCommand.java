package org.w3id.parley.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.w3id.parley.model.Mistake;
import org.w3id.parley.verdict.Bench;
import org.w3id.parley.verdict.Scale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "bench", description = "Measures the index against the same verdicts by SPARQL and by rules, over made-up negotiations.", footer = {
		"", "Examples:", "  parley bench", "  PARLEY_JAVA_OPTS=-Xmx6g parley bench e7 --limit 0"})
final class BenchCommand implements Callable<Integer> {
	@Parameters(paramLabel = "SCALE", arity = "0..*", description = "e5, e6 or e7: about a hundred thousand, a million or ten million triples (e5 and e6 without any).")
	List<String> scales = new ArrayList<>();

	@Option(names = "--limit", paramLabel = "SECONDS", defaultValue = "300", description = "The longest that another way to all verdicts may take (${DEFAULT-VALUE}); 0 leaves the others out.")
	int limit;

	@Option(names = "--served", description = "Also measure explanations over HTTP, durable commits and the start, at the first scale.")
	boolean served;

	@Mixin
	ShelfOptions shelves;

	@Spec
	CommandSpec spec;

	@Override
	public Integer call() {
		PrintWriter out = spec.commandLine().getOut();
		Bench bench = new Bench(shelves.shelf(), out);
		for (String name : scales.isEmpty() ? List.of("e5", "e6") : scales) {
			bench.run(scale(name), bench.usual(), Duration.ofSeconds(limit));
		}
		if (served) {
			new ServedBench(shelves.shelf(), out, spec.commandLine().getErr())
					.run(scale(scales.isEmpty() ? "e5" : scales.getFirst()));
		}
		out.flush();
		return 0;
	}

	private static Scale scale(String name) {
		return switch (name.toLowerCase(Locale.ROOT)) {
			case "e5" -> Scale.E5;
			case "e6" -> Scale.E6;
			case "e7" -> Scale.E7;
			default -> throw new Mistake("bench", "no scale: " + name, "use e5, e6 or e7");
		};
	}
}
