package org.w3id.parley.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.w3id.parley.model.Article;
import org.w3id.parley.model.PartialDate;

/** The times that the sentences of an article name, and what a sentence without one may take from those around it. */
final class NamedDays {
	/** Sentences back in which a speaker's last dated words may stand. */
	private static final int SPEAKER_BACK = 8;
	/** Sentences after a quotation in which its day may be given. */
	private static final int WORDS_AFTER = 3;
	/** Sentences back that one goes on with, where the paragraph is the same. */
	private static final int NEAR = 3;
	/** Sentences back in which an account of what is long past may have been opened. */
	private static final int HISTORY_BACK = 5;
	/** Sentences back in which the day stands from which "two days later" counts. */
	private static final int ANCHOR_BACK = 3;
	/** Characters from a sentence's start within which a date opens an account. */
	private static final int OPENING = 8;
	/** Days before the article's own after which a day is no news. */
	private static final int LONG_PAST = 60;
	/** Days before the article's own within which a day is news. */
	private static final int NEWS = 15;
	/** Sentences with more than one party in them, from the first one, that tell the news. */
	private static final int LEAD = 4;
	/** Sentences in which an article that names its own day is of that day. */
	private static final int OPENS = 12;
	/** Days before the article's own on which what it reports may have been said. */
	private static final int NEWS_BACK = 3;
	/** Sentences back with which one goes on that opens with "it". */
	private static final int CONTINUED_BACK = 2;
	private static final Set<String> GOING_ON = Set.of("he", "she", "it", "they", "that", "this");
	/** "The statement came after a meeting on Thursday": tells when the sentence before was said. */
	private static final Pattern OF_WORDS = Pattern.compile(
			"^\\W*(?:The|His|Her|Their|These|Those) (?:statements?|remarks|comments|announcement|words|message) (?:came|come|comes|was|were|followed|follow)\\b");
	private final Article article;
	private final Discourse discourse;
	private final Optional<LocalDate> day;
	private final Optional<PartialDate> news;

	private static final Pattern WHICH = Pattern.compile("\\b(?:[Ww]hat|which|who) [^,;]{0,30}$");
	private static final Pattern AHEAD = Pattern
			.compile("\\b(?:will|(?:is|are|was|were) (?:due|expected|set|scheduled|planned|to)|plans?(?: to)?) [^,;:]*$");
	private static final Pattern SET_FOR = Pattern
			.compile("^,? [^,;.]{0,40}\\b(?:will|(?:is|are) (?:due|expected|set|scheduled|planned|to)) ");
	/** "Speaking to reporters on Friday": the occasion of whatever else the speaker says. */
	private static final Pattern OCCASION = Pattern.compile(
			"(?i:\\b(?:said|told|spoke|speaking|interview|conference|briefing|speech|address|reporters|journalists)\\b[^,;.]{0,40}$)");
	private static final Pattern AT = Pattern.compile("\\b(?i:at|during|in) $");

	NamedDays(Article article, Discourse discourse, Optional<LocalDate> day) {
		this.article = article;
		this.discourse = discourse;
		this.day = day;
		this.news = findNewsDay(discourse.all());
	}

	/** What a sentence names itself, in order; what counts from a time named before is counted. Nothing after the article's day. */
	List<Dating.When> in(Passage passage) {
		List<Dating.When> found = new ArrayList<>(Dating.find(article.text(), passage.span(), day));
		for (Dating.Shift shift : Dating.shifts(article.text(), passage.span())) {
			anchor(passage, shift, found).ifPresent(date -> found.add(new Dating.When(shift.span(), date)));
		}
		return found.stream().filter(when -> day.map(now -> !when.date().first().isAfter(now)).orElse(true))
				.sorted(Comparator.comparingInt(when -> when.span().start())).toList();
	}

