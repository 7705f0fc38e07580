package org.w3id.parley.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;

import org.w3id.parley.graph.PublishedClaim;
import org.w3id.parley.model.Mistake;
import org.w3id.parley.model.Review;
import org.w3id.parley.model.Review.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "review", description = "Records a person's decision on a claim. Every decision is kept; the newest counts.", footer = {
		"", "confirmed: counts below the confidence threshold, and settles a tie. refuted: never counts.",
		"withdrawn: as if it had never been decided.", "", "Examples:",
		"  parley review 3f0a9c1d2b4e5f60 refuted --note \"he speaks of 2014\"", "  parley review 3f0a9c1d2b4e5f60 withdrawn"})
final class ReviewCommand implements Callable<Integer> {
	@Parameters(index = "0", paramLabel = "CLAIM", description = "The claim's id, as extract and verdict --format json print it.")
	String claim;

	@Parameters(index = "1", paramLabel = "DECISION", description = "${COMPLETION-CANDIDATES}")
	Decision decision;

	@Option(names = "--note", defaultValue = "", description = "Why.")
	String note;

	@Option(names = "--reviewer", defaultValue = "${sys:user.name}", description = "Who decides; without this, the user's name.")
	String reviewer;

	@Mixin
	StoreOptions stores;

	@Spec
	CommandSpec spec;

	@Override
	public Integer call() {
		try (Desk desk = stores.openFilled(spec.commandLine().getErr())) {
			PublishedClaim found = desk.store().claims().stream().filter(one -> one.claim().id().equals(claim)).findFirst()
					.orElseThrow(() -> new Mistake("claim " + claim, "the graph holds no such claim",
							"take the id from parley verdict --format json"));
			desk.store().review(new Review(claim, decision, reviewer, Instant.now().truncatedTo(ChronoUnit.SECONDS), note));
			PrintWriter out = spec.commandLine().getOut();
			out.println(decision.name().toLowerCase(java.util.Locale.ROOT) + ": “" + found.claim().evidence().exact() + "”");
			out.flush();
		}
		return 0;
	}
}
