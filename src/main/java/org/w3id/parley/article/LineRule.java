package org.w3id.parley.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.w3id.parley.shelf.Shelf;

/** A rule of {@code data/lexicon/article-lines.tsv}, whose head says what the columns mean. Immutable. */
record LineRule(String name, Does does, Where where, Pattern pattern, String example, String counterExample) {
	private static final String FILE = "data/lexicon/article-lines.tsv";
	/** Longer lines are prose: only what is cut off or leads on is looked for, at their ends. */
	private static final int LONGEST = 600;
	private static final int END = 300;

	enum Does {
		DROP, REST, CUT, PUBLISHER, POST_END, LEAD
	}

	enum Where {
		HEAD, TAIL, EDGE, CREDITS, DATES, ANY
	}

	static List<LineRule> on(Shelf shelf) {
		return Table.on(shelf, FILE).rows(6).stream()
				.map(row -> new LineRule(row[0], Does.valueOf(constant(row[1])), Where.valueOf(constant(row[2])),
						Pattern.compile(row[3], Pattern.UNICODE_CHARACTER_CLASS), row[4], row[5]))
				.toList();
	}

	private static String constant(String word) {
		return word.toUpperCase(Locale.ROOT).replace('-', '_');
	}

	/** Where the rule applies to the line, the match. */
	Optional<Matcher> on(String line) {
		Matcher matcher = pattern.matcher(line);
		if (line.length() > LONGEST) {
			if (does != Does.CUT && does != Does.LEAD) {
				return Optional.empty();
			}
			matcher.region(opens() ? 0 : line.length() - END, opens() ? END : line.length());
			matcher.useAnchoringBounds(false);
		}
		return matcher.find() ? Optional.of(matcher) : Optional.empty();
	}

	private boolean opens() {
		return pattern.pattern().startsWith("^") || pattern.pattern().startsWith("(?i)^");
	}

	/** The rule's name in words, as a reason: {@code share buttons}. */
	String reason() {
		return name.replace('-', ' ');
	}
}
