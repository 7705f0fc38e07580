package org.w3id.parley.verdict;

import java.util.List;

/**
 * What was said on a question and carries nothing.
 *
 * @param asides
 *            newest first, each with the reason
 * @param considered
 *            how many claims counted
 */
record Beside(List<Aside> asides, int considered) {
	Beside {
		asides = List.copyOf(asides);
	}
}
