package org.w3id.parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.w3id.parley.evaluate.OwnSentences;
import org.w3id.parley.evaluate.Training;
import org.w3id.parley.model.Mistake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "train", description = "Learns the second reader and the confidence of claims from sentences with the claims below them.", footer = {
		"", "Writes second-reader.tsv and confidence.tsv; the same sentences and lexicon give the same bytes.",
		"The figures that it prints are of sentences held out, a fifth at a time.", "", "Example:",
		"  parley train src/test/resources/sentences"})
final class TrainCommand implements Callable<Integer> {
	@Parameters(paramLabel = "FOLDER", description = "The sentences; the README in src/test/resources/sentences says how they are written.")
	Path folder;

	@Option(names = "--out", paramLabel = "FOLDER", defaultValue = "data/lexicon", description = "Where to write (default: ${DEFAULT-VALUE}).")
	Path out;

	@Mixin
	ShelfOptions shelves = new ShelfOptions();

	@Spec
	CommandSpec spec;

	@Override
	public Integer call() {
		PrintWriter messages = spec.commandLine().getOut();
		Training training = Training.of(Intake.withoutStore(shelves.shelf()).claimReader(), OwnSentences.in(folder));
		write("second-reader.tsv", training.secondReaderRows());
		write("confidence.tsv", training.confidenceRows());
		print(training, messages);
		messages.flush();
		return 0;
	}

	private void write(String name, String text) {
		try {
			Files.writeString(out.resolve(name), text);
		} catch (IOException e) {
			throw new Mistake(out.resolve(name).toString(), "cannot be written: " + e.getMessage(),
					"name a folder that can be written to", e);
		}
	}

	private static void print(Training training, PrintWriter out) {
		List<Integer> counts = training.counts();
		out.printf("blocks %d  candidates %d  of them with a stance %d%n", counts.get(0), counts.get(1), counts.get(2));
		for (Training.Step step : training.steps()) {
			out.printf(Locale.ROOT, "second reader from %.2f  claims %4d  precision %.3f  recall %.3f%n", step.threshold(),
					step.claims(), (double) step.right() / Math.max(1, step.claims()),
					(double) step.right() / Math.max(1, step.expected()));
		}
		for (Training.Bin bin : training.calibration()) {
			if (bin.claims() > 0) {
				out.printf(Locale.ROOT, "confidence %.2f  claims %4d  right %.2f%n", bin.confidence(), bin.claims(),
						(double) bin.right() / bin.claims());
			}
		}
	}
}
