package org.w3id.parley.page;

import java.util.Locale;

/** The words that a newcomer has to know, explained where they stand and on a page of their own. */
public enum Word {
	CLAIM("claim",
			"Somebody says that a party holds a stance. It has a quoted sentence, a date, and somebody who says it. Claimed is not held."), HOLDER(
					"holder", "The party whose stance a claim is about."), CLAIMANT("claimant",
							"Who asserts the claim: the holder's own representatives (self), another party, a commentator, or the article in its own voice. "
									+ "The policy says whose word counts."), STANCE("stance",
											"What a party wants of a proposal or provision: demands, accepts, conditional (only if …), open (will discuss) or rejects."), POSITION(
													"position",
													"What a party holds of a proposal or provision since a day: what its newest claims come to, of those that the policy lets count."), OUTCOME(
															"outcome",
															"Whether a party accepts a proposal: accepts, conditional, rejects, contested, lapsed or unknown. It follows by ten rules from the "
																	+ "party's position on the whole and on its provisions; every cell opens to the rule and the sentences."), DERIVED(
																			"derived",
																			"Not said of the proposal as a whole: it follows from what the party holds of the proposal's provisions."), WITNESS(
																					"witness",
																					"One utterance. Claims that retell it (a wire report in three papers, two translations of one sentence) count once: "
																							+ "“3 articles, 1 witness”."), CONTESTED(
																									"contested",
																									"Claims of opposite sign stand against each other, and nothing settles which holds."), LAPSED(
																											"lapsed",
																											"An acceptance older than the proposal's end, or than the party's own breach of it. It backs nothing any more."), RED_LINE(
																													"red line",
																													"A provision that the proposal includes and the party rejects, itself or something broader."), UNMET(
																															"unmet demand",
																															"A provision that the party demands, on a topic that the proposal touches, and that the proposal rules out or lacks.");

	private final String label;
	private final String meaning;

	Word(String label, String meaning) {
		this.label = label;
		this.meaning = meaning;
	}

	public String label() {
		return label;
	}

	public String meaning() {
		return meaning;
	}

	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
