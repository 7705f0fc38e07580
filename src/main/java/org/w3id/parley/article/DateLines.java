package org.w3id.parley.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.w3id.parley.model.PartialDate;

/**
 * Finds when an article was published: in a line of its own in the head or at the very end, before the first words of the body,
 * or in the file's name. Immutable.
 *
 * @param publishers
 *            rules that find the outlet beside the date
 */
record DateLines(DateForms forms, List<LineRule> publishers) {
	private static final int LAST_LINES = 3;
	/** A line with a date and more words than this beside it is a sentence or a title. */
	private static final int MOST_WORDS = 7;
	/** Words in small letters that may stand beside a date that stands alone. */
	private static final Pattern SMALL_WORD = Pattern.compile(
			"(?<![\\p{L}\\p{N}.-])(?!(?:published|posted|updated|modified|edited|last|first|on|at|by|and|a|p|am|pm|min|mins|minutes?|read|views?|comments?|local|time|of|the|date|online)\\b)\\p{Ll}{2,}(?![\\p{L}\\p{N}]*\\.\\p{L})");
	/** Such a line is not read twice as long. */
	private static final int LONGEST = 120;
	private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
	private static final Pattern LABEL = Pattern.compile("(?i)^(?:date|published|posted|updated)?:?\\s{0,3}(?:on\\s)?");
	private static final Pattern SENTENCE_FOLLOWS = Pattern.compile("^\\s*[–—|:-]?\\s+[\"“„'‘(]?\\p{Lu}");
	private static final Pattern LATER = Pattern.compile("(?i)\\b(?:updated|modified|edited)\\b");
	private static final Pattern IN_NAME = Pattern.compile("^(?<date>\\d{4}-\\d\\d-\\d\\d|\\d{8}T\\d{4,6}Z?)[-_. ].*");

	void apply(Draft draft, String name) {
		List<DateMention> found = new ArrayList<>();
		for (int i = 0; i < draft.size(); i++) {
			if (draft.isHead(i) || i >= draft.size() - LAST_LINES) {
				dateLine(draft, i).ifPresent(found::add);
			}
		}
		draft.nextRead(draft.body()).flatMap(index -> opening(draft, index)).ifPresent(found::add);
		if (draft.details().date().isEmpty()) {
			draft.details(draft.details().withDate(chosen(found, draft).or(() -> inName(name, draft))));
		}
	}

	/** Drops the line where it is there for the date alone. */
	private Optional<DateMention> dateLine(Draft draft, int index) {
		String line = draft.words(index);
		if (!draft.isRead(index) || line.length() > LONGEST) {
			return Optional.empty();
		}
		Optional<DateMention> mention = forms.in(line);
		if (mention.isEmpty() || !isAlone(line, mention.get())) {
			return Optional.empty();
		}
		publisher(draft, line);
		draft.drop(index, "date line");
		return LATER.matcher(line).find() && !line.matches("(?i).*\\b(?:published|posted)\\b.*") ? Optional.empty() : mention;
	}

	private static boolean isAlone(String line, DateMention mention) {
		String rest = line.substring(0, mention.start()) + " " + line.substring(mention.end());
		return WORD.matcher(rest).results().count() <= MOST_WORDS && !SMALL_WORD.matcher(rest).find() && !rest.endsWith(".");
	}

	private void publisher(Draft draft, String line) {
		for (LineRule rule : publishers) {
			Optional<Matcher> match = rule.on(line);
			if (rule.where() == LineRule.Where.DATES && match.isPresent()) {
				draft.details(draft.details().or(Details.NONE.withPublisher(match.get().group("publisher"))));
			}
		}
	}

	/** Cuts a date off that stands before the first sentence of the body. */
	private Optional<DateMention> opening(Draft draft, int index) {
		String line = draft.words(index);
		Matcher label = LABEL.matcher(line);
		int start = label.find() ? label.end() : 0;
		Optional<DateMention> mention = forms.in(line.substring(start, Math.min(line.length(), start + 40)))
				.filter(date -> date.start() == 0);
		if (mention.isEmpty()) {
			return Optional.empty();
		}
		int end = start + mention.get().end();
		Matcher sentence = SENTENCE_FOLLOWS.matcher(line.substring(end, Math.min(line.length(), end + 10)));
		if (!sentence.find()) {
			return Optional.empty();
		}
		draft.cut(index, 0, end + sentence.end() - 1, "date line");
		return mention;
	}

	/** The first date that is sure; else what both readings of the first one share. */
	private static Optional<PartialDate> chosen(List<DateMention> found, Draft draft) {
		Optional<PartialDate> sure = found.stream().filter(DateMention::isSure).map(mention -> mention.readings().getFirst())
				.findFirst();
		if (sure.isPresent() || found.isEmpty()) {
			return sure;
		}
		List<PartialDate> readings = found.getFirst().readings();
		draft.remark("its date is " + readings.get(0) + " or " + readings.get(1) + ": only the year is taken");
		return Optional.of(new PartialDate(readings.get(0).first(), PartialDate.Precision.YEAR));
	}

	private Optional<PartialDate> inName(String name, Draft draft) {
		Matcher dated = IN_NAME.matcher(name);
		if (!dated.matches()) {
			return Optional.empty();
		}
		Optional<PartialDate> date = forms.in(dated.group("date")).map(mention -> mention.readings().getFirst());
		date.ifPresent(found -> draft.remark("its date, " + found + ", is that of the file's name"));
		return date;
	}
}
