package org.w3id.parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.w3id.parley.evaluate.CorpusMarks;
import org.w3id.parley.evaluate.MarkedFile;
import org.w3id.parley.evaluate.MarkedFile.Change;
import org.w3id.parley.evaluate.OwnSentences;
import org.w3id.parley.model.Claim;
import org.w3id.parley.model.Mistake;

/**
 * Writes what is read today into the files of a corpus of sentences. Each file is replaced as a whole or not at all; one in which nothing
 * changes is not touched.
 *
 * @param files
 *            how many were written
 */
record Marking(int files, List<Change> changes) {
	/**
	 * @param claims
	 *            what was read out of each block of the corpus
	 */
	static Marking of(Path folder, List<OwnSentences> corpus, List<List<Claim>> claims) {
		List<Change> changes = new ArrayList<>();
		int written = 0;
		for (String name : corpus.stream().map(OwnSentences::file).distinct().toList()) {
			int[] places = IntStream.range(0, corpus.size()).filter(at -> corpus.get(at).file().equals(name)).toArray();
			Path file = folder.resolve(name);
			try {
				MarkedFile marked = MarkedFile.of(Files.readAllLines(file), IntStream.of(places).mapToObj(corpus::get).toList(),
						IntStream.of(places).mapToObj(at -> CorpusMarks.of(corpus.get(at), claims.get(at))).toList());
				if (!marked.changes().isEmpty()) {
					replace(file, marked.lines());
					written++;
				}
				changes.addAll(marked.changes());
			} catch (IOException e) {
				throw new Mistake(file.toString(), "cannot be written: " + e.getMessage(), "name a folder that can be written to",
						e);
			}
		}
		changes.sort(Comparator.comparing(Change::kind));
		return new Marking(written, List.copyOf(changes));
	}

	private static void replace(Path file, List<String> lines) throws IOException {
		Path beside = file.resolveSibling(file.getFileName() + ".part");
		try {
			Files.writeString(beside, String.join("\n", lines) + "\n");
			Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(beside);
		}
	}

	/** The changes, what got worse first, then how many of each kind. */
	void print(PrintWriter out) {
		changes.forEach(change -> out.println(word(change.kind()) + "  " + change.block() + "  " + change.what()));
		for (Change.Kind kind : Change.Kind.values()) {
			out.println(word(kind) + ": " + changes.stream().filter(change -> change.kind() == kind).count());
		}
		out.println("files written: " + files);
	}

	private static String word(Change.Kind kind) {
		return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}
}
