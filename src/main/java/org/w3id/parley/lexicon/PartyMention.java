package org.w3id.parley.lexicon;

import java.util.List;
import java.util.Optional;

import org.w3id.parley.model.Name;

/**
 * A name in a sentence that stands for one or more parties.
 *
 * @param parties
 *            local names, in the order of the text
 * @param first
 *            the first of its units
 * @param last
 *            the last of its units
 * @param speaker
 *            the person, by the fullest name that the article has; empty for a party's own name
 */
public record PartyMention(List<String> parties, int first, int last, Kind kind, Optional<String> speaker) {
	public enum Kind {
		/** The party's label, alias or metonym. */
		PARTY,
		/** An adjective or the word for its people. */
		DEMONYM,
		/** A person who speaks for it. */
		PERSON
	}

	public PartyMention {
		parties = List.copyOf(parties);
	}

	public static Kind kindOf(Name.Kind kind) {
		return switch (kind) {
			case LABEL, ALIAS, METONYM -> Kind.PARTY;
			case DEMONYM -> Kind.DEMONYM;
		};
	}

	public boolean covers(int unit) {
		return first <= unit && unit <= last;
	}
}
