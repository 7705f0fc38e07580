package org.w3id.parley.model;

import java.util.List;
import java.util.Optional;

/**
 * Someone says that a party holds a stance. A claim never by itself becomes the holder's position.
 *
 * @param id
 *            local name, minted from the content by the room {@code iri}: the same article gives the same ids
 * @param article
 *            {@link Article#id()} of the article that it stands in
 * @param holder
 *            local name of the party whose stance it is
 * @param about
 *            local name of the proposal or provision
 * @param speaker
 *            the person or body that said it, as the article names it (the full name where the article has it)
 * @param chain
 *            sources between the article and the claimant's words, outermost first, as named in the text ("The Wall Street
 *            Journal"); empty for a direct report. The chain's last member is the one nearest to the claim
 * @param said
 *            when it was said or done; empty where the text does not tell, and then the article's date counts
 * @param deniedBy
 *            local name of a party, {@code narrator} or {@code commentator} that denies it in the same article
 * @param confidence
 *            0 to 1: the calibrated chance that two careful readers would code the same holder, target and sign
 * @param pattern
 *            name of the pattern that found it
 */
public record Claim(String id, String article, String holder, String about, Stance stance, Claimant claimant,
		Optional<String> speaker, List<String> chain, Optional<PartialDate> said, Optional<Condition> condition, Ground ground,
		Optional<String> deniedBy, double confidence, String pattern, Evidence evidence) {

	/** Whether the party speaks of what it wants or of what it is able to do. Capability decides nothing. */
	public enum Ground {
		WILL, CAPABILITY
	}

	/** What a conditional stance hangs on, in the text's words, with the provision that it names where it names one. */
	public record Condition(String text, Optional<String> provision) {
	}

	public Claim {
		if (confidence < 0 || confidence > 1) {
			throw new IllegalArgumentException("confidence out of [0,1]: " + confidence);
		}
		chain = List.copyOf(chain);
	}
}
