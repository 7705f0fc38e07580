package org.w3id.parley.extract;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Says which sentences are worth parsing: those with a word that some target wording cannot do without. Cheap, and it changes no
 * claim: a sentence without a target has none. Immutable.
 */
final class Prefilter {
	private static final int STEM = 4;
	private final Set<String> stems = new TreeSet<>();
	private final boolean all;

	Prefilter(List<TargetRow> rows) {
		boolean unanchored = false;
		for (TargetRow row : rows) {
			Set<String> anchors = row.pattern().anchors();
			unanchored |= anchors.isEmpty();
			anchors.forEach(anchor -> stems.add(stem(anchor)));
		}
		all = unanchored;
	}

	boolean lets(Passage passage) {
		return all || passage.units().stream()
				.anyMatch(unit -> stems.contains(stem(unit.lower())) || stems.contains(stem(unit.lemma())));
	}

	/** Inflection changes the end of a word; irregular verbs change the middle, so only the first letters count. */
	private static String stem(String word) {
		return word.substring(0, Math.min(STEM, word.length()));
	}
}
