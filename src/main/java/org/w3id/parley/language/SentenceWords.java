package org.w3id.parley.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.w3id.parley.shelf.Shelf;

/**
 * The words of {@code data/lexicon/sentence-ends.tsv}, which says what each kind is for. Immutable.
 */
record SentenceWords(Set<String> titles, Set<String> beforeNumbers, Set<String> inside, Set<String> either, Set<String> openers,
		Set<String> reports) {
	private static final String FILE = "data/lexicon/sentence-ends.tsv";

	private enum Kind {
		TITLE, BEFORE_NUMBER, INSIDE, EITHER, OPENER, REPORT;

		private Set<String> of(List<String[]> rows) {
			String word = name().toLowerCase(Locale.ROOT).replace('_', '-');
			return rows.stream().filter(row -> row[1].equals(word)).map(row -> row[0]).collect(Collectors.toUnmodifiableSet());
		}
	}

	static SentenceWords read(Shelf shelf) {
		String text = shelf.file(FILE).orElseThrow(() -> new IllegalStateException(FILE + " is not on the shelf")).text();
		List<String[]> rows = text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).skip(1)
				.map(line -> line.split("\t", -1)).toList();
		return new SentenceWords(Kind.TITLE.of(rows), Kind.BEFORE_NUMBER.of(rows), Kind.INSIDE.of(rows), Kind.EITHER.of(rows),
				Kind.OPENER.of(rows), Kind.REPORT.of(rows));
	}
}
