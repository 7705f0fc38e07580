package org.w3id.parley.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * A file of the corpus with the marks of today in place of its own; every other character is as it was.
 *
 * @param changes
 *            in the order of the file
 */
public record MarkedFile(List<String> lines, List<Change> changes) {
	public MarkedFile {
		lines = List.copyOf(lines);
		changes = List.copyOf(changes);
	}

	/**
	 * A mark that is not what it was.
	 *
	 * @param what
	 *            the claim, or what is wrong
	 */
	public record Change(Kind kind, String block, String what) {
		/** Ordered as they are to be told. */
		public enum Kind {
			/** A claim that was found and is not. */
			LOST,
			/** A claim too many, or a wrong date or speaker, that was not there. */
			WRONG,
			/** A claim that was not found and is. */
			GAINED,
			/** What was wrong is not. */
			RIGHT_AGAIN
		}
	}

	/**
	 * @param lines
	 *            of the file
	 * @param blocks
	 *            of the file, in order
	 * @param marks
	 *            one for each block
	 */
	public static MarkedFile of(List<String> lines, List<OwnSentences> blocks, List<CorpusMarks> marks) {
		List<String> marked = new ArrayList<>();
		List<Change> changes = new ArrayList<>();
		int done = 0;
		for (int at = 0; at < blocks.size(); at++) {
			OwnSentences block = blocks.get(at);
			int first = block.line() - 1;
			int expected = first + (int) block.text().lines().count();
			marked.addAll(labelled(block, marks.get(at), lines.subList(done, first), changes));
			marked.addAll(lines.subList(first, expected));
			for (int number = 0; number < block.expected().size(); number++) {
				marked.add(claim(block, number, marks.get(at).found().get(number), lines.get(expected + number), changes));
			}
			done = expected + block.expected().size();
		}
		marked.addAll(lines.subList(done, lines.size()));
		return new MarkedFile(marked, changes);
	}

	/** The lines before a block, the label the last of them where it is new. */
	private static List<String> labelled(OwnSentences block, CorpusMarks marks, List<String> before, List<Change> changes) {
		boolean had = block.labels().contains(CorpusMarks.WRONG_TODAY);
		if (had == marks.wrong()) {
			return before;
		}
		List<String> labelled = new ArrayList<>(before);
		if (had) {
			labelled.removeIf(line -> line.startsWith("#") && line.substring(1).strip().equals(CorpusMarks.WRONG_TODAY));
			changes.add(new Change(Change.Kind.RIGHT_AGAIN, block.name(), block.text().lines().findFirst().orElse("")));
		} else {
			labelled.add("# " + CorpusMarks.WRONG_TODAY);
			changes.add(new Change(Change.Kind.WRONG, block.name(),
					marks.excess().isEmpty() ? "a date or speaker" : String.join("; ", marks.excess())));
		}
		return labelled;
	}

	private static String claim(OwnSentences block, int number, boolean found, String line, List<Change> changes) {
		boolean wanted = block.expected().get(number).wanted();
		if (found != wanted) {
			return line;
		}
		String claim = line.substring(wanted ? 2 : 1).strip();
		changes.add(new Change(found ? Change.Kind.GAINED : Change.Kind.LOST, block.name(), claim));
		return (found ? "> " : ">? ") + claim;
	}
}