	private Optional<PartialDate> anchor(Passage passage, Dating.Shift shift, List<Dating.When> here) {
		Optional<PartialDate> inSentence = here.stream().filter(when -> when.span().end() <= shift.span().start())
				.map(Dating.When::date).reduce((first, last) -> last);
		Optional<PartialDate> named = inSentence.or(() -> discourse.before(passage, ANCHOR_BACK).stream()
				.map(earlier -> shift.then() ? dates(earlier) : days(earlier)).filter(dates -> !dates.isEmpty()).findFirst()
				.map(List::getLast));
		if (shift.then()) {
			return named.filter(this::isLongPast);
		}
		return named.filter(date -> date.precision() == PartialDate.Precision.DAY).map(PartialDate::first)
				.or(() -> shift.days() < 0 ? day : Optional.empty())
				.map(date -> PartialDate.day(date.plusDays(shift.days())));
	}

	private boolean isLongPast(PartialDate date) {
		return day.map(now -> date.last().isBefore(now.minusDays(LONG_PAST))).orElse(false);
	}

	/**
	 * The day on which the sentences around were said, where they go on with one another: the same speaker's last dated words, a
	 * day in the same paragraph, or the day that the next sentences give to these words.
	 *
	 * @param newly
	 *            whether it tells of something new, which need not be of the day of what stands before: "has also joined"
	 */
	Optional<PartialDate> around(Scene scene, Attribution attribution, boolean newly) {
		return before(scene, attribution, newly).or(() -> after(scene.passage(), attribution));
	}

	private Optional<PartialDate> before(Scene scene, Attribution attribution, boolean newly) {
		boolean also = scene.tree().size() > 3
				&& IntStream.range(0, 4).anyMatch(token -> "also".equals(scene.tree().lower(token)));
		for (Passage earlier : discourse.before(scene.passage(), SPEAKER_BACK)) {
			int distance = scene.passage().index() - earlier.index();
			boolean goesOn = distance <= NEAR && earlier.paragraph() == scene.passage().paragraph() || also && distance <= 2;
			List<PartialDate> days = sayingDays(earlier);
			if (!days.isEmpty() && (goesOn && !newly || speaks(earlier, attribution.speaker(), distance))) {
				return Optional.of(days.getFirst());
			}
		}
		return discourse.before(scene.passage(), scene.passage().index()).stream()
				.filter(earlier -> speaks(earlier, attribution.speaker(), scene.passage().index() - earlier.index()))
				.flatMap(earlier -> told(earlier).stream().filter(when -> OCCASION.matcher(upTo(earlier, when)).find()))
				.map(Dating.When::date).filter(this::isNews).findFirst();
	}

	private Optional<PartialDate> after(Passage passage, Attribution attribution) {
		for (Passage later : discourse.after(passage, WORDS_AFTER)) {
			boolean ofThem = OF_WORDS.matcher(later.span().of(article.text())).find()
					|| later.paragraph() == passage.paragraph() && speaks(later, attribution.speaker(), Integer.MAX_VALUE);
			List<PartialDate> days = sayingDays(later);
			if (ofThem && !days.isEmpty()) {
				return Optional.of(days.getFirst());
			}
		}
		return Optional.empty();
	}

	/** Whether a person speaks in a sentence; nearby it is enough that the sentence is of the person first. */
	private boolean speaks(Passage passage, Optional<String> speaker, int distance) {
		Optional<String> nearby = distance > NEAR
				? Optional.empty()
				: passage.names().stream().filter(name -> !discourse.quotes().covers(passage.units().get(name.first()).start()))
						.findFirst().flatMap(PartyMention::speaker);
		return speaker.isPresent()
				&& (nearby.equals(speaker) || discourse.tag(passage).flatMap(Referent::speaker).equals(speaker));
	}

	/**
	 * A sentence that goes on with an account of what is long past, "In July 2022, …": the year of the account, since how far it
	 * has come is not told.
	 */
	Optional<PartialDate> inHistory(Passage passage) {
		for (Passage earlier : discourse.before(passage, HISTORY_BACK)) {
			List<Dating.When> dates = Dating.find(article.text(), earlier.span(), day);
			if (!dates.isEmpty()) {
				Dating.When first = dates.getFirst();
				boolean opens = first.span().start() - earlier.span().start() <= OPENING;
				return opens && isLongPast(first.date())
						? Optional.of(PartialDate.parse(Integer.toString(first.date().first().getYear())))
						: Optional.empty();
			}
		}
		return Optional.empty();
	}

