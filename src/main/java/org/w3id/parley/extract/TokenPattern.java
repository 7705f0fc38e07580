package org.w3id.parley.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A pattern over the units of a sentence: words with alternatives, optional parts, repeated parts, small gaps and party names.
 * See {@code data/lexicon/README.md} for the grammar, {@link PatternReader} for the reader. Immutable.
 */
record TokenPattern(Node root) {
	/** One node of a pattern. */
	sealed interface Node {
	}

	/** A unit whose form or lemma is one of these, or matches one of these expressions. */
	record Word(Set<String> words, List<Pattern> expressions) implements Node {
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

	/** The units, and for each unit the parties that a name covering it stands for. */
	record Line(List<Unit> units, Map<Integer, PartyMention> names) {
		boolean isMark(int index) {
			String form = units.get(index).form();
			return form.length() == 1 && ".,;:?!()".indexOf(form.charAt(0)) >= 0;
		}
	}

	/** All places where a match that starts at this unit can end (exclusive), in ascending order. */
	SortedSet<Integer> ends(Line line, int start) {
		return ends(root, line, start);
	}

	private static SortedSet<Integer> ends(Node node, Line line, int at) {
		SortedSet<Integer> found = new TreeSet<>();
		switch (node) {
			case Word word -> {
				if (at < line.units().size() && matches(word, line.units().get(at))) {
					found.add(at + 1);
				}
			}
			case PartyName name -> {
				PartyMention mention = line.names().get(at);
				if (mention != null && mention.first() == at && mention.parties().stream().anyMatch(name.parties()::contains)) {
					found.add(mention.last() + 1);
				}
			}
			case Gap gap -> {
				found.add(at);
				for (int end = at; end < at + gap.most() && end < line.units().size() && !line.isMark(end); end++) {
					found.add(end + 1);
				}
			}
			case Sequence sequence -> found.addAll(sequenceEnds(sequence.parts(), line, at));
			case Choice choice -> choice.options().forEach(option -> found.addAll(ends(option, line, at)));
			case Repeat repeat -> found.addAll(repeatEnds(repeat, line, at));
		}
		return found;
	}

	private static SortedSet<Integer> sequenceEnds(List<Node> parts, Line line, int at) {
		SortedSet<Integer> open = new TreeSet<>(Set.of(at));
		for (Node part : parts) {
			SortedSet<Integer> next = new TreeSet<>();
			open.forEach(from -> next.addAll(ends(part, line, from)));
			open = next;
		}
		return open;
	}

	private static SortedSet<Integer> repeatEnds(Repeat repeat, Line line, int at) {
		SortedSet<Integer> found = new TreeSet<>();
		SortedSet<Integer> open = new TreeSet<>(Set.of(at));
		for (int count = 0; count <= repeat.most() && !open.isEmpty(); count++) {
			if (count >= repeat.least()) {
				found.addAll(open);
			}
			SortedSet<Integer> next = new TreeSet<>();
			open.forEach(from -> next.addAll(ends(repeat.part(), line, from)));
			open = next;
		}
		return found;
	}

	private static boolean matches(Word word, Unit unit) {
		return word.words().contains(unit.lower()) || word.words().contains(unit.lemma())
				|| word.expressions().stream().anyMatch(pattern -> pattern.matcher(unit.lower()).matches()
						|| pattern.matcher(unit.lemma()).matches());
	}

	/** Words of which one must stand in every sentence that the pattern matches; empty where no such set is known. */
	Set<String> anchors() {
		return anchors(root);
	}

	private static Set<String> anchors(Node node) {
		return switch (node) {
			case Word word -> word.expressions().isEmpty() ? word.words() : Set.of();
			case PartyName name -> Set.of();
			case Gap gap -> Set.of();
			case Repeat repeat -> repeat.least() > 0 ? anchors(repeat.part()) : Set.of();
			case Choice choice -> {
				Set<String> all = new TreeSet<>();
				boolean complete = true;
				for (Node option : choice.options()) {
					Set<String> own = anchors(option);
					complete &= !own.isEmpty();
					all.addAll(own);
				}
				yield complete ? all : Set.of();
			}
			case Sequence sequence -> sequence.parts().stream().map(TokenPattern::anchors).filter(own -> !own.isEmpty())
					.min(java.util.Comparator.comparingInt(Set::size)).orElse(Set.of());
		};
	}
}
