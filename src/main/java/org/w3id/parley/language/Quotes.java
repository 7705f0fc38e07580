package org.w3id.parley.language;

import java.util.ArrayList;
import java.util.List;

import org.w3id.parley.model.Article;
import org.w3id.parley.model.Span;

/** Where an article's quotations stand, whatever marks it uses. A quotation that is not closed ends with its paragraph. */
public final class Quotes {
	private static final String OPENING = "“„«";
	private static final String CLOSING = "”»";
	private final List<Span> spans;

	private Quotes(List<Span> spans) {
		this.spans = List.copyOf(spans);
	}

	public static Quotes of(Article article) {
		List<Span> found = new ArrayList<>();
		for (Article.Paragraph paragraph : article.paragraphs()) {
			if (paragraph.kind() == Article.Kind.QUOTE_BLOCK) {
				found.add(paragraph.span());
			} else {
				scan(article.text(), paragraph.span(), found);
			}
		}
		return new Quotes(found);
	}

	private static void scan(String text, Span paragraph, List<Span> found) {
		int open = -1;
		for (int at = paragraph.start(); at < paragraph.end(); at++) {
			char mark = text.charAt(at);
			int length = isDouble(text, at, paragraph.end()) ? 2 : 1;
			boolean straight = mark == '"' || length == 2;
			boolean opens = OPENING.indexOf(mark) >= 0 || straight && open < 0 || isSingle(text, at, -1) && open < 0;
			boolean closes = open >= 0 && (CLOSING.indexOf(mark) >= 0 || straight || mark == '“' && text.charAt(open) == '„'
					|| isSingle(text, at, 1) && "‘'".indexOf(text.charAt(open)) >= 0);
			if (closes) {
				boolean again = straight && isBeginning(text, at, length, paragraph);
				found.add(new Span(open, again ? at : at + length));
				open = again ? at : -1;
			} else if (opens && open < 0) {
				open = at;
			}
			at += length - 1;
		}
		if (open >= 0) {
			found.add(new Span(open, paragraph.end()));
		}
	}

	/** A straight mark with a blank before it and none after begins a quotation, also where the one before was not closed. */
	private static boolean isBeginning(String text, int at, int length, Span paragraph) {
		return at > paragraph.start() && at + length < paragraph.end() && Character.isWhitespace(text.charAt(at - 1))
				&& Character.isLetterOrDigit(text.charAt(at + length));
	}

	/** Two strokes typed for one mark, as agencies do. */
	private static boolean isDouble(String text, int at, int end) {
		return at + 1 < end && text.charAt(at) == text.charAt(at + 1) && (text.charAt(at) == '\'' || text.charAt(at) == '`');
	}

	/** A single mark that can open (side -1: a blank before it) or close (side 1: no letter after it). */
	private static boolean isSingle(String text, int at, int side) {
		char mark = text.charAt(at);
		if (side < 0) {
			return mark == '‘' && (at == 0 || Character.isWhitespace(text.charAt(at - 1)));
		}
		return mark == '’' && (at + 1 == text.length() || !Character.isLetter(text.charAt(at + 1)));
	}

	/** All quotations with their marks, in the order of the text. */
	public List<Span> spans() {
		return spans;
	}

	public boolean covers(int offset) {
		return spans.stream().anyMatch(span -> span.start() <= offset && offset < span.end());
	}

	/** True where the place stands in the same quotation as another, or both stand outside of all. */
	public boolean together(int one, int other) {
		return spans.stream()
				.allMatch(span -> (span.start() <= one && one < span.end()) == (span.start() <= other && other < span.end()));
	}
}
