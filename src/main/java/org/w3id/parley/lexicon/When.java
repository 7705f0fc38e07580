package org.w3id.parley.lexicon;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.w3id.parley.model.PartialDate;

/**
 * Under which conditions a wording means its target.
 *
 * @param sentence
 *            each of these must stand in the sentence
 * @param without
 *            none of these may stand in the sentence
 * @param article
 *            each of these must stand in the sentence or in one before it
 * @param articleWithout
 *            none of these may stand in the sentence or in one before it
 * @param holders
 *            the holder must be one of these; empty for any
 * @param onlyRejectedBy
 *            these parties can only reject it: who says otherwise of them means something else
 * @param agents
 *            who does the act must be one of these; empty for any
 */
public record When(List<TokenPattern> sentence, List<TokenPattern> without, List<TokenPattern> article,
		List<TokenPattern> articleWithout, Set<String> holders, Set<String> holdersNot,
		Set<String> agents, Set<String> agentsNot, Set<String> onlyRejectedBy, Optional<PartialDate> from,
		Optional<PartialDate> until) {
	public static final When ALWAYS = new When(List.of(), List.of(), List.of(), List.of(), Set.of(), Set.of(), Set.of(), Set.of(),
			Set.of(), Optional.empty(),
			Optional.empty());

	private static final Set<String> PARTY_KEYS = Set.of("holder", "holder-not", "agent", "agent-not", "only-rejected-by");

	/**
	 * Reads {@code key:a|b; key:…}.
	 *
	 * @throws IllegalArgumentException
	 *             for an unknown key
	 */
	static When read(String text, Map<String, Set<String>> classes) {
		When when = ALWAYS;
		for (String part : text.split(";")) {
			if (part.isBlank()) {
				continue;
			}
			int colon = part.indexOf(':');
			String key = colon < 0 ? part.strip() : part.substring(0, colon).strip();
			when = when.with(key, part.substring(colon + 1).strip(), classes);
		}
		return when;
	}

	private When with(String key, String value, Map<String, Set<String>> classes) {
		List<TokenPattern> words = switch (key) {
			case "sentence" -> and(sentence, value, classes);
			case "without" -> and(without, value, classes);
			case "article" -> and(article, value, classes);
			case "article-without" -> and(articleWithout, value, classes);
			default -> List.of();
		};
		Set<String> parties = PARTY_KEYS.contains(key) ? PatternReader.parties(value, classes) : Set.of();
		return switch (key) {
			case "sentence" -> new When(words, without, article, articleWithout, holders, holdersNot, agents, agentsNot,
					onlyRejectedBy, from, until);
			case "without" -> new When(sentence, words, article, articleWithout, holders, holdersNot, agents, agentsNot,
					onlyRejectedBy, from, until);
			case "article" -> new When(sentence, without, words, articleWithout, holders, holdersNot, agents, agentsNot,
					onlyRejectedBy, from, until);
			case "article-without" -> new When(sentence, without, article, words, holders, holdersNot, agents, agentsNot,
					onlyRejectedBy, from, until);
			case "holder" -> new When(sentence, without, article, articleWithout, parties, holdersNot, agents, agentsNot,
					onlyRejectedBy, from, until);
			case "holder-not" -> new When(sentence, without, article, articleWithout, holders, parties, agents, agentsNot,
					onlyRejectedBy, from, until);
			case "agent" -> new When(sentence, without, article, articleWithout, holders, holdersNot, parties, agentsNot,
					onlyRejectedBy, from, until);
			case "agent-not" -> new When(sentence, without, article, articleWithout, holders, holdersNot, agents, parties,
					onlyRejectedBy, from, until);
			case "only-rejected-by" -> new When(sentence, without, article, articleWithout, holders, holdersNot, agents,
					agentsNot, parties, from, until);
			case "from" -> new When(sentence, without, article, articleWithout, holders, holdersNot, agents, agentsNot,
					onlyRejectedBy, date(value), until);
			case "until" -> new When(sentence, without, article, articleWithout, holders, holdersNot, agents, agentsNot,
					onlyRejectedBy, from, date(value));
			default -> throw new IllegalArgumentException("unknown condition '" + key + "'");
		};
	}

	private static List<TokenPattern> and(List<TokenPattern> before, String value, Map<String, Set<String>> classes) {
		return Stream.concat(before.stream(), Stream.of(PatternReader.readChoice(value, classes))).toList();
	}

	private static Optional<PartialDate> date(String value) {
		return Optional.of(PartialDate.parse(value));
	}

	/**
	 * What can be told from the sentence, those before it and the article's date. An article without a date meets no condition of
	 * time.
	 *
	 * @param stoodBefore
	 *            whether a wording stands in one of the article's sentences before this one; asked only where it matters
	 */
	public boolean holdsIn(TokenPattern.Line line, Predicate<TokenPattern> stoodBefore, Optional<LocalDate> day) {
		return mayHoldIn(line, day) && without.stream().noneMatch(word -> word.stands(line))
				&& article.stream().allMatch(word -> word.stands(line) || stoodBefore.test(word))
				&& articleWithout.stream().noneMatch(word -> word.stands(line) || stoodBefore.test(word));
	}

	/** What must hold whatever stands before the sentence and however the words without a certain lemma are taken. */
	public boolean mayHoldIn(TokenPattern.Line line, Optional<LocalDate> day) {
		return sentence.stream().allMatch(word -> word.stands(line))
				&& day.map(date -> from.map(first -> !date.isBefore(first.first())).orElse(true)
						&& until.map(last -> !date.isAfter(last.last())).orElse(true)).orElse(from.isEmpty() && until.isEmpty());
	}

	public boolean allowsHolder(String holder, boolean rejects) {
		return (rejects || !onlyRejectedBy.contains(holder)) && (holders.isEmpty() || holders.contains(holder))
				&& !holdersNot.contains(holder);
	}

	/** Whether a doer of the act, where one is known, is among those that the wording is about. */
	public boolean allowsAgents(List<String> doers) {
		return (agents.isEmpty() || doers.stream().anyMatch(agents::contains)) && doers.stream().noneMatch(agentsNot::contains);
	}
}
