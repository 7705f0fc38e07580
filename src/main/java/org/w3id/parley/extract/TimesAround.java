package org.w3id.parley.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.w3id.parley.discourse.Discourse;
import org.w3id.parley.discourse.Passage;
import org.w3id.parley.discourse.Referent;
import org.w3id.parley.discourse.Scene;
import org.w3id.parley.lexicon.PartyMention;
import org.w3id.parley.model.Article;
import org.w3id.parley.model.PartialDate;

/** What a sentence without a time of its own takes from the sentences around it. */
final class TimesAround {
	/** Sentences back in which a speaker's last dated words may stand. */
	private static final int SPEAKER_BACK = 8;
	/** Sentences after a quotation in which its day may be given. */
	private static final int WORDS_AFTER = 3;
	/** Sentences back that one goes on with, where the paragraph is the same. */
	private static final int NEAR = 3;
	/** Sentences back with which one goes on that opens with "it", or takes up what was said. */
	private static final int CONTINUED_BACK = 2;
	/** Sentences back in which an account of what is long past may have been opened. */
	private static final int HISTORY_BACK = 5;
	private static final Set<String> GOING_ON = Set.of("he", "she", "it", "they", "that", "this");
	/** "The statement came after a meeting on Thursday": tells when the sentence before was said. */
	private static final Pattern OF_WORDS = Pattern.compile(
			"^\\W*(?:The|His|Her|Their|These|Those) (?:statements?|remarks|comments|announcement|words|message) (?:came|come|comes|was|were|followed|follow)\\b");
	private final Article article;
	private final Discourse discourse;
	private final NamedDays named;

	TimesAround(Article article, Discourse discourse, NamedDays named) {
		this.article = article;
		this.discourse = discourse;
		this.named = named;
	}

	/** A sentence that goes on with the one before, "It also wants …": the day or month that is told there. */
	Optional<PartialDate> continued(Passage passage) {
		if (passage.units().isEmpty() || !GOING_ON.contains(passage.units().getFirst().lower())) {
			return Optional.empty();
		}
		return discourse.before(passage, CONTINUED_BACK).stream().map(named::recent)
				.filter(dates -> !dates.isEmpty()).map(List::getFirst).findFirst();
	}

	/**
	 * The day on which the sentences around were said, where they go on with one another: the same speaker's last dated words, a
	 * day in the same paragraph, or the day that the next sentences give to these words.
	 *
	 * @param newly
	 *            whether it tells of something new, which need not be of the day of what stands before: "has also joined"
	 */
	Optional<PartialDate> ofSpeech(Scene scene, Attribution attribution, boolean newly) {
		return before(scene, attribution, newly).or(() -> after(scene.passage(), attribution));
	}

	private Optional<PartialDate> before(Scene scene, Attribution attribution, boolean newly) {
		boolean also = scene.tree().size() > 3
				&& IntStream.range(0, 4).anyMatch(token -> "also".equals(scene.tree().lower(token)));
		for (Passage earlier : discourse.before(scene.passage(), SPEAKER_BACK)) {
			int distance = scene.passage().index() - earlier.index();
			boolean goesOn = distance <= NEAR && earlier.paragraph() == scene.passage().paragraph() || also && distance <= 2;
			List<PartialDate> days = named.sayingDays(earlier);
			if (!days.isEmpty() && (goesOn && !newly || speaks(earlier, attribution.speaker(), distance))) {
				return Optional.of(days.getFirst());
			}
		}
		return discourse.before(scene.passage(), scene.passage().index()).stream()
				.filter(earlier -> speaks(earlier, attribution.speaker(), scene.passage().index() - earlier.index()))
				.flatMap(earlier -> named.occasions(earlier).stream()).findFirst();
	}

	/** The day on which a party was said, in the sentences right before, to have said something. */
	Optional<PartialDate> justSaid(Passage passage, Optional<Referent> holder) {
		List<String> parties = holder.map(Referent::parties).orElse(List.of());
		return discourse.before(passage, CONTINUED_BACK).stream()
				.filter(earlier -> discourse.tag(earlier).filter(who -> who.parties().stream().anyMatch(parties::contains))
						.isPresent())
				.flatMap(earlier -> named.sayingDays(earlier).stream()).findFirst();
	}

	private Optional<PartialDate> after(Passage passage, Attribution attribution) {
		for (Passage later : discourse.after(passage, WORDS_AFTER)) {
			boolean ofThem = OF_WORDS.matcher(later.span().of(article.text())).find()
					|| later.paragraph() == passage.paragraph() && speaks(later, attribution.speaker(), Integer.MAX_VALUE);
			List<PartialDate> days = named.sayingDays(later);
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
			List<Dating.When> dates = named.stated(earlier);
			if (!dates.isEmpty()) {
				Dating.When first = dates.getFirst();
				boolean opens = first.span().start() - earlier.span().start() <= NamedDays.OPENING;
				return opens && named.isLongPast(first.date())
						? Optional.of(PartialDate.parse(Integer.toString(first.date().first().getYear())))
						: Optional.empty();
			}
		}
		return Optional.empty();
	}
}
