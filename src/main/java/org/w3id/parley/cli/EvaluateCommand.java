package org.w3id.parley.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.w3id.parley.extract.GoldScore;
import org.w3id.parley.extract.GoldScore.Figures;
import org.w3id.parley.extract.GoldScore.Level;
import org.w3id.parley.graph.Store;
import org.w3id.parley.model.Dossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "evaluate", description = "Compares the claims found in articles with positions that people annotated.", footer = {
		"", "Precision, recall and F1 on holder, target and sign (position), with the stance, and with who asserts it (strict).",
		"",
		"Example:", "  parley evaluate gold/seeds.jsonl seeds/ --misses"})
final class EvaluateCommand implements Callable<Integer> {
	@Parameters(index = "0", paramLabel = "GOLD", description = "Annotated positions, one JSON object a line.")
	Path gold;

	@Parameters(index = "1..*", paramLabel = "FILE", arity = "1..*", description = "The articles that were annotated: files or folders.")
	List<Path> paths = new ArrayList<>();

	@Option(names = "--misses", description = "Also what was missed, what was found in excess, by pattern, and the stances confused.")
	boolean misses;

	@Mixin
	ShelfOptions shelves = new ShelfOptions();

	@Spec
	CommandSpec spec;

	@Override
	public Integer call() {
		PrintWriter out = spec.commandLine().getOut();
		PrintWriter messages = spec.commandLine().getErr();
		GoldScore score = new GoldScore(GoldFile.read(gold));
		Dossier dossier;
		try (Store store = Store.inMemory(shelves.shelf())) {
			dossier = store.dossier();
		}
		boolean[] clean = {true};
		new Intake(shelves.shelf(), dossier).read(Sources.of(paths), read -> {
			switch (read) {
				case Intake.Explanation.Of one ->
					one.explained().claims().forEach(claim -> score.add(one.article().name(), claim));
				case Intake.Explanation.Refused refused -> {
					clean[0] = false;
					messages.println("refused: " + refused.reading().name() + ": " + refused.reading().what());
				}
			}
		});
		print(score, out);
		if (misses) {
			details(score, out);
		}
		out.flush();
		messages.flush();
		return clean[0] ? 0 : Parley.DATA;
	}

	private static void print(GoldScore score, PrintWriter out) {
		out.printf("articles %d  gold %d (required %d)  predicted %d%n", score.articles(), score.annotations(), score.required(),
				score.positions());
		for (Level level : Level.values()) {
			Figures figures = score.figures(level);
			out.printf(Locale.ROOT, "%-9s precision %.3f  recall %.3f  F1 %.3f%n", level.name().toLowerCase(Locale.ROOT),
					figures.precision(),
					figures.recall(), figures.f1());
		}
		out.printf("dates     right %d of %d%n", score.dates().right(), score.dates().dated());
	}

	private static void details(GoldScore score, PrintWriter out) {
		score.missed().forEach(annotation -> out.println("missed  " + annotation.key() + " | " + annotation.evidence()));
		score.extra().forEach((key, claims) -> out.println("extra   " + key + " | " + claims.getFirst().evidence().exact()));
		score.byPattern().forEach((pattern, figures) -> out.printf(Locale.ROOT, "pattern %-32s %3d right %3d wrong%n", pattern,
				figures.hits(), figures.wrong()));
		score.confusion().forEach((annotated, claimed) -> out.println("stance  annotated " + annotated + ", claimed " + claimed));
	}
}
