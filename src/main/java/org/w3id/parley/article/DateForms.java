package org.w3id.parley.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.w3id.parley.model.PartialDate;
import org.w3id.parley.shelf.Shelf;

/**
 * Finds dates as outlets write them, by the forms of {@code data/lexicon/article-dates.tsv}, surest form first. The day is the one
 * that is written, in whatever time zone the outlet writes. Immutable.
 */
final class DateForms {
	private static final String FILE = "data/lexicon/article-dates.tsv";
	private static final String MONTHS = Arrays.stream(Month.values())
			.map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
			.map(name -> name.length() > 3 ? name.substring(0, 3) + "(?:" + name.substring(3) + ")?" : name)
			.collect(Collectors.joining("|", "(?i:", "|Sept)"));
	private final List<Form> forms;

	/** One way to write a date, with an example and the date that it gives. */
	record Form(String name, Pattern pattern, String example, String date) {
		private boolean has(String group) {
			return pattern.namedGroups().containsKey(group);
		}
	}

	private DateForms(List<Form> forms) {
		this.forms = forms;
	}

	static DateForms on(Shelf shelf) {
		return new DateForms(Table.on(shelf, FILE).rows(4).stream()
				.map(row -> new Form(row[0], Pattern.compile(row[1].replace("{month}", MONTHS), Pattern.UNICODE_CHARACTER_CLASS),
						row[2], row[3]))
				.toList());
	}

	List<Form> forms() {
		return forms;
	}

	/** The first date that the surest form finds. */
	Optional<DateMention> in(String line) {
		for (Form form : forms) {
			Matcher matcher = form.pattern().matcher(line);
			while (matcher.find()) {
				List<PartialDate> readings = readings(form, matcher);
				if (!readings.isEmpty()) {
					return Optional.of(new DateMention(matcher.start(), matcher.end(), readings));
				}
			}
		}
		return Optional.empty();
	}

	private static List<PartialDate> readings(Form form, Matcher found) {
		int year = form.has("short")
				? 2000 + Integer.parseInt(found.group("short"))
				: Integer.parseInt(found.group("year"));
		if (form.has("first")) {
			return numbers(year, Integer.parseInt(found.group("first")), Integer.parseInt(found.group("second")),
					Optional.ofNullable(found.group("weekday")));
		}
		try {
			if (form.has("day")) {
				return List.of(PartialDate.day(LocalDate.of(year, month(form, found), Integer.parseInt(found.group("day")))));
			}
			return List.of(form.has("month") || form.has("name")
					? PartialDate.parse(YearMonth.of(year, month(form, found)).toString())
					: PartialDate.parse(Integer.toString(year)));
		} catch (DateTimeException e) {
			return List.of();
		}
	}

	private static int month(Form form, Matcher found) {
		if (form.has("month")) {
			return Integer.parseInt(found.group("month"));
		}
		String start = found.group("name").substring(0, 3).toLowerCase(Locale.ROOT);
		return Arrays.stream(Month.values()).filter(month -> month.name().toLowerCase(Locale.ROOT).startsWith(start)).findFirst()
				.orElseThrow().getValue();
	}

	/** Day first and month first, as far as the calendar and the weekday allow. */
	private static List<PartialDate> numbers(int year, int first, int second, Optional<String> weekday) {
		List<PartialDate> readings = new ArrayList<>();
		date(year, second, first).filter(date -> fits(date, weekday)).map(PartialDate::day).ifPresent(readings::add);
		date(year, first, second).filter(date -> fits(date, weekday)).map(PartialDate::day)
				.filter(date -> !readings.contains(date)).ifPresent(readings::add);
		return readings;
	}

	private static Optional<LocalDate> date(int year, int month, int day) {
		try {
			return Optional.of(LocalDate.of(year, month, day));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	private static boolean fits(LocalDate date, Optional<String> weekday) {
		return weekday.map(name -> date.getDayOfWeek().name().startsWith(name.toUpperCase(Locale.ROOT))).orElse(true);
	}
}
