package org.w3id.parley.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rows of wordings, by the words that a sentence which the row matches cannot do without. Immutable. */
public final class RowIndex {
	private final List<TargetRow> rows;
	/** For each row the numbers of the sets of words of which it needs one each. */
	private final List<BitSet> needs = new ArrayList<>();
	/** For each word the numbers of the sets that it is of. */
	private final Map<String, BitSet> met = new HashMap<>();

	public RowIndex(List<TargetRow> rows) {
		this.rows = List.copyOf(rows);
		Map<Set<String>, Integer> numbers = new LinkedHashMap<>();
		for (TargetRow row : rows) {
			BitSet own = new BitSet();
			patterns(row).flatMap(pattern -> pattern.needs().stream()).forEach(words -> own.set(number(words, numbers)));
			needs.add(own);
		}
		numbers.forEach((words, number) -> words
				.forEach(word -> met.computeIfAbsent(word, key -> new BitSet(numbers.size())).set(number)));
	}

	/** What must stand in the sentence: the wording itself, and what it means its target by. */
	private static Stream<TokenPattern> patterns(TargetRow row) {
		return Stream.concat(Stream.of(row.pattern()), row.when().sentence().stream());
	}

	private static int number(Set<String> words, Map<Set<String>, Integer> numbers) {
		int next = numbers.size();
		return numbers.computeIfAbsent(words, key -> next);
	}

	/** The rows that may match, in their order. */
	public Stream<TargetRow> possible(TokenPattern.Line line) {
		BitSet meets = new BitSet();
		line.words().stream().flatMap(List::stream).map(met::get).filter(Objects::nonNull).forEach(meets::or);
		return IntStream.range(0, rows.size()).filter(row -> isWithin(needs.get(row), meets)).mapToObj(rows::get);
	}

	private static boolean isWithin(BitSet some, BitSet all) {
		for (int at = some.nextSetBit(0); at >= 0; at = some.nextSetBit(at + 1)) {
			if (!all.get(at)) {
				return false;
			}
		}
		return true;
	}
}
