package org.w3id.parley.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.w3id.parley.page.Archive;
import org.w3id.parley.page.Pages;
import org.w3id.parley.query.QueryBook;
import org.w3id.parley.serve.Server;
import org.w3id.parley.serve.describe.Health;
import org.w3id.parley.serve.http.Limits;
import org.w3id.parley.serve.http.PublicBase;
import org.w3id.parley.serve.http.Token;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "serve", description = "Serves the pages, the SPARQL endpoint and the linked data of the graph.", footer = {"",
		"An empty graph is filled with the bundled digests in the background, unless --empty.",
		"Stops at the end of input from the terminal's Ctrl-C or a SIGTERM, after running requests have ended.", "", "Examples:",
		"  parley serve", "  parley serve --port 8080 --host 0.0.0.0 --timeout 20"})
final class ServeCommand implements Callable<Integer> {
	@Option(names = "--port", defaultValue = "${PARLEY_PORT:-3030}", description = "Without this, PARLEY_PORT, else 3030; 0 takes a free one.")
	int port;

	@Option(names = "--host", defaultValue = "localhost", description = "Address to listen at; without this only this machine can reach it.")
	String host;

	@Option(names = "--timeout", paramLabel = "SECONDS", description = "Longest time for one query; 60 without this.")
	Optional<Integer> timeout = Optional.empty();

	@Option(names = "--max-rows", paramLabel = "N", description = "Most rows of one result; no cap without this.")
	Optional<Long> rows = Optional.empty();

	@Option(names = "--base", paramLabel = "URL", description = "Where the world sees the server, for links behind a proxy.")
	Optional<String> base = Optional.empty();

	@Option(names = "--accept-articles", description = "Take articles at /api/articles from who sends the token in PARLEY_TOKEN as a bearer token.")
	boolean accept;

	@Option(names = "--accept-updates", description = "Take SPARQL updates of articles at /sparql/update from who sends the same token.")
	boolean updates;

	@Option(names = "--empty", description = "Leave an empty graph empty.")
	boolean empty;

	@Mixin
	StoreOptions stores;

	@Spec
	CommandSpec spec;

	@Override
	public Integer call() {
		PrintWriter messages = spec.commandLine().getErr();
		Optional<Token> token = accept || updates
				? Optional.of(new Token(System.getenv().getOrDefault("PARLEY_TOKEN", "")))
				: Optional.empty();
		QueryBook book = QueryBook.of(stores.shelf());
		Desk desk = stores.open();
		Intake intake = new Intake(stores.shelf(), desk.store().dossier());
		Server server;
		try {
			server = server(desk, intake, book, token).start();
		} catch (RuntimeException e) {
			desk.close();
			throw e;
		}
		Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("stopping").unstarted(() -> {
			server.close();
			desk.close();
		}));
		messages.println(
				"Parley is at " + server.address() + (stores.memory() ? ", in memory" : ", graph in " + stores.folder()));
		messages.flush();
		if (!empty && desk.store().articles().isEmpty()) {
			fill(desk, intake, messages);
		}
		server.join();
		return 0;
	}

	private Server.Builder server(Desk desk, Intake intake, QueryBook book, Optional<Token> token) {
		Server.Builder builder = Server.over(desk.store()).shelf(stores.shelf()).port(port).host(host).limits(limits())
				.judge(desk::judge)
				.pages(new Pages(new Archive(desk.store(), desk.verdicts(), book), book)).part("reading", () -> telling(intake));
		base.map(PublicBase::of).ifPresent(builder::base);
		token.filter(known -> accept).ifPresent(known -> builder.intake(new Uploads(desk, intake), known));
		token.filter(known -> updates).ifPresent(known -> builder.updates(desk.store()::update, known));
		return builder;
	}

	private static Health.Telling telling(Intake intake) {
		return switch (intake.state()) {
			case READY -> Health.Telling.well("ready");
			case LOADING -> new Health.Telling(Health.State.STARTING, "the language models are being loaded");
			case FAILED -> new Health.Telling(Health.State.ILL, "the language models could not be loaded");
		};
	}

	private Limits limits() {
		Limits limits = Limits.USUAL;
		limits = timeout.map(seconds -> Duration.ofSeconds(seconds)).map(limits::withTimeout).orElse(limits);
		return rows.map(limits::withRows).orElse(limits);
	}

	private static void fill(Desk desk, Intake intake, PrintWriter messages) {
		Thread.ofPlatform().daemon().name("digests").start(() -> {
			messages.println("reading the bundled digests …");
			messages.flush();
			IntakeReport report = intake.load(intake.bundled(), desk.store(), messages);
			messages.println("bundled digests: " + report.summary());
			messages.flush();
		});
	}
}
