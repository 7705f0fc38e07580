package org.w3id.parley.lexicon;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A pattern over the units of a sentence: words with alternatives, optional parts, repeated parts, small gaps and party names.
 * See {@code data/lexicon/README.md} for the grammar, {@link PatternReader} for the reader. Immutable.
 *
 * <p>
 * Places lie between units: 0 is before the first. A match is looked for from all wanted places at once.
 */
public record TokenPattern(Node root, Set<String> openers) {
	/** @param openers words of which a match must begin with one; empty where it can begin otherwise */
	public TokenPattern {
		openers = Set.copyOf(openers);
	}

	static TokenPattern of(Node root) {
		return new TokenPattern(root, openers(root));
	}

	/** One node of a pattern. */
	sealed interface Node {
	}

	/** A unit whose form or lemma is one of these. */
	record Word(Set<String> words) implements Node {
	}

	/** The name of a party: of one of these. */
	record PartyName(Set<String> parties) implements Node {
	}

	/** Up to so many units, none of them a mark. */
	record Gap(int most) implements Node {
	}

	record Sequence(List<Node> parts) implements Node {
	}

	record Choice(List<Node> options) implements Node {
	}

	record Repeat(Node part, int least, int most) implements Node {
	}

	/**
	 * The units, for each unit the name that covers it, and for each unit the words that it counts as.
	 */
	public record Line(List<Unit> units, Map<Integer, PartyMention> names, List<List<String>> words) {
		/** Each unit counts as its form and its lemma. */
		public Line(List<Unit> units, Map<Integer, PartyMention> names) {
			this(units, names, units.stream().map(unit -> List.of(unit.lower(), unit.lemma())).toList());
		}

		/** Whether a unit counts as one of these words. */
		boolean isAny(int index, Set<String> wanted) {
			List<String> forms = words.get(index);
			for (int at = 0; at < forms.size(); at++) {
				if (wanted.contains(forms.get(at))) {
					return true;
				}
			}
			return false;
		}

		boolean isMark(int index) {
			String form = units.get(index).form();
			return form.length() == 1 && ".,;:?!()".indexOf(form.charAt(0)) >= 0;
		}
	}

	/** All places where a match that starts at this unit can end (exclusive), in ascending order. */
	public List<Integer> ends(Line line, int start) {
		if (!openers.isEmpty() && !line.isAny(start, openers)) {
			return List.of();
		}
		BitSet from = new BitSet();
		from.set(start);
		return after(root, line, from).stream().boxed().toList();
	}

	/** Whether there is a match anywhere. */
	public boolean stands(Line line) {
		BitSet anywhere = new BitSet();
		anywhere.set(0, line.units().size());
		return !after(root, line, anywhere).isEmpty();
	}

	/** The places that matches from these places lead to; the places given stay as they are. */
	private static BitSet after(Node node, Line line, BitSet from) {
		return switch (node) {
			case Word word -> afterWord(word, line, from);
			case PartyName name -> afterName(name, line, from);
			case Gap gap -> afterGap(gap, line, from);
			case Sequence sequence -> {
				BitSet open = from;
				for (int part = 0; part < sequence.parts().size() && !open.isEmpty(); part++) {
					open = after(sequence.parts().get(part), line, open);
				}
				yield open;
			}
			case Choice choice -> {
				BitSet found = new BitSet();
				choice.options().forEach(option -> found.or(after(option, line, from)));
				yield found;
			}
			case Repeat repeat -> afterRepeat(repeat, line, from);
		};
	}

	private static BitSet afterWord(Word word, Line line, BitSet from) {
		BitSet found = new BitSet();
		for (int at = from.nextSetBit(0); at >= 0 && at < line.units().size(); at = from.nextSetBit(at + 1)) {
			if (line.isAny(at, word.words())) {
				found.set(at + 1);
			}
		}
		return found;
	}

	private static BitSet afterName(PartyName name, Line line, BitSet from) {
		BitSet found = new BitSet();
		for (int at = from.nextSetBit(0); at >= 0; at = from.nextSetBit(at + 1)) {
			PartyMention mention = line.names().get(at);
			if (mention != null && mention.first() == at && mention.parties().stream().anyMatch(name.parties()::contains)) {
				found.set(mention.last() + 1);
			}
		}
		return found;
	}

	private static BitSet afterGap(Gap gap, Line line, BitSet from) {
		BitSet found = (BitSet) from.clone();
		for (int at = from.nextSetBit(0); at >= 0; at = from.nextSetBit(at + 1)) {
			for (int end = at; end < at + gap.most() && end < line.units().size() && !line.isMark(end); end++) {
				found.set(end + 1);
			}
		}
		return found;
	}

	private static BitSet afterRepeat(Repeat repeat, Line line, BitSet from) {
		BitSet found = new BitSet();
		BitSet open = from;
		for (int count = 0; count <= repeat.most() && !open.isEmpty(); count++) {
			if (count >= repeat.least()) {
				found.or(open);
			}
			open = after(repeat.part(), line, open);
		}
		return found;
	}

	private static Set<String> openers(Node node) {
		return switch (node) {
			case Word word -> word.words();
			case PartyName name -> Set.of();
			case Gap gap -> Set.of();
			case Repeat repeat -> repeat.least() > 0 ? openers(repeat.part()) : Set.of();
			case Choice choice -> ofAll(choice.options().stream().map(TokenPattern::openers).toList());
			case Sequence sequence -> sequence.parts().isEmpty() ? Set.of() : openers(sequence.parts().getFirst());
		};
	}

	/** All the words; empty where one of the sets is, as then any word will do. */
	private static Set<String> ofAll(List<Set<String>> sets) {
		return sets.stream().anyMatch(Set::isEmpty)
				? Set.of()
				: sets.stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
	}

	/** Whether the pattern names a word itself, and does not only leave room for it. */
	public boolean names(String word) {
		return names(root, word);
	}

	private static boolean names(Node node, String word) {
		return switch (node) {
			case Word words -> words.words().contains(word);
			case PartyName party -> false;
			case Gap gap -> false;
			case Repeat repeat -> names(repeat.part(), word);
			case Choice choice -> choice.options().stream().anyMatch(option -> names(option, word));
			case Sequence sequence -> sequence.parts().stream().anyMatch(part -> names(part, word));
		};
	}

	/** Sets of words: of each, one must stand in every sentence that the pattern matches. None where no such set is known. */
	List<Set<String>> needs() {
		return needs(root);
	}

	private static List<Set<String>> needs(Node node) {
		return switch (node) {
			case Word word -> List.of(word.words());
			case PartyName name -> List.of();
			case Gap gap -> List.of();
			case Repeat repeat -> repeat.least() > 0 ? needs(repeat.part()) : List.of();
			case Choice choice -> Stream.of(ofAll(choice.options().stream().map(option -> rarest(needs(option))).toList()))
					.filter(words -> !words.isEmpty()).toList();
			case Sequence sequence -> sequence.parts().stream().flatMap(part -> needs(part).stream()).toList();
		};
	}

	private static Set<String> rarest(List<Set<String>> needs) {
		return needs.stream().min(Comparator.comparingInt(Set::size)).orElse(Set.of());
	}
}
