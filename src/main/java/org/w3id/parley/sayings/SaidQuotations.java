package org.w3id.parley.sayings;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import org.w3id.parley.grammar.Tree;
import org.w3id.parley.language.Quotes;
import org.w3id.parley.model.Article;
import org.w3id.parley.model.Span;
import org.w3id.parley.sayings.SayingFinder.Line;

/** The quotations of an article, as what somebody says. Immutable. */
final class SaidQuotations {
	/** A quotation of fewer characters is a word in marks, not something that somebody says. */
	private static final int SHORTEST = 8;
	/** Between two quotations of one speaker stand at most so many words: "…," he told reporters on Monday. "…" */
	private static final int WORDS_BETWEEN = 30;
	private final String text;
	private final List<Span> spans;
	private final List<Line> lines;

	SaidQuotations(Article article, List<Line> lines) {
		this.text = article.text();
		this.spans = Quotes.of(article).spans();
		this.lines = List.copyOf(lines);
	}

	/** The quotation that ends right before this place, a comma allowed. */
	Optional<Span> before(int offset) {
		return spans.stream().filter(span -> span.length() >= SHORTEST && span.end() <= offset
				&& text.substring(span.end(), offset).replace(",", "").isBlank()).reduce((one, other) -> other);
	}

	/** The quotation that begins right after this place, a comma or colon allowed. */
	Optional<Span> after(int offset) {
		return spans.stream().filter(span -> span.length() >= SHORTEST && span.start() >= offset
				&& text.substring(offset, span.start()).replaceFirst("[,:]", "").isBlank()).findFirst();
	}

	/** The same speaker goes on: quotations that follow in the paragraph with nothing but the rest of the tag between. */
	void continued(Line line, int from, BitSet characters) {
		int end = lines.stream().filter(other -> other.paragraph() == line.paragraph())
				.mapToInt(other -> other.tree().span().end()).max().orElseThrow();
		int sentence = line.tree().span().end();
		int at = from;
		for (Span next : spans) {
			if (next.start() < at) {
				continue;
			}
			boolean tagOnly = next.start() < end && text.substring(Math.min(Math.max(at, sentence), next.start()), next.start())
					.chars().noneMatch(Character::isLetterOrDigit)
					&& text.substring(at, next.start()).strip().split("\\s+").length <= WORDS_BETWEEN;
			if (!tagOnly) {
				return;
			}
			characters.set(next.start(), next.end());
			at = next.end();
			sentence = at;
		}
	}

	/** Takes the whole of the quotations at the edges; true where the words begin in one. */
	boolean whole(Tree tree, BitSet said, BitSet characters) {
		int first = tree.token(said.nextSetBit(0)).start();
		int last = tree.token(said.length() - 1).end() - 1;
		Optional<Span> opening = at(first).or(() -> spans.stream()
				.filter(span -> span.start() < first && text.substring(span.start(), first).length() <= 2 && span.end() > first)
				.findFirst());
		opening.ifPresent(span -> characters.set(span.start(), span.end()));
		at(last).ifPresent(span -> characters.set(span.start(), span.end()));
		return opening.isPresent();
	}

	/** The quotation that covers this place. */
	Optional<Span> at(int offset) {
		return spans.stream().filter(span -> span.start() <= offset && offset < span.end()).findFirst();
	}
}
