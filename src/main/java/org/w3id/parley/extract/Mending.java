package org.w3id.parley.extract;

import java.util.Set;

/**
 * The words by which {@link Repairs} knows what the parser got wrong: classes of {@code data/lexicon/words.tsv}. Immutable.
 *
 * @param verbs
 *            base forms of verbs that matter
 * @param withContent
 *            nouns whose infinitive says what they are about: a bid to join X
 * @param signs
 *            nouns of what one sees or has that something is so: no sign that Oslo is ready
 * @param saying
 *            verbs of saying that may stand after what is said
 * @param calling
 *            what may be asked for by "for" with an infinitive: call for Oslo to pay
 * @param calendar
 *            nouns of time, months and days of the week
 */
record Mending(Set<String> verbs, Set<String> withContent, Set<String> signs, Set<String> saying, Set<String> calling,
		Set<String> calendar) {
	static Mending of(Lexicon lexicon) {
		return new Mending(lexicon.verbs(), lexicon.wordsOf("with-content"), lexicon.wordsOf("sign-noun"),
				lexicon.wordsOf("saying"), lexicon.wordsOf("calling"), lexicon.wordsOf("calendar"));
	}
}
