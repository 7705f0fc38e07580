package org.w3id.parley.discourse;

import java.util.List;
import java.util.Optional;

import org.w3id.parley.lexicon.PartyMention;

/**
 * Whom a phrase means.
 *
 * @param parties
 *            the parties, in the order of the text; empty for someone who speaks for none
 * @param speaker
 *            the person or body by name, where the text has one
 * @param outsider
 *            true for an expert, a newspaper, a private person: someone known to speak for no party
 * @param confidence
 *            1 for a name, less for a pronoun
 */
public record Referent(List<String> parties, Optional<String> speaker, boolean outsider, double confidence) {
	public Referent {
		parties = List.copyOf(parties);
	}

	public static Referent of(PartyMention mention) {
		return new Referent(mention.parties(), mention.speaker(), mention.parties().isEmpty(), 1);
	}

	public static Referent outsider(String name) {
		return new Referent(List.of(), Optional.of(name), true, 1);
	}

	/** The same, so much less certain. */
	public Referent surely(double factor) {
		return new Referent(parties, speaker, outsider, confidence * factor);
	}

	Referent called(Optional<String> name) {
		return new Referent(parties, speaker.or(() -> name), outsider, confidence);
	}

	public boolean means(String party) {
		return parties.contains(party);
	}
}
