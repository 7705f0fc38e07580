package org.w3id.parley.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.w3id.parley.model.Article.Dropped;
import org.w3id.parley.model.Article.Paragraph;
import org.w3id.parley.model.Span;

/**
 * An article while its lines are looked at: the blocks change in place, their order and number do not. For one thread.
 */
final class Draft {
	/** A shorter line is no paragraph of a body. */
	private static final int BODY = 140;
	/** The head is over after this many lines at the latest. */
	private static final int HEAD = 8;
	private static final int TAIL = 6;
	private static final String FINAL = ".!?…:";
	private static final String CLOSING = "\"'”’»)]";
	private final String text;
	private final List<Block> blocks;
	/** Words of spans, cut out of the text once. */
	private final Map<Span, String> words = new HashMap<>();
	private final List<Dropped> cut = new ArrayList<>();
	private final List<String> remarks;
	private Details details;

	Draft(Manuscript manuscript) {
		text = manuscript.text();
		blocks = new ArrayList<>(manuscript.blocks());
		remarks = new ArrayList<>(manuscript.remarks());
		details = manuscript.details();
	}

	/** Long enough for a paragraph, and with a mark at its end. */
	private static boolean isProse(String words) {
		int end = words.length();
		while (end > 0 && CLOSING.indexOf(words.charAt(end - 1)) >= 0) {
			end--;
		}
		return words.length() >= BODY && end > 0 && FINAL.indexOf(words.charAt(end - 1)) >= 0;
	}

	int size() {
		return blocks.size();
	}

	Block block(int index) {
		return blocks.get(index);
	}

	/** The block's words as they stand in the text. */
	String words(int index) {
		return words.computeIfAbsent(blocks.get(index).span(), span -> span.of(text));
	}

	boolean isRead(int index) {
		return blocks.get(index).isRead();
	}

	/** Index of the first paragraph of the body, as far as it is known by now; what stands before it is the head. */
	int body() {
		int read = 0;
		for (int i = 0; i < blocks.size() && read < HEAD; i++) {
			if (isRead(i)) {
				read++;
				if (isProse(words(i))) {
					return i;
				}
			}
		}
		return Math.min(2, blocks.size());
	}

	boolean isHead(int index) {
		return index < body();
	}

	boolean isTail(int index) {
		return index >= Math.max(body(), blocks.size() - TAIL);
	}

	/** After the last paragraph of the body. */
	boolean isAfterBody(int index) {
		return isTail(index) && IntStream.range(index, blocks.size()).noneMatch(i -> isRead(i) && isProse(words(i)));
	}

	/** True where no empty line stands between a block and the one before it. */
	boolean isNextLine(int index) {
		return index > 0 && text.substring(blocks.get(index - 1).span().end(), blocks.get(index).span().start()).lines()
				.filter(String::isBlank).count() <= 1;
	}

	/** In the last third. */
	boolean isLate(int index) {
		return blocks.get(index).span().start() * 3L > text.length() * 2L;
	}

	void set(int index, Block block) {
		blocks.set(index, block);
	}

	void drop(int index, String reason) {
		if (isRead(index)) {
			blocks.set(index, blocks.get(index).dropped(reason));
		}
	}

	/** Takes a part at the start or end of a block out of it; nothing is left of it where the part is all. */
	void cut(int index, int from, int to, String reason) {
		Span span = blocks.get(index).span();
		if (from == 0 && to == span.length()) {
			drop(index, reason);
			return;
		}
		Span rest = from == 0
				? new Span(span.start() + to, span.end())
				: new Span(span.start(), span.start() + from);
		cut.add(new Dropped(new Span(span.start() + from, span.start() + to), reason));
		blocks.set(index, blocks.get(index).at(Spans.trimmed(text, rest)));
	}

	Details details() {
		return details;
	}

	void details(Details known) {
		details = known;
	}

	void remark(String remark) {
		remarks.add(remark);
	}

	List<String> remarks() {
		return remarks;
	}

	String text() {
		return text;
	}

	/** The index of the next block that is read, from the given one on. */
	Optional<Integer> nextRead(int from) {
		return IntStream.range(from, blocks.size()).filter(this::isRead).boxed().findFirst();
	}

	List<Paragraph> paragraphs() {
		return blocks.stream().filter(Block::isRead).filter(block -> block.span().length() > 0).map(Block::paragraph).toList();
	}

	/** What is not read, in the order of the text. */
	List<Dropped> dropped() {
		List<Dropped> dropped = new ArrayList<>(cut);
		blocks.stream().filter(block -> !block.isRead()).map(Block::asDropped).forEach(dropped::add);
		dropped.sort(Comparator.comparingInt(part -> part.span().start()));
		return dropped;
	}
}