	private List<PartialDate> dates(Passage passage) {
		return Dating.find(article.text(), passage.span(), day).stream().map(Dating.When::date).toList();
	}

	/** The days of the last two weeks on which a passage tells that something was said or done: not "Monday's call". */
	private List<PartialDate> sayingDays(Passage passage) {
		return told(passage).stream().filter(when -> !isOfThing(passage, when)).map(Dating.When::date).filter(this::isNews).toList();
	}

	/** What the article itself names in a passage, outside of quotations; no day ahead. */
	private List<Dating.When> told(Passage passage) {
		return Dating.find(article.text(), passage.span(), day).stream()
				.filter(when -> !discourse.quotes().covers(when.span().start()))
				.filter(when -> !AHEAD.matcher(upTo(passage, when)).find())
				.filter(when -> when.span().start() - passage.span().start() > OPENING
						|| !SET_FOR.matcher(article.text().substring(when.span().end(), passage.span().end())).find())
				.toList();
	}

	private String upTo(Passage passage, Dating.When when) {
		return article.text().substring(passage.span().start(), when.span().start());
	}

	/** "Despite Monday's call": the day of something else. "At Monday's talks" tells when what follows was said. */
	private boolean isOfThing(Passage passage, Dating.When when) {
		String text = article.text();
		boolean owns = text.startsWith("'s", when.span().end()) || text.startsWith("’s", when.span().end());
		String before = upTo(passage, when);
		return owns && !AT.matcher(before).find() || WHICH.matcher(before).find();
	}

	private boolean isNews(PartialDate date) {
		return date.precision() == PartialDate.Precision.DAY && day
				.map(now -> !date.first().isAfter(now) && date.first().isAfter(now.minusDays(NEWS))).orElse(true);
	}

	/** The days of the last two weeks that a passage names. */
	private List<PartialDate> days(Passage passage) {
		return dates(passage).stream().filter(this::isNews).toList();
	}

	/** The only day that a sentence names as one of saying or doing, whatever its words hang together by. */
	Optional<PartialDate> only(Passage passage) {
		List<PartialDate> days = sayingDays(passage);
		return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
	}

	/**
	 * The day of the news: an article is often of the day after what it reports. The newest day that its first sentences name, where
	 * that is one of the last three, else its own.
	 */
	Optional<PartialDate> newsDay() {
		return news;
	}

	private Optional<PartialDate> findNewsDay(List<Passage> passages) {
		Optional<PartialDate> own = day.map(PartialDate::day);
		if (passages.stream().limit(OPENS).flatMap(passage -> told(passage).stream()).map(Dating.When::date)
				.anyMatch(date -> own.filter(date::equals).isPresent())) {
			return own;
		}
		return passages.stream().filter(NamedDays::tellsOfSeveral).limit(LEAD)
				.flatMap(passage -> told(passage).stream().filter(when -> !WHICH.matcher(upTo(passage, when)).find()))
				.map(Dating.When::date).filter(this::isNews)
				.filter(date -> day.map(now -> !date.first().isBefore(now.minusDays(NEWS_BACK))).orElse(false))
				.max(Comparator.comparing(PartialDate::first)).or(() -> own);
	}

	private static boolean tellsOfSeveral(Passage passage) {
		return passage.names().stream().flatMap(name -> name.parties().stream()).distinct().count() > 1;
	}

	/** A sentence that goes on with the one before, "It also wants …": the day or month that is told there. */
	Optional<PartialDate> continued(Passage passage) {
		if (passage.units().isEmpty() || !GOING_ON.contains(passage.units().getFirst().lower())) {
			return Optional.empty();
		}
		return discourse.before(passage, CONTINUED_BACK).stream().map(earlier -> recent(earlier))
				.filter(dates -> !dates.isEmpty()).map(List::getFirst).findFirst();
	}

	private List<PartialDate> recent(Passage passage) {
		return told(passage).stream().filter(when -> !isOfThing(passage, when))
				.map(Dating.When::date)
				.filter(date -> date.precision() != PartialDate.Precision.YEAR && !isLongPast(date)
						&& day.map(now -> !date.first().isAfter(now)).orElse(true))
				.toList();
	}
}
