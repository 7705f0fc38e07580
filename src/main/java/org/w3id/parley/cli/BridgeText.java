package org.w3id.parley.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

import org.w3id.parley.model.Dossier;
import org.w3id.parley.model.Proposal;
import org.w3id.parley.verdict.Bridge;
import org.w3id.parley.verdict.DatedClaim;
import org.w3id.parley.verdict.Edit;
import org.w3id.parley.verdict.Labels;
import org.w3id.parley.verdict.Obstacle;
import org.w3id.parley.verdict.Position;
import org.w3id.parley.verdict.Telling;

/** Prints a bridge: the changes, then what no change reconciles. */
final class BridgeText {
	private final Labels labels;
	private final PrintWriter out;

	BridgeText(Dossier dossier, PrintWriter out) {
		this.labels = new Labels(dossier);
		this.out = out;
	}

	void print(Bridge bridge) {
		String parties = bridge.parties().stream().map(labels::named).collect(Collectors.joining(", "));
		out.printf("%s between %s: %s%n", labels.named(bridge.proposal()), parties, headline(bridge));
		for (List<Edit> edits : bridge.smallest()) {
			edits.forEach(edit -> out.println("  - " + words(edit)));
			out.println();
		}
		if (!bridge.obstacles().isEmpty()) {
			out.println("What no change of the terms reconciles:");
			bridge.obstacles().forEach(this::print);
		}
		bridge.stopped().ifPresent(why -> out.println("The search " + why + "."));
	}

	private static String headline(Bridge bridge) {
		if (bridge.smallest().isEmpty()) {
			return "no change of its terms is enough";
		} else if (bridge.smallest().equals(List.of(List.of()))) {
			return "nothing stands in the way as it is";
		}
		int edits = bridge.smallest().getFirst().size();
		return "%d smallest %s of %d %s".formatted(bridge.smallest().size(), bridge.smallest().size() == 1 ? "set" : "sets",
				edits,
				edits == 1 ? "edit" : "edits");
	}

	private String words(Edit edit) {
		return switch (edit) {
			case Edit.Drop drop -> "drop " + term(drop.term());
			case Edit.Add add -> "add " + labels.named(add.provision());
			case Edit.Swap swap -> "put " + labels.named(swap.provision()) + " in place of " + term(swap.term());
		};
	}

	private String term(Proposal.Term term) {
		return (term.inclusion() == Proposal.Inclusion.RULES_OUT ? "the ruling out of " : "") + labels.named(term.provision());
	}

	private void print(Obstacle obstacle) {
		switch (obstacle) {
			case Obstacle.Whole whole -> out.printf("  %s %s the proposal as a whole, in its own words%n",
					labels.named(whole.verdict().party()), whole.verdict().outcome().word());
			case Obstacle.Refused refused -> {
				held(refused.demand());
				refused.refusals().stream().map(Obstacle.Refusal::position).distinct().forEach(position -> {
					out.print("  against which ");
					held(position);
				});
			}
			case Obstacle.Exclusive exclusive -> {
				held(exclusive.one());
				out.print("  which excludes that ");
				held(exclusive.other());
			}
		}
	}

	private void held(Position position) {
		out.println("  " + new Telling(labels).held(position));
		for (DatedClaim carrier : position.carriers()) {
			out.printf("      “%s” (%s)%n", carrier.claim().evidence().exact().replaceAll("\\s+", " ").strip(),
					carrier.claim().article());
		}
	}
}
