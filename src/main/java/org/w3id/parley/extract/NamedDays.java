package org.w3id.parley.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.w3id.parley.discourse.Discourse;
import org.w3id.parley.discourse.Passage;
import org.w3id.parley.model.Article;
import org.w3id.parley.model.PartialDate;

/** The times that the sentences of an article name, and the day of the news that it brings. Of one thread. */
final class NamedDays {
	/** Sentences back in which the day stands from which "two days later" counts. */
	private static final int ANCHOR_BACK = 3;
	/** Characters from a sentence's start within which a date opens an account. */
	static final int OPENING = 8;
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
	/** "What was said yesterday is terrible": the day of something in the sentence. */
	private static final Pattern WHICH = Pattern.compile("\\b(?:[Ww]hat|which|who) [^,;]{0,30}$");
	private static final Pattern AHEAD = Pattern
			.compile("\\b(?:will|(?:is|are|was|were) (?:due|expected|set|scheduled|planned|to)|plans?(?: to)?) [^,;:]*$");
	private static final Pattern SET_FOR = Pattern
			.compile("^,? [^,;.]{0,40}\\b(?:will|(?:is|are) (?:due|expected|set|scheduled|planned|to)) ");
	/** "Speaking to reporters on Friday": the occasion of whatever else the speaker says. */
	private static final Pattern OCCASION = Pattern.compile(
			"(?i:\\b(?:said|told|spoke|speaking|interview|conference|briefing|speech|address|reporters|journalists)\\b[^,;.]{0,40}$)");
	private static final Pattern AT = Pattern.compile("\\b(?i:at|during|in) $");
	private final Article article;
	private final Discourse discourse;
	private final PostDays posts;
	private final Optional<LocalDate> day;
	private final Optional<PartialDate> news;
	/** What has been found of each sentence, by its index: each is asked for several times. */
	private final Map<Integer, List<Dating.When>> stated = new HashMap<>();
	private final Map<Integer, List<Dating.When>> told = new HashMap<>();

	NamedDays(Article article, Discourse discourse, PostDays posts, Optional<LocalDate> day) {
		this.article = article;
		this.discourse = discourse;
		this.posts = posts;
		this.day = day;
		this.news = findNewsDay(discourse.all());
	}

	/** What a sentence names itself, in order; what counts from a time named before is counted. Nothing after the article's day. */
	List<Dating.When> in(Passage passage) {
		List<Dating.When> found = new ArrayList<>(stated(passage));
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

	/** Two months and more before the article: no news. */
	boolean isLongPast(PartialDate date) {
		return day.map(now -> date.last().isBefore(now.minusDays(LONG_PAST))).orElse(false);
	}

	private List<PartialDate> dates(Passage passage) {
		return stated(passage).stream().map(Dating.When::date).toList();
	}

	/** The days of the last two weeks on which a passage tells that something was said or done: not "Monday's call". */
	List<PartialDate> sayingDays(Passage passage) {
		return sayings(passage).filter(this::isNews).toList();
	}

	/** The days on which a passage tells that its speaker had an occasion to speak: "told reporters on Friday". */
	List<PartialDate> occasions(Passage passage) {
		return told(passage).stream().filter(when -> OCCASION.matcher(upTo(passage, when)).find()).map(Dating.When::date)
				.filter(this::isNews).toList();
	}

	/** The days and months of late on which a passage tells that something was said or done. */
	List<PartialDate> recent(Passage passage) {
		return sayings(passage).filter(date -> date.precision() != PartialDate.Precision.YEAR && !isLongPast(date)
				&& day.map(now -> !date.first().isAfter(now)).orElse(true)).toList();
	}

	private Stream<PartialDate> sayings(Passage passage) {
		return told(passage).stream().filter(when -> !isOfThing(passage, when)).map(Dating.When::date);
	}

	/** The expressions of a passage as they stand, in order. */
	List<Dating.When> stated(Passage passage) {
		return stated.computeIfAbsent(passage.index(), index -> Dating.find(article.text(), passage.span(), today(passage)));
	}

	/** The day from which a passage counts. */
	private Optional<LocalDate> today(Passage passage) {
		return posts.of(passage).map(PartialDate::first).or(() -> day);
	}

	/** What the article itself names in a passage, outside of quotations; no day ahead. */
	private List<Dating.When> told(Passage passage) {
		return told.computeIfAbsent(passage.index(), index -> outsideQuotations(passage));
	}

	private List<Dating.When> outsideQuotations(Passage passage) {
		return stated(passage).stream()
				.filter(when -> passage.kind() == Article.Kind.QUOTE_BLOCK || !discourse.quotes().covers(when.span().start()))
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
}
