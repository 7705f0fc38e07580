package org.w3id.parley.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.w3id.parley.model.Span;

/**
 * Rules for the ends of sentences in English newspapers. A mark ends a sentence unless the word before it or the words after it
 * speak against it; a dateline, a bullet and the label of a list item stand alone. Immutable.
 */
final class EnglishSentences implements Sentences {
	/** No sentence is longer, in characters: what comes without marks is cut at white space. */
	private static final int LONGEST = 2_000;
	private static final Pattern MARK = Pattern
			.compile(
					"(?<marks>\\.{2,}|…+|[.!?]+)(?<closing>[\"'”’“»)\\]]{0,3})(?<gap>\\s+(?:[.…]+\\s+)?|(?=\\p{Lu}\\p{Ll}|[“\"]\\p{Lu}))");
	private static final Pattern WORD_BEFORE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.&’'-]{0,30}$");
	private static final Pattern WORD_AFTER = Pattern.compile("[\"'“”„‘’«(\\[]*(?<word>\\p{L}[\\p{L}’']*)");
	private static final Pattern DOTTED = Pattern.compile("\\p{L}(?:\\.\\p{L})+");
	private static final Pattern SPEAKER = Pattern.compile("(?:\\p{Lu}[\\p{L}.’'-]*\\s+){1,4}(?<verb>\\p{Ll}+)\\b");
	/** Up to 60 characters that name a place in capitals, or an agency in brackets, before a dash. */
	private static final Pattern DATELINE = Pattern.compile(
			"(?:\\p{Lu}{3}[\\p{Lu} .,/-]{0,40}(?:,? \\p{Lu}[\\p{L}.]+){0,3}(?: \\d{1,2})?|\\p{Lu}[\\p{L} .,]{2,40}(?=\\())(?: ?\\([^()]{2,30}\\))? ?[-–—]{1,2}\\s+(?=[\"“„'‘]?\\p{Lu})");
	private static final Pattern ITEM = Pattern
			.compile("(?:[*•▪●‣◦·–-]|\\(?\\d{1,2}[.)])\\s+(?<label>\\p{Lu}[^.:!?\\n]{1,50}:\\s+(?=[\"“]?\\p{Lu}))?");
	private final SentenceWords words;

	EnglishSentences(SentenceWords words) {
		this.words = words;
	}

	@Override
	public List<Span> split(String text, Span paragraph) {
		List<Span> found = new ArrayList<>();
		int start = opening(text, paragraph, found);
		Matcher mark = MARK.matcher(text).region(start, paragraph.end());
		while (mark.find()) {
			if (mark.start() > start && ends(text, start, mark, paragraph.end())) {
				add(found, text, start, mark.end("closing"));
				start = mark.end("closing");
			}
		}
		add(found, text, start, paragraph.end());
		return found;
	}

	/** Takes what stands before the first sentence: a bullet or number, a label, a dateline. */
	private static int opening(String text, Span paragraph, List<Span> found) {
		int start = paragraph.start();
		Matcher item = ITEM.matcher(text).region(start, paragraph.end());
		if (item.lookingAt()) {
			if (item.group("label") != null) {
				add(found, text, item.start("label"), item.end("label"));
			}
			start = item.end();
		}
		Matcher dateline = DATELINE.matcher(text).region(start, Math.min(paragraph.end(), start + 120));
		if (dateline.lookingAt()) {
			add(found, text, start, dateline.end());
			start = dateline.end();
		}
		return start;
	}

	private boolean ends(String text, int start, Matcher mark, int limit) {
		if (mark.end() >= limit) {
			return true;
		}
		Matcher after = WORD_AFTER.matcher(text).region(mark.end(), limit);
		if (!after.lookingAt()) {
			return !endsInAbbreviation(text, start, mark, "", Character.isDigit(text.charAt(mark.end())));
		}
		String next = after.group("word");
		if (Character.isLowerCase(next.charAt(0))) {
			return false;
		}
		if (mark.group("gap").isEmpty() || mark.group("marks").startsWith("..") || mark.group("marks").startsWith("…")) {
			return words.openers().contains(next) || !mark.group("closing").isEmpty();
		}
		if (mark.group("marks").equals(".")) {
			return !endsInAbbreviation(text, start, mark, next, false);
		}
		return mark.group("closing").isEmpty() || !isSpeaker(text, mark.end(), limit);
	}

	/** Whether the full stop belongs to the word before it and the sentence goes on. */
	private boolean endsInAbbreviation(String text, int start, Matcher mark, String next, boolean digitFollows) {
		Matcher before = WORD_BEFORE.matcher(text).region(Math.max(start, mark.start() - 40), mark.start());
		if (!mark.group("marks").equals(".") || !mark.group("closing").isEmpty() || !before.find()) {
			return false;
		}
		String word = before.group();
		boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0)) || DOTTED.matcher(word).matches();
		return words.titles().contains(word) || words.inside().contains(word)
				|| digitFollows && words.beforeNumbers().contains(word)
				|| (initial || words.either().contains(word)) && !words.openers().contains(next);
	}

	/** Whether a name and its verb follow: {@code "Why?" Smith asked.} */
	private boolean isSpeaker(String text, int from, int limit) {
		Matcher speaker = SPEAKER.matcher(text).region(from, Math.min(limit, from + 120));
		return speaker.lookingAt() && words.reports().contains(speaker.group("verb"));
	}

	private static void add(List<Span> found, String text, int from, int to) {
		int start = from;
		while (to - start > LONGEST) {
			int cut = start + LONGEST;
			while (cut > start + LONGEST / 2 && !Character.isWhitespace(text.charAt(cut))) {
				cut--;
			}
			if (Character.isLowSurrogate(text.charAt(cut))) {
				cut--;
			}
			addTrimmed(found, text, start, cut);
			start = cut;
		}
		addTrimmed(found, text, start, to);
	}

	private static void addTrimmed(List<Span> found, String text, int from, int to) {
		int start = from;
		int end = to;
		while (start < end && isBlank(text.charAt(start))) {
			start++;
		}
		while (end > start && isBlank(text.charAt(end - 1))) {
			end--;
		}
		if (start < end) {
			found.add(new Span(start, end));
		}
	}

	private static boolean isBlank(char character) {
		return Character.isWhitespace(character) || Character.isSpaceChar(character);
	}
}
