package org.w3id.parley.verdict;

import java.util.List;

/**
 * What was found on one party and proposal, told apart by the rule that decides.
 *
 * @param premises
 *            what the rule rests on
 * @param named
 *            what was found besides
 */
record Grounds(Rule rule, List<Premise> premises, List<Premise> named) {
	Grounds {
		premises = List.copyOf(premises);
		named = List.copyOf(named);
	}
}
