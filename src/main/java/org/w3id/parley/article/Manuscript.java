package org.w3id.parley.article;

import java.util.ArrayList;
import java.util.List;

import org.w3id.parley.model.Article.Kind;
import org.w3id.parley.model.Span;

/**
 * A text as its form gives it, before its lines are looked at.
 *
 * @param details
 *            what the form itself declares
 * @param blocks
 *            in the order of the text, trimmed of white space
 */
record Manuscript(String name, String text, Details details, List<Block> blocks, List<String> remarks) {
	Manuscript {
		blocks = List.copyOf(blocks);
		remarks = List.copyOf(remarks);
	}

	Manuscript knowing(Details others) {
		return new Manuscript(name, text, details.or(others), blocks, remarks);
	}

	Manuscript remarking(String remark) {
		List<String> more = new ArrayList<>(remarks);
		more.add(remark);
		return new Manuscript(name, text, details, blocks, more);
	}

	/** Puts a text together out of blocks, for forms whose own text is not the article's. For one thread. */
	static final class Composer {
		private final StringBuilder text = new StringBuilder();
		private final List<Block> blocks = new ArrayList<>();

		/** Adds a block; white space in it becomes single spaces, and an empty one adds nothing. */
		void add(Kind kind, CharSequence words) {
			String plain = words.toString().replaceAll("[\\s\\p{Z}]+", " ").strip();
			if (plain.isEmpty()) {
				return;
			}
			if (!text.isEmpty()) {
				text.append("\n\n");
			}
			int start = text.length();
			text.append(plain);
			blocks.add(Block.of(new Span(start, text.length())).as(kind));
		}

		int length() {
			return text.length();
		}

		Manuscript manuscript(String name, Details details) {
			return new Manuscript(name, text.toString(), details, blocks, List.of());
		}
	}
}
