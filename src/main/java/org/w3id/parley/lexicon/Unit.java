package org.w3id.parley.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.w3id.parley.language.Sentence;
import org.w3id.parley.language.Words;
import org.w3id.parley.model.Span;

/**
 * A word as the patterns see it: hyphenated words are cut at their hyphens and hyphens are left out, so that {@code cease-fire}
 * is two units however it was written or cut.
 *
 * @param token
 *            index of the token that it comes from; in an unparsed text, the place among the units
 * @param start
 *            UTF-16 offset in the article's stored text
 */
public record Unit(int token, int start, int end, String form, String lower, String lemma) {
	private static final String QUOTES = "\"“”„«»‘’'`";
	private static final Pattern WORD = Pattern.compile(
			"(?:\\p{Lu}\\.){2,}|\\p{Lu}\\p{L}{0,3}\\.(?=\\s\\p{Lu})|[\\p{L}\\p{N}]+(?:(?=n['’]t)|(?:['’](?!s\\b)\\p{L}+)?)"
					+ "|['’]s\\b|n['’]t|[^\\s\\p{L}\\p{N}]");

	/** The units of a parsed sentence, in the order of the text. */
	public static List<Unit> of(Sentence sentence) {
		List<Unit> units = new ArrayList<>();
		sentence.tokens().forEach(token -> add(units, token.index(), token.start(), token.form(), token.lemma()));
		return List.copyOf(units);
	}

	/** The same units as those of the parsed sentence, but each word's form in the place of its lemma. */
	public static List<Unit> of(Words words) {
		List<Unit> units = new ArrayList<>();
		for (int index = 0; index < words.words().size(); index++) {
			Words.Word word = words.words().get(index);
			add(units, index, word.start(), word.form(), word.form());
		}
		return List.copyOf(units);
	}

	/** The words of a stretch of text, without a parser: the lemma is the lower-case form without a plural's ending. */
	public static List<Unit> of(String text, Span span) {
		List<Unit> units = new ArrayList<>();
		Matcher matcher = WORD.matcher(text).region(span.start(), span.end());
		while (matcher.find()) {
			String form = matcher.group();
			if (!"-".equals(form) && (form.length() > 1 || QUOTES.indexOf(form.charAt(0)) < 0)) {
				String lower = form.toLowerCase(Locale.ROOT).replace('’', '\'');
				units.add(new Unit(units.size(), matcher.start(), matcher.end(), form, lower, singular(lower)));
			}
		}
		return List.copyOf(units);
	}

	private static String singular(String lower) {
		return lower.length() > 3 && lower.endsWith("s") && !lower.endsWith("ss")
				? lower.substring(0, lower.length() - 1)
				: lower;
	}

	/** True for a word with a hyphen, whose parts are units with lemmas of their own. */
	public static boolean isCut(String form) {
		return form.indexOf('-') >= 0;
	}

	private static String withoutDotAfterDigit(String lower) {
		int dot = lower.length() - 1;
		return dot > 0 && lower.charAt(dot) == '.' && Character.isDigit(lower.charAt(dot - 1)) ? lower.substring(0, dot) : lower;
	}

	private static void add(List<Unit> units, int token, int start, String form, String lemma) {
		boolean quote = QUOTES.indexOf(form.charAt(0)) >= 0 && form.length() <= 2 && !form.endsWith("s");
		if (quote || form.equals(Words.DASH)) {
			return;
		}
		if (!isCut(form)) {
			String lower = withoutDotAfterDigit(form.toLowerCase(Locale.ROOT));
			units.add(new Unit(token, start, start + form.length(), form, lower, lemma.toLowerCase(Locale.ROOT)));
			return;
		}
		int from = 0;
		for (String part : form.split("-", -1)) {
			if (!part.isEmpty()) {
				String lower = part.toLowerCase(Locale.ROOT);
				units.add(new Unit(token, start + from, start + from + part.length(), part, lower, singular(lower)));
			}
			from += part.length() + 1;
		}
	}
}
