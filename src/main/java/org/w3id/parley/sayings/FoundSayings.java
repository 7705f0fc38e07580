package org.w3id.parley.sayings;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.w3id.parley.grammar.Tree;
import org.w3id.parley.model.Span;

/** The sayings found so far in a text, and what of it they have taken. Not for use by several threads. */
final class FoundSayings {
	private final String text;
	private final BitSet content = new BitSet();
	private final BitSet framing = new BitSet();
	private final List<Saying> found = new ArrayList<>();

	FoundSayings(String text) {
		this.text = text;
	}

	/** In the order of their cues. */
	List<Saying> all() {
		return found.stream().sorted(Comparator.comparingInt((Saying saying) -> saying.cue().start())).toList();
	}

	/** Whether some saying has taken a token, as what is said or as who says it. */
	boolean isTaken(Tree tree, int at) {
		int offset = tree.token(at).start();
		return content.get(offset) || framing.get(offset);
	}

	/** Keeps a saying whose words are these characters; without words it is none. */
	void add(Optional<Span> source, Span cue, BitSet characters) {
		List<Span> spans = spans(characters);
		if (spans.isEmpty()) {
			return;
		}
		spans.forEach(span -> content.set(span.start(), span.end()));
		framing.set(cue.start(), cue.end());
		source.ifPresent(span -> framing.set(span.start(), span.end()));
		found.add(new Saying(source, cue, spans));
	}

	/** Stretches of characters, without white space at their ends; over mere white space they are joined. */
	private List<Span> spans(BitSet characters) {
		List<Span> spans = new ArrayList<>();
		for (int start = characters.nextSetBit(0); start >= 0; start = characters.nextSetBit(characters.nextClearBit(start))) {
			int end = characters.nextClearBit(start);
			int last = spans.size() - 1;
			if (last >= 0 && text.substring(spans.get(last).end(), start).isBlank()) {
				spans.set(last, new Span(spans.get(last).start(), end));
			} else {
				spans.add(new Span(start, end));
			}
		}
		return spans.stream().map(this::stripped).filter(span -> span.of(text).chars().anyMatch(Character::isLetterOrDigit))
				.toList();
	}

	/** Without white space at both ends and without a comma at the head. */
	private Span stripped(Span span) {
		String words = span.of(text);
		int lead = words.length() - words.replaceFirst("^[\\s,]+", "").length();
		return new Span(span.start() + lead, Math.max(span.start() + lead, span.start() + words.stripTrailing().length()));
	}
}
