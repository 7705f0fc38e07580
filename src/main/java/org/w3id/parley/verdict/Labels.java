package org.w3id.parley.verdict;

import java.text.Bidi;
import java.util.Optional;

import org.w3id.parley.model.Dossier;
import org.w3id.parley.model.Party;
import org.w3id.parley.model.Proposal;
import org.w3id.parley.model.Provision;

/** What things are called; a thing that the dossier does not know is called by its local name. Immutable. */
public record Labels(Dossier dossier) {
	private static final char ISOLATE = '\u2068';
	private static final char END_OF_ISOLATE = '\u2069';

	public String party(String id) {
		return Optional.ofNullable(dossier.parties().get(id)).map(Party::label).orElse(id);
	}

	/** A proposal or a provision. */
	public String about(String id) {
		return Optional.ofNullable(dossier.proposals().get(id)).map(Proposal::label)
				.or(() -> Optional.ofNullable(dossier.provisions().get(id)).map(Provision::label)).orElse(id);
	}

	/** A party, proposal or provision, for use within a sentence: kept apart where it runs from right to left. */
	public String named(String id) {
		String label = dossier.parties().containsKey(id) ? party(id) : about(id);
		return Bidi.requiresBidi(label.toCharArray(), 0, label.length()) ? ISOLATE + label + END_OF_ISOLATE : label;
	}
}
