package org.w3id.parley.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.w3id.parley.query.NamedQuery;
import org.w3id.parley.query.Parameter;
import org.w3id.parley.query.QueryBook;
import org.w3id.parley.query.TableFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "ask", description = "Asks a named question of the query book.", footer = {"", "Examples:", "  parley ask",
		"  parley ask who-rejects proposal=coalition-force",
		"  parley ask demands party=russia --format csv"})
final class AskCommand implements Callable<Integer> {
	@Parameters(index = "0", paramLabel = "NAME", arity = "0..1", description = "The question; without one, all are listed.")
	Optional<String> name = Optional.empty();

	@Parameters(index = "1..*", paramLabel = "PARAMETER=VALUE", description = "Values for the question's parameters.")
	Map<String, String> values = new LinkedHashMap<>();

	@Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES} (text without this).")
	TableFormat format;

	@Mixin
	StoreOptions stores;

	@Spec
	CommandSpec spec;

	@Override
	public Integer call() {
		PrintWriter out = spec.commandLine().getOut();
		QueryBook book = QueryBook.of(stores.shelf());
		if (name.isEmpty()) {
			book.folder("ask").forEach(query -> describe(query, out));
		} else {
			NamedQuery query = book.named("ask", name.get());
			try (Desk desk = stores.openFilled(spec.commandLine().getErr())) {
				String answer = desk.store().read(dataset -> format.write(query.ask(dataset, values)));
				out.print(answer);
			}
		}
		out.flush();
		return 0;
	}

	private static void describe(NamedQuery query, PrintWriter out) {
		out.printf("%-24s %s%n", query.name(), query.title());
		for (Parameter parameter : query.parameters()) {
			out.printf("%-24s   %s=… %s%s%n", "", parameter.name(), parameter.meaning(),
					parameter.otherwise().map(value -> " (else " + value + ")").orElse(parameter.required() ? " (needed)" : ""));
		}
	}
}
