package org.w3id.parley.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.w3id.parley.page.Archive;
import org.w3id.parley.page.Pages;
import org.w3id.parley.query.QueryBook;
import org.w3id.parley.serve.Server;
import org.w3id.parley.serve.http.Limits;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "serve", description = "Serves the pages, the SPARQL endpoint and the linked data of the graph.",
		footer = { "", "An empty graph is filled with the bundled digests in the background, unless --empty.",
				"Stops at the end of input from the terminal's Ctrl-C or a SIGTERM, after running requests have ended.", "", "Examples:",
				"  parley serve", "  parley serve --port 8080 --host 0.0.0.0 --timeout 20" })
final class ServeCommand implements Callable<Integer> {
	@Option(names = "--port", defaultValue = "${PARLEY_PORT:-3030}", description = "Without this, PARLEY_PORT, else 3030; 0 takes a free one.")
	int port;

	@Option(names = "--host", defaultValue = "localhost", description = "Address to listen at; without this only this machine can reach it.")
	String host;

	@Option(names = "--timeout", paramLabel = "SECONDS", description = "Longest time for one query; 60 without this.")
	Optional<Integer> timeout = Optional.empty();

	@Option(names = "--max-rows", paramLabel = "N", description = "Most rows of one result; no cap without this.")
	Optional<Long> rows = Optional.empty();

	@Option(names = "--empty", description = "Leave an empty graph empty.")
	boolean empty;

	@Mixin
	StoreOptions stores;

	@Spec
	CommandSpec spec;

	@Override
	public Integer call() {
		PrintWriter messages = spec.commandLine().getErr();
		Desk desk = stores.open();
		QueryBook book = QueryBook.of(stores.shelf());
		Server server;
		try {
			server = Server.over(desk.store()).port(port).host(host).limits(limits())
					.pages(new Pages(new Archive(desk.store(), desk.verdicts(), book), book)).start();
		} catch (RuntimeException e) {
			desk.close();
			throw e;
		}
		Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("stopping").unstarted(() -> {
			server.close();
			desk.close();
		}));
		messages.println("Parley is at " + server.address() + (stores.memory() ? ", in memory" : ", graph in " + stores.folder()));
		messages.flush();
		if (!empty && desk.store().articles().isEmpty()) {
			fill(desk, messages);
		}
		server.join();
		return 0;
	}

	private Limits limits() {
		Limits limits = Limits.USUAL;
		limits = timeout.map(seconds -> Duration.ofSeconds(seconds)).map(limits::withTimeout).orElse(limits);
		return rows.map(limits::withRows).orElse(limits);
	}

	private void fill(Desk desk, PrintWriter messages) {
		Thread.ofPlatform().daemon().name("digests").start(() -> {
			Intake intake = new Intake(stores.shelf(), desk.store().dossier());
			IntakeReport report = intake.load(intake.bundled(), desk.store(), messages);
			messages.println("bundled digests: " + report.summary());
			messages.flush();
		});
	}
}
