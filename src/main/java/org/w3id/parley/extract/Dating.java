package org.w3id.parley.extract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.w3id.parley.model.PartialDate;
import org.w3id.parley.model.PartialDate.Precision;
import org.w3id.parley.model.Span;

/**
 * Finds expressions of time and resolves them against the article's date: weekdays to the last one before or on it, months to the
 * last one, years as they stand. Stateless.
 */
final class Dating {
	/** An expression of time and the day, month or year that it means. */
	record When(Span span, PartialDate date) {
	}

	private static final String DAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday";
	private static final String MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
			+ "|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.";
	private static final Pattern EXPRESSION = Pattern.compile("\\b(?:"
			+ "(?<iso>20\\d\\d-\\d\\d-\\d\\d)"
			+ "|(?<dayfirst>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month1>" + MONTHS + ")(?:,? (?<year1>(?:19|20)\\d\\d))?"
			+ "|(?<month2>" + MONTHS + ") (?<daysecond>\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\d)(?:,? (?<year2>(?:19|20)\\d\\d))?"
			+ "|(?<month3>" + MONTHS + ")(?: of)? (?<year3>(?:19|20)\\d\\d)"
			+ "|(?:[Ii]n|[Ll]ast|[Ss]ince|of|as|[Ee]arly|[Ll]ate|[Tt]his) (?<month4>" + MONTHS + ")\\b(?! \\d)"
			+ "|(?<next>next |coming )?(?<last>last |past )?(?<weekday>" + DAYS + ")\\b"
			+ "|(?<today>today|tonight|this morning|this evening)"
			+ "|(?<yesterday>yesterday|(?i:the day before|the previous day|a day earlier|one day earlier)(?=[,.;]))"
			+ "|(?<thisweek>this week|in recent days|recent days|earlier this month|this month)"
			+ "|(?<lastweek>last week|a week ago|the previous week)"
			+ "|(?<lastmonth>last month)"
			+ "|(?<ago>\\d+|two|three|four|five|six|ten) (?<unit>days|weeks|months|years) ago"
			+ "|(?:early |late |mid-)?(?<year4>(?:19|20)\\d\\d)"
			+ ")");
	private static final Map<String, Integer> NUMBERS = Map.of("two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "ten", 10);

	private Dating() {
	}

	/** The expressions in a stretch of text, in order; relative ones only where the article's date is known. */
	static List<When> find(String text, Span span, Optional<LocalDate> article) {
		List<When> found = new ArrayList<>();
		Matcher matcher = EXPRESSION.matcher(text).region(span.start(), span.end());
		while (matcher.find()) {
			resolve(matcher, article).ifPresent(date -> found.add(new When(new Span(matcher.start(), matcher.end()), date)));
		}
		return List.copyOf(found);
	}

	private static Optional<PartialDate> resolve(Matcher matcher, Optional<LocalDate> article) {
		Optional<PartialDate> fixed = fixed(matcher, article);
		return fixed.isPresent() ? fixed : article.flatMap(day -> relative(matcher, day));
	}

	private static Optional<PartialDate> fixed(Matcher matcher, Optional<LocalDate> article) {
		if (matcher.group("iso") != null) {
			return Optional.of(PartialDate.parse(matcher.group("iso")));
		}
		if (matcher.group("dayfirst") != null) {
			return dayOf(matcher.group("dayfirst"), matcher.group("month1"), matcher.group("year1"), article);
		}
		if (matcher.group("month2") != null) {
			return dayOf(matcher.group("daysecond"), matcher.group("month2"), matcher.group("year2"), article);
		}
		if (matcher.group("month3") != null) {
			return Optional
					.of(new PartialDate(LocalDate.of(Integer.parseInt(matcher.group("year3")), month(matcher.group("month3")), 1),
							Precision.MONTH));
		}
		if (matcher.group("year4") != null) {
			return Optional.of(new PartialDate(LocalDate.of(Integer.parseInt(matcher.group("year4")), 1, 1), Precision.YEAR));
		}
		return Optional.empty();
	}

	private static Optional<PartialDate> dayOf(String day, String month, String year, Optional<LocalDate> article) {
		int number = Integer.parseInt(day);
		Month named = month(month);
		if (number < 1 || number > named.maxLength() || year == null && article.isEmpty()) {
			return Optional.empty();
		}
		int base = year != null ? Integer.parseInt(year) : article.orElseThrow().getYear();
		LocalDate date = LocalDate.of(base, named, Math.min(number, named.minLength()));
		boolean future = year == null && date.isAfter(article.orElseThrow().plusMonths(4));
		return Optional.of(PartialDate.day((future ? date.minusYears(1) : date)
				.withDayOfMonth(Math.min(number, date.lengthOfMonth()))));
	}

	private static Optional<PartialDate> relative(Matcher matcher, LocalDate day) {
		if (matcher.group("month4") != null) {
			LocalDate first = LocalDate.of(day.getYear(), month(matcher.group("month4")), 1);
			return Optional.of(new PartialDate(first.isAfter(day) ? first.minusYears(1) : first, Precision.MONTH));
		}
		if (matcher.group("weekday") != null) {
			return weekday(matcher, day);
		}
		if (matcher.group("today") != null) {
			return Optional.of(PartialDate.day(day));
		}
		if (matcher.group("yesterday") != null) {
			return Optional.of(PartialDate.day(day.minusDays(1)));
		}
		if (matcher.group("thisweek") != null) {
			return Optional.of(new PartialDate(day, Precision.MONTH));
		}
		if (matcher.group("lastweek") != null) {
			return Optional.of(new PartialDate(day.minusWeeks(1), Precision.MONTH));
		}
		if (matcher.group("lastmonth") != null) {
			return Optional.of(new PartialDate(day.minusMonths(1), Precision.MONTH));
		}
		return matcher.group("ago") == null ? Optional.empty() : Optional.of(ago(matcher, day));
	}

	private static Optional<PartialDate> weekday(Matcher matcher, LocalDate day) {
		if (matcher.group("next") != null) {
			return Optional.empty();
		}
		DayOfWeek weekday = DayOfWeek.valueOf(matcher.group("weekday").toUpperCase(Locale.ROOT));
		LocalDate last = day.with(TemporalAdjusters.previousOrSame(weekday));
		return Optional.of(PartialDate.day(matcher.group("last") != null && last.equals(day) ? last.minusWeeks(1) : last));
	}

	private static PartialDate ago(Matcher matcher, LocalDate day) {
		int number = number(matcher.group("ago"));
		return switch (matcher.group("unit")) {
			case "days" -> PartialDate.day(day.minusDays(number));
			case "weeks" -> new PartialDate(day.minusWeeks(number), Precision.MONTH);
			case "months" -> new PartialDate(day.minusMonths(number), Precision.MONTH);
			default -> new PartialDate(day.minusYears(number), Precision.YEAR);
		};
	}

	/** A number in digits, or one of the words that the expressions know. */
	static int number(String word) {
		Integer named = NUMBERS.get(word.toLowerCase(Locale.ROOT));
		return named == null ? Integer.parseInt(word) : named;
	}

	private static Month month(String name) {
		String start = name.substring(0, 3).toUpperCase(Locale.ROOT);
		for (Month month : Month.values()) {
			if (month.name().startsWith(start)) {
				return month;
			}
		}
		throw new IllegalArgumentException("no month: " + name);
	}
}
