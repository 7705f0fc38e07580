package org.w3id.parley.page;

import java.util.List;
import java.util.Optional;

/**
 * A claim as it is shown beside what rests on it: the sentence, who says so, and where it stands.
 *
 * @param text
 *            the quoted passage, character by character
 * @param claim
 *            the claim's page; its label is the claim's id
 * @param voice
 *            who asserts it: the holder itself, another party, a commentator, the article's own voice
 * @param speaker
 *            as the article names the person
 * @param sources
 *            between the article and the words, outermost first
 * @param day
 *            the day on which it counts, in words; "undated" where nobody dated it
 * @param flags
 *            what tells against it or sets it apart: denied, capability, refuted, the reason why it carries nothing
 * @param start
 *            first code point of the quote in the article's text
 */
public record Quote(String text, Link claim, Link holder, Mark mark, Link about, String voice, Optional<String> speaker,
		List<String> sources, String day, Link article, Optional<String> publisher, Optional<String> condition, int confidence,
		int start, int end, List<String> flags) {
	public Quote {
		sources = List.copyOf(sources);
		flags = List.copyOf(flags);
	}
}
