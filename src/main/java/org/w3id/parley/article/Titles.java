package org.w3id.parley.article;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.w3id.parley.model.Article.Kind;

/** Tells the title, and the headings between the paragraphs, from the body. */
final class Titles {
	private static final int LONGEST_TITLE = 250;
	private static final int LONGEST_HEADING = 90;
	private static final int FEWEST_WORDS = 3;
	private static final Pattern ENDS_LIKE_A_SENTENCE = Pattern.compile("(?s).*[.!…;,:][\"'”’»)]*");
	private static final Pattern STARTS_LIKE_A_LIST = Pattern.compile("(?s)[*•▪●◦·–—-].*|\\(?\\d{1,2}[.)]\\s.*|[\"'“„‘(…].*");

	private Titles() {
	}

	/** Marks the title in the head, and drops its repetitions. */
	static void markTitle(Draft draft) {
		int body = draft.body();
		for (int i = 0; i < body; i++) {
			String line = draft.words(i);
			if (!draft.isRead(i)) {
				continue;
			}
			if (draft.details().title().isEmpty() && isTitle(line)) {
				draft.details(draft.details().withTitle(line));
				draft.set(i, draft.block(i).as(Kind.TITLE));
			} else if (draft.details().title().map(Titles::letters).filter(letters(line)::equals).isPresent()) {
				if (IntStream.range(0, i).anyMatch(before -> draft.isRead(before) && draft.block(before).kind() == Kind.TITLE)) {
					draft.drop(i, "repeats the title");
				} else {
					draft.set(i, draft.block(i).as(Kind.TITLE));
				}
			}
		}
	}

	/** Marks short lines without a full stop that stand before a longer paragraph. */
	static void markHeadings(Draft draft) {
		for (int i = 0; i + 1 < draft.size(); i++) {
			if (draft.isRead(i) && draft.block(i).kind() == Kind.BODY && isHeading(draft.words(i))
					&& draft.block(i + 1).span().length() > draft.block(i).span().length()) {
				draft.set(i, draft.block(i).as(Kind.TITLE));
			}
		}
	}

	private static boolean isTitle(String line) {
		return line.length() <= LONGEST_TITLE && line.split("\\s+").length >= FEWEST_WORDS
				&& !line.matches("(?s).*[^.][.…;,][\"'”’»)]*") && !STARTS_LIKE_A_LIST.matcher(line).matches();
	}

	private static boolean isHeading(String line) {
		return line.length() <= LONGEST_HEADING && Character.isUpperCase(line.codePointAt(0))
				&& !ENDS_LIKE_A_SENTENCE.matcher(line).matches() && !STARTS_LIKE_A_LIST.matcher(line).matches();
	}

	private static String letters(String line) {
		return line.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
	}
}
