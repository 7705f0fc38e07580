package org.w3id.parley.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.w3id.parley.model.Span;

/** Rules for the ends of sentences in English newspapers. */
final class EnglishSentences implements Sentences {
	private static final Pattern END = Pattern.compile("(?<marks>[.!?…]+)(?<closing>[\"'”’»)\\]]*)(?=\\s)");
	private static final Set<String> ABBREVIATIONS = Set.of("Mr", "Mrs", "Ms", "Dr", "Gen", "Col", "Lt", "Sgt", "Sen", "Rep",
			"Gov", "Prof", "St", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec", "No", "vs");

	@Override
	public List<Span> split(String text, Span paragraph) {
		List<Span> found = new ArrayList<>();
		int start = paragraph.start();
		Matcher end = END.matcher(text).region(paragraph.start(), paragraph.end());
		while (end.find()) {
			if (ends(text, start, end, paragraph.end())) {
				add(found, text, start, end.end());
				start = end.end();
			}
		}
		add(found, text, start, paragraph.end());
		return found;
	}

	private static boolean ends(String text, int start, Matcher end, int limit) {
		int next = end.end();
		while (next < limit && Character.isWhitespace(text.charAt(next))) {
			next++;
		}
		if (next == limit) {
			return true;
		}
		boolean lower = Character.isLowerCase(text.charAt(next));
		if (lower) {
			return false;
		}
		int word = end.start();
		while (word > start && (Character.isLetterOrDigit(text.charAt(word - 1)) || text.charAt(word - 1) == '.')) {
			word--;
		}
		String before = text.substring(word, end.start());
		return !(end.group("marks").equals(".")
				&& (ABBREVIATIONS.contains(before) || before.length() == 1 || before.indexOf('.') > 0));
	}

	private static void add(List<Span> found, String text, int start, int end) {
		while (start < end && Character.isWhitespace(text.charAt(start))) {
			start++;
		}
		while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
			end--;
		}
		if (start < end) {
			found.add(new Span(start, end));
		}
	}
}
