package org.w3id.parley.lexicon;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Rows of wordings, by words of which one must stand in a sentence that the row matches. Immutable. */
public final class RowIndex {
	private final List<TargetRow> rows;
	private final Map<String, BitSet> byAnchor = new HashMap<>();
	private final BitSet unanchored = new BitSet();

	public RowIndex(List<TargetRow> rows) {
		this.rows = List.copyOf(rows);
		for (int row = 0; row < rows.size(); row++) {
			int place = row;
			Set<String> anchors = rows.get(row).pattern().anchors();
			anchors.forEach(anchor -> byAnchor.computeIfAbsent(anchor, key -> new BitSet()).set(place));
			unanchored.set(place, anchors.isEmpty());
		}
	}

	/** The rows that may match, in their order. */
	public Stream<TargetRow> possible(TokenPattern.Line line) {
		BitSet possible = (BitSet) unanchored.clone();
		line.words().stream().flatMap(List::stream).map(byAnchor::get).filter(Objects::nonNull).forEach(possible::or);
		return possible.stream().mapToObj(rows::get);
	}
}
