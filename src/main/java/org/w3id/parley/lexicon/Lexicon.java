package org.w3id.parley.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.w3id.parley.grammar.Mending;
import org.w3id.parley.model.Mistake;
import org.w3id.parley.model.Stance;
import org.w3id.parley.shelf.Shelf;

/**
 * The words and wordings of {@code data/lexicon}: word classes, cues, target wordings. Immutable; safe for
 * use by several threads.
 */
public final class Lexicon {
	/** No stance, and each stance. */
	private static final int OUTCOMES = Stance.values().length + 1;
	private final Map<String, Set<String>> classes = new LinkedHashMap<>();
	private final List<Cue> cues = new ArrayList<>();
	private final List<TargetRow> targets = new ArrayList<>();
	private Weights secondReader = new Weights(OUTCOMES, new TreeMap<>());
	private Weights confidence = new Weights(2, new TreeMap<>());

	private Lexicon() {
	}

	/**
	 * @throws Mistake
	 *             where a file is missing or a row cannot be read
	 */
	public static Lexicon of(Shelf shelf) {
		Lexicon lexicon = new Lexicon();
		lexicon.classes(item(shelf, "words"));
		shelf.files("data/lexicon/words", ".tsv").forEach(lexicon::classes);
		rows(item(shelf, "cues"), 7).forEach(row -> lexicon.cues.add(row.read(Lexicon::cue)));
		for (Shelf.Item item : shelf.files("data/lexicon/targets", ".tsv")) {
			rows(item, 7).forEach(row -> lexicon.targets.add(row.read(cells -> lexicon.target(cells, row.where()))));
		}
		lexicon.secondReader = weights(item(shelf, "second-reader"), OUTCOMES);
		lexicon.confidence = weights(item(shelf, "confidence"), 2);
		return lexicon;
	}

	private void classes(Shelf.Item item) {
		rows(item, 2).forEach(row -> classes.put(row.cells().get(0), words(row.cells().get(1))));
	}

	private static Weights weights(Shelf.Item item, int outcomes) {
		return Weights.of(outcomes, rows(item, outcomes).stream().map(row -> row.read(cells -> {
			cells.stream().skip(1).filter(cell -> !cell.isEmpty()).forEach(Double::parseDouble);
			return cells;
		})).toList());
	}

	/** What the second reader learnt; the outcomes are no stance, then each stance in its order. */
	public Weights secondReader() {
		return secondReader;
	}

	/** What was learnt of how often claims are right: wrong, right. */
	public Weights confidence() {
		return confidence;
	}

	/** In the order of the file. */
	public List<Cue> cues() {
		return List.copyOf(cues);
	}

	/** Base forms of the verbs that any rule looks for. */
	Set<String> verbs() {
		Set<String> verbs = new LinkedHashSet<>();
		cues.stream().filter(cue -> cue.part() == Cue.Part.VERB).forEach(cue -> verbs.add(cue.words().getFirst()));
		for (String name : List.of("opaque-verb", "containment", "breach", "evaluating", "light-verb", "object-control",
				"asserting")) {
			verbs.addAll(wordsOf(name));
		}
		return Set.copyOf(verbs);
	}

	/** The words by which a parse is mended. */
	public Mending mending() {
		Map<Mending.Kind, Set<String>> kinds = new EnumMap<>(Mending.Kind.class);
		for (Mending.Kind kind : Mending.Kind.values()) {
			kinds.put(kind, wordsOf(kind.row()));
		}
		return new Mending(verbs(), kinds);
	}

	/** In the order of the files, by name. */
	public List<TargetRow> targets() {
		return List.copyOf(targets);
	}

	/**
	 * The words of a class.
	 *
	 * @throws Mistake
	 *             where words.tsv has no such class
	 */
	public Set<String> wordsOf(String name) {
		Set<String> found = classes.get(name);
		if (found == null) {
			throw new Mistake("data/lexicon/words.tsv", "has no word class '" + name + "'", "add a row for it");
		}
		return found;
	}

	private TargetRow target(List<String> cells, String where) {
		return new TargetRow(cells.get(0), "-".equals(cells.get(1)), "act".equals(cells.get(2)),
				PatternReader.read(cells.get(3), classes), When.read(cells.get(4), classes), cells.get(5), cells.get(6), where);
	}

	private static Cue cue(List<String> cells) {
		return new Cue(List.of(cells.get(0).split(" ")), Cue.Part.valueOf(cells.get(1).toUpperCase(Locale.ROOT)),
				CueClass.ofWord(cells.get(2)), Cue.Voice.valueOf(cells.get(3).toUpperCase(Locale.ROOT)),
				Set.of(cells.get(4).split(" ")), cells.get(5), cells.get(6));
	}

	private static Set<String> words(String cell) {
		return new LinkedHashSet<>(list(cell));
	}

	private static List<String> list(String cell) {
		return Arrays.stream(cell.split("\\|")).filter(word -> !word.isBlank()).toList();
	}

	private static Shelf.Item item(Shelf shelf, String name) {
		String path = "data/lexicon/" + name + ".tsv";
		return shelf.file(path).orElseThrow(() -> new Mistake(path, "is missing", "put the file back"));
	}

	private record Row(String where, List<String> cells) {
		<T> T read(java.util.function.Function<List<String>, T> reading) {
			try {
				return reading.apply(cells);
			} catch (IllegalArgumentException e) {
				throw new Mistake(where, "cannot be read: " + e.getMessage(), "see data/lexicon/README.md for the form of a row",
						e);
			}
		}
	}

	private static List<Row> rows(Shelf.Item item, int width) {
		List<Row> rows = new ArrayList<>();
		String[] lines = item.text().split("\n", -1);
		for (int number = 1; number <= lines.length; number++) {
			String line = lines[number - 1];
			if (line.isBlank() || line.startsWith("#")) {
				continue;
			}
			List<String> cells = List.of(line.split("\t", -1));
			String where = item.origin() + ", line " + number;
			if (cells.size() != width) {
				throw new Mistake(where, "has " + cells.size() + " columns, not " + width,
						"separate the columns by one tab each");
			}
			rows.add(new Row(where, cells));
		}
		return rows;
	}
}
