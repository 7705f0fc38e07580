package org.w3id.parley.extract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.w3id.parley.model.PartialDate;
import org.w3id.parley.model.PartialDate.Precision;
import org.w3id.parley.model.Span;

/**
 * Finds expressions of time and resolves them against the article's date: weekdays to the last one before or on it, months to the
 * last one, years as they stand, ranges to their last day. What cannot be told more closely gets the month or the year. A limit
 * ("until Friday", "since 2014") says when nothing was said and is no expression of time here. Stateless.
 */
final class Dating {
	/** An expression of time and the day, month or year that it means. */
	record When(Span span, PartialDate date) {
	}

	/**
	 * An expression that counts from a time named before: "two days later", "the same day", "at the time".
	 *
	 * @param days
	 *            from the day that was named to the one that is meant
	 * @param then
	 *            whether it is an account of a time long past that goes on, of whatever precision
	 */
	record Shift(Span span, int days, boolean then) {
	}

	/** A way of writing a time, and what a match of it means for an article of a day. */
	private record Form(Pattern pattern, BiFunction<Matcher, Optional<LocalDate>, Optional<PartialDate>> meaning) {
		static Form of(String pattern, BiFunction<Matcher, Optional<LocalDate>, Optional<PartialDate>> meaning) {
			return new Form(Pattern.compile("\\b(?:" + pattern + ")\\b"), meaning);
		}

		/** One that means something only where the article's day is known. */
		static Form relative(String pattern, BiFunction<Matcher, LocalDate, Optional<PartialDate>> meaning) {
			return of(pattern, (matcher, article) -> article.flatMap(day -> meaning.apply(matcher, day)));
		}
	}

