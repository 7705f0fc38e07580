package org.w3id.parley.verdict;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

import org.w3id.parley.model.Dossier;

/** Says what parties hold and what they accept. Implementations say how they behave under threads. */
public interface Judge {
	/** Judges over exactly this material, by the plain reading of the table. */
	static Judge over(Material material) {
		return new PlainJudge(material);
	}

	Dossier dossier();

	/**
	 * What a party holds of a provision or of a proposal as a whole.
	 *
	 * @return empty where no admissible claim says
	 */
	Optional<Position> position(String holder, String about, TrustPolicy policy);

	/** The days on which claims on this holder and target count, admissible or not. */
	SortedSet<Day> days(String holder, String about);

	/**
	 * @throws org.w3id.parley.model.Mistake
	 *             where the dossier does not know the party or the proposal
	 */
	Verdict verdict(String party, String proposal, TrustPolicy policy);

	/** The verdict of every party on every proposal of the dossier, by party, then by proposal. */
	default List<Verdict> verdicts(TrustPolicy policy) {
		return dossier().parties().keySet().stream().flatMap(
				party -> dossier().proposals().keySet().stream().map(proposal -> verdict(party, proposal, policy)))
				.toList();
	}
}
