package org.w3id.parley.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.w3id.parley.language.Token;

/** Base forms of verbs that the parser's own lemmas leave as they stand, such as "provided" and "ended". Stateless. */
public final class BaseForms {
	private static final List<String> ENDINGS = List.of("d", "ed", "ing", "s", "es");

	private BaseForms() {
	}

	/**
	 * Of which of the verbs a word is a regular form; empty for a base form and where it is none of them.
	 *
	 * @param lower
	 *            in lower case
	 */
	public static Optional<String> of(String lower, Set<String> verbs) {
		if (verbs.contains(lower)) {
			return Optional.empty();
		}
		for (String ending : ENDINGS) {
			String stem = lower.endsWith(ending) ? lower.substring(0, lower.length() - ending.length()) : "";
			String base = verbs.contains(stem) ? stem : verbs.contains(stem + "e") && ending.equals("ing") ? stem + "e" : "";
			if (!base.isEmpty()) {
				return Optional.of(base);
			}
		}
		return Optional.empty();
	}

	/** The token with its base form where it is a verb whose form was left for its lemma. */
	static Token lemmatised(Token token, Set<String> verbs) {
		String lower = token.form().toLowerCase(Locale.ROOT);
		if (!token.tag().startsWith("VB") || !token.lemma().equalsIgnoreCase(lower)) {
			return token;
		}
		return of(lower, verbs).map(base -> new Token(token.index(), token.start(), token.end(), token.form(), base,
				token.tag(), token.head(), token.relation())).orElse(token);
	}
}