	private static final String DAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday";
	private static final String MONTHS = "(?:January|February|March|April|May|June|July|August|September|October|November|December"
			+ "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.)";
	private static final String YEAR = "(?<year>(?:19|20)\\d\\d)";
	private static final String DAY = "(?:\\d{1,2}(?:st|nd|rd|th)? ?[-–—] ?)?(?<day>\\d{1,2})(?:st|nd|rd|th)?";
	private static final String SEASON = "(?:spring|summer|autumn|fall|winter)";
	private static final String COUNT = "(?<count>\\d{1,2}|an?|one|two|a couple of|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
	private static final Map<String, Integer> NUMBERS = Map.ofEntries(Map.entry("a", 1), Map.entry("an", 1), Map.entry("one", 1),
			Map.entry("two", 2), Map.entry("a couple of", 2), Map.entry("three", 3), Map.entry("four", 4), Map.entry("five", 5),
			Map.entry("six", 6), Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10),
			Map.entry("eleven", 11), Map.entry("twelve", 12));
	/** Words before an expression that make it a limit, not the time of anything said. */
	private static final Pattern LIMIT = Pattern.compile(
			"(?:\\b(?:[Ss]ince|[Uu]ntil|[Tt]ill|by|from|through|before|after|to|for|as of|starting|beginning|effective|between|ahead of)"
					+ "|\\b(?:due|scheduled|planned|slated)(?: (?:on|in))?) (?:the (?:end|start|beginning) of |early |late |mid-|this )*$");
	private static final int LIMIT_LENGTH = 40;
	private static final Pattern SHIFT = Pattern.compile("\\b(?i:(?<next>the (?:next|following) day)"
			+ "|(?<later>" + COUNT + " (?<unit>day|week)s? (?:later|afterwards))"
			+ "|(?<previous>the day before|the previous day|on the eve of|" + COUNT.replace("count", "back")
			+ " (?<backunit>day|week)s? (?:earlier|before|previously))(?=[,.;:]| that\\b| (?:his|her|their) |$)"
			+ "|(?<same>(?:the same|that) day)"
			+ "|(?<then>at the time|at that time|back then|(?<=\\bhad )then))\\b");

	/** Where two forms match at one place, the first one of the list counts. */
	private static final List<Form> FORMS = List.of(
			Form.of("(?<iso>20\\d\\d-\\d\\d-\\d\\d)", (found, article) -> Optional.of(PartialDate.parse(found.group("iso")))),
			Form.of(DAY + "(?: of)? (?<month>" + MONTHS + ")(?:,? " + YEAR + ")?", Dating::dayOf),
			Form.of("(?<month>" + MONTHS + ") " + DAY + "(?!\\d)(?:,? " + YEAR + ")?", Dating::dayOf),
			Form.of("(?<month>" + MONTHS + "),?(?: of)? " + YEAR,
					(found, article) -> Optional
							.of(new PartialDate(LocalDate.of(year(found), month(found), 1), Precision.MONTH))),
			Form.relative("(?:[Ii]n|of|as|[Ee]arly|[Ll]ate|[Tt]his|[Mm]id-) ?(?<month>" + MONTHS + ")(?! \\d)",
					(found, day) -> monthUpTo(month(found), day)),
			Form.relative("[Ll]ast (?<month>" + MONTHS + ")(?! \\d)",
					(found, day) -> monthUpTo(month(found), day.withDayOfMonth(1).minusDays(1))),
			Form.relative("(?<weekday>" + DAYS + ")(?: of)? last week",
					(found, day) -> Optional.of(PartialDate.day(
							day.minusWeeks(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
									.with(TemporalAdjusters.nextOrSame(weekday(found)))))),
			Form.relative("(?:next|coming) (?:" + DAYS + ")", (found, day) -> Optional.empty()),
			Form.relative("(?<last>last |past )?(?<weekday>" + DAYS + ")", Dating::lastWeekday),
			Form.relative("(?i:today|tonight|this (?:morning|afternoon|evening))",
					(found, day) -> Optional.of(PartialDate.day(day))),
			Form.relative("(?i:yesterday|last night)", (found, day) -> Optional.of(PartialDate.day(day.minusDays(1)))),
			Form.relative("(?i:earlier this (?:week|month))", (found, day) -> monthOf(day.minusDays(1))),
			Form.relative("(?i:this week|(?:in )?(?:the )?(?:recent|past few|last few) days|this month)",
					(found, day) -> monthOf(day)),
			Form.relative("(?i:(?:this|last|over the|at the) weekend)",
					(found, day) -> monthOf(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY)))),
			Form.relative("(?i:last week|the (?:previous|past) week)", (found, day) -> monthOf(day.minusWeeks(1))),
			Form.relative("(?i:last month|the previous month)", (found, day) -> monthOf(day.minusMonths(1))),
			Form.relative("(?i:earlier this year|this year|this " + SEASON + ")", (found, day) -> yearOf(day)),
			Form.relative("(?i:last year|the previous year)", (found, day) -> yearOf(day.minusYears(1))),
			Form.relative("(?i:" + COUNT + " (?<unit>day|week|month|year)s? ago)",
					(found, day) -> Optional.of(back(day, found.group("count"), found.group("unit")))),
			Form.relative("(?i:(?:a few |several )?days ago)", (found, day) -> monthOf(day.minusDays(3))),
			Form.relative("(?i:(?:a few |several )?weeks ago)", (found, day) -> yearOf(day.minusWeeks(3))),
			Form.of("(?:early |late |mid-)?" + YEAR, (found, article) -> Optional.of(PartialDate.parse(found.group("year")))));

	private Dating() {
	}

	/** The expressions in a stretch of text, in order; relative ones only where the article's date is known. */
	static List<When> find(String text, Span span, Optional<LocalDate> article) {
		record Match(Span span, Optional<PartialDate> date) {
		}
		List<Match> matches = new ArrayList<>();
		for (Form form : FORMS) {
			Matcher matcher = form.pattern().matcher(text).region(span.start(), span.end());
			while (matcher.find()) {
				matches.add(new Match(new Span(matcher.start(), matcher.end()), form.meaning().apply(matcher, article)));
			}
		}
		matches.sort(Comparator.comparingInt(match -> match.span().start()));
		List<When> found = new ArrayList<>();
		int end = span.start();
		for (Match match : matches) {
			if (match.span().start() >= end) {
				end = match.span().end();
				match.date().filter(date -> !isLimit(text, span, match.span()))
						.ifPresent(date -> found.add(new When(match.span(), date)));
			}
		}
		return List.copyOf(found);
	}

	/** The expressions in a stretch of text that count from a time named before, in order. */
	static List<Shift> shifts(String text, Span span) {
		List<Shift> found = new ArrayList<>();
		Matcher matcher = SHIFT.matcher(text).region(span.start(), span.end());
		while (matcher.find()) {
			int days = matcher.group("next") != null
					? 1
					: matcher.group("later") != null
							? days(matcher.group("count"), matcher.group("unit"))
							: matcher.group("previous") == null
									? 0
									: matcher.group("back") == null
											? -1
											: -days(matcher.group("back"), matcher.group("backunit"));
			found.add(new Shift(new Span(matcher.start(), matcher.end()), days, matcher.group("then") != null));
		}
		return List.copyOf(found);
	}

	private static int days(String count, String unit) {
		return number(count) * ("week".equalsIgnoreCase(unit) ? 7 : 1);
	}

	private static boolean isLimit(String text, Span within, Span expression) {
		boolean owns = text.startsWith("'s", expression.end()) || text.startsWith("’s", expression.end());
		int from = Math.max(within.start(), expression.start() - LIMIT_LENGTH);
		return !owns && LIMIT.matcher(text.substring(from, expression.start())).find();
	}

	private static Optional<PartialDate> dayOf(Matcher matcher, Optional<LocalDate> article) {
		int number = Integer.parseInt(matcher.group("day"));
		Month named = month(matcher);
		boolean dated = matcher.group("year") != null;
		if (number < 1 || number > named.maxLength() || !dated && article.isEmpty()) {
			return Optional.empty();
		}
		int base = dated ? year(matcher) : article.orElseThrow().getYear();
		LocalDate date = LocalDate.of(base, named, Math.min(number, named.minLength()));
		boolean future = !dated && date.isAfter(article.orElseThrow().plusMonths(4));
		return Optional.of(PartialDate.day((future ? date.minusYears(1) : date)
				.withDayOfMonth(Math.min(number, date.lengthOfMonth()))));
	}

	private static Optional<PartialDate> monthUpTo(Month month, LocalDate day) {
		LocalDate first = LocalDate.of(day.getYear(), month, 1);
		return monthOf(first.isAfter(day) ? first.minusYears(1) : first);
	}

	private static Optional<PartialDate> lastWeekday(Matcher matcher, LocalDate day) {
		LocalDate last = day.with(TemporalAdjusters.previousOrSame(weekday(matcher)));
		return Optional.of(PartialDate.day(matcher.group("last") != null && last.equals(day) ? last.minusWeeks(1) : last));
	}

	/** So many days, weeks, months or years before a day, as closely as that tells. */
	private static PartialDate back(LocalDate day, String count, String unit) {
		int number = number(count);
		return switch (unit.toLowerCase(Locale.ROOT)) {
			case "day" -> PartialDate.day(day.minusDays(number));
			case "week" -> new PartialDate(day.minusWeeks(number), Precision.MONTH);
			case "month" -> new PartialDate(day.minusMonths(number), Precision.MONTH);
			default -> new PartialDate(day.minusYears(number), Precision.YEAR);
		};
	}

	private static Optional<PartialDate> monthOf(LocalDate day) {
		return Optional.of(new PartialDate(day, Precision.MONTH));
	}

	private static Optional<PartialDate> yearOf(LocalDate day) {
		return Optional.of(new PartialDate(day, Precision.YEAR));
	}

	/** A number in digits, or one of the words that the expressions know. */
	static int number(String word) {
		Integer named = NUMBERS.get(word.toLowerCase(Locale.ROOT));
		return named == null ? Integer.parseInt(word) : named;
	}

	private static int year(Matcher matcher) {
		return Integer.parseInt(matcher.group("year"));
	}

	private static DayOfWeek weekday(Matcher matcher) {
		return DayOfWeek.valueOf(matcher.group("weekday").toUpperCase(Locale.ROOT));
	}

	private static Month month(Matcher matcher) {
		String start = matcher.group("month").substring(0, 3).toUpperCase(Locale.ROOT);
		for (Month month : Month.values()) {
			if (month.name().startsWith(start)) {
				return month;
			}
		}
		throw new IllegalArgumentException("no month: " + matcher.group("month"));
	}
}
