package org.w3id.parley.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.w3id.parley.evaluate.CorpusScore;
import org.w3id.parley.evaluate.GoldScore;
import org.w3id.parley.evaluate.GoldScore.Figures;
import org.w3id.parley.evaluate.GoldScore.Level;
import org.w3id.parley.evaluate.OwnSentences;
import org.w3id.parley.extract.Reader;
import org.w3id.parley.model.Claim;
import org.w3id.parley.model.Mistake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "evaluate", description = "Compares the claims found in articles with positions that people annotated.", footer = {
		"", "Precision, recall and F1 on holder, target and sign (position), with the stance, and with who asserts it (strict).",
		"In place of annotations and articles, a folder of sentences with the claims below them can be given.", "", "Examples:",
		"  parley evaluate gold/seeds.jsonl seeds/ --misses", "  parley evaluate src/test/resources/sentences",
		"  parley evaluate --mark src/test/resources/sentences"})
final class EvaluateCommand implements Callable<Integer> {
	@Parameters(index = "0", paramLabel = "GOLD", description = "Annotated positions, one JSON object a line; or a folder of sentences.")
	Path gold;

	@Parameters(index = "1..*", paramLabel = "FILE", arity = "0..*", description = "The articles that were annotated: files or folders.")
	List<Path> paths = new ArrayList<>();

	@Option(names = "--misses", description = "Also what was missed and what was found in excess.")
	boolean misses;

	@Option(names = "--rows", description = "Of a folder of sentences, only counts in columns, for the tracked file of scores.")
	boolean rows;

	@Option(names = "--mark", description = "Of a folder of sentences, no scores: write into its files which claims are found today (> and >?) and which "
			+ "blocks are read wrong (# wrong today), and print what changed.")
	boolean mark;

	@Mixin
	ShelfOptions shelves = new ShelfOptions();

	@Spec
	CommandSpec spec;

	@Override
	public Integer call() {
		PrintWriter out = spec.commandLine().getOut();
		boolean sentences = Files.isDirectory(gold);
		if (mark && !sentences) {
			throw new Mistake(gold.toString(), "is no folder of sentences, and only those have marks", "leave --mark out");
		}
		if (!sentences && paths.isEmpty()) {
			throw new Mistake(gold.toString(), "annotates articles, and none are named", "name their files or folders after it");
		}
		Intake intake = Intake.withoutStore(shelves.shelf());
		boolean clean = sentences ? sentences(intake, out) : articles(intake, out);
		out.flush();
		return clean ? 0 : Parley.DATA;
	}

	private boolean articles(Intake intake, PrintWriter out) {
		GoldScore score = new GoldScore(GoldFile.read(gold));
		boolean clean = intake.read(Sources.of(paths), intake.claimReader()::claims,
				(article, claims) -> claims.forEach(claim -> score.add(article.name(), claim)), spec.commandLine().getErr());
		print(score, out);
		return clean;
	}

	private boolean sentences(Intake intake, PrintWriter out) {
		List<OwnSentences> corpus = OwnSentences.in(gold);
		Reader reader = intake.claimReader();
		List<List<Claim>> claims = new ArrayList<>();
		try (InOrder<List<Claim>> pool = new InOrder<>()) {
			pool.run(corpus, block -> reader.claims(block.article()), claims::add);
		}
		if (mark) {
			Marking.of(gold, corpus, claims).print(out);
			return true;
		}
		CorpusScore score = new CorpusScore(corpus);
		for (int at = 0; at < corpus.size(); at++) {
			score.add(corpus.get(at), claims.get(at));
		}
		if (rows) {
			out.print(score.rows());
			return true;
		}
		print(score.all(), out);
		score.byLabel().forEach((label, of) -> figures(out, "label " + label, of.figures(Level.POSITION)));
		return true;
	}

	private void print(GoldScore score, PrintWriter out) {
		out.printf("articles %d  gold %d (required %d)  predicted %d%n", score.articles(), score.annotations(), score.required(),
				score.positions());
		for (Level level : Level.values()) {
			figures(out, level.name().toLowerCase(Locale.ROOT), score.figures(level));
		}
		out.printf("dates     right %d of %d%n", score.dates().right(), score.dates().dated());
		if (misses) {
			score.missed().forEach(annotation -> out.println("missed  " + annotation.key() + " | " + annotation.evidence()));
			score.extra()
					.forEach((key, claims) -> out.println("extra   " + key + " | " + claims.getFirst().evidence().exact()));
		}
		for (GoldScore.Field field : GoldScore.Field.values()) {
			figures(out, "field " + field.name().toLowerCase(Locale.ROOT), score.field(field));
		}
		score.byPattern().forEach((pattern, figures) -> out.printf(Locale.ROOT, "pattern %-32s %3d right %3d wrong%n", pattern,
				figures.hits(), figures.wrong()));
		score.confusion().forEach((annotated, claimed) -> out.println("stance  annotated " + annotated + ", claimed " + claimed));
	}

	private static void figures(PrintWriter out, String name, Figures figures) {
		out.printf(Locale.ROOT, "%-9s precision %.3f  recall %.3f  F1 %.3f%n", name, figures.precision(), figures.recall(),
				figures.f1());
	}
}
