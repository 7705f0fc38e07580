package org.w3id.parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.w3id.parley.discourse.Holders;
import org.w3id.parley.discourse.Referent;
import org.w3id.parley.lexicon.Cue;
import org.w3id.parley.model.Claimant;

/**
 * Who asserts a claim.
 *
 * @param chain
 *            sources between the article and the claimant's words, outermost first
 */
record Attribution(Claimant claimant, Optional<String> speaker, List<String> chain, double confidence) {
	static Attribution of(Reading reading, String holder, Holders holders) {
		List<Reading.Source> outermostFirst = new ArrayList<>(reading.sources).reversed();
		List<String> chain = new ArrayList<>();
		double confidence = 1;
		for (Reading.Source source : outermostFirst) {
			Referent who = source.who();
			confidence *= who.confidence();
			if (holders.isMedia(who)) {
				who.speaker().ifPresent(chain::add);
			} else if (who.outsider()) {
				return new Attribution(new Claimant.Commentator(), who.speaker(), List.copyOf(chain), confidence);
			} else if (who.parties().contains(holder)) {
				return new Attribution(new Claimant.Self(), who.speaker(), List.copyOf(chain), confidence);
			} else if (!who.parties().isEmpty()) {
				return new Attribution(new Claimant.OtherParty(who.parties().getFirst()), who.speaker(), List.copyOf(chain),
						confidence);
			}
		}
		boolean held = reading.denied.isPresent() || reading.told
				|| reading.cue.map(cue -> cue.voice() == Cue.Voice.HELD).orElse(false);
		Claimant claimant = held ? new Claimant.Narrator() : new Claimant.Self();
		return new Attribution(claimant, reading.holder.flatMap(Referent::speaker), List.copyOf(chain), confidence);
	}
}
