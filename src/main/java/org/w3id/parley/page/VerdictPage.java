package org.w3id.parley.page;

import java.util.List;
import java.util.Optional;

/**
 * Whether a party accepts a proposal, or what it holds of a provision, and why.
 *
 * @param sentence
 *            the answer in one sentence
 * @param rule
 *            the row of the verdict table, in words; empty for a position on a provision
 * @param lenses
 *            the same question under each trust policy
 * @param coalitions
 *            the party's coalitions
 * @param members
 *            the party's members, where it is a coalition
 * @param tree
 *            what the outcome rests on
 * @param counter
 *            what tells against it or was not heard, each with the reason in its flags
 * @param absences
 *            the steps that rest on something's absence, in words
 * @param turns
 *            when it changed and which sentences changed it, newest first
 * @param query
 *            the workbench with the query that gives the same answer
 */
public record VerdictPage(Frame frame, Link party, Link target, Mark mark, boolean derived, String sentence,
		Optional<String> rule, Support support, List<Glance> lenses, Neighbours coalitions, Neighbours members, List<Branch> tree,
		List<Quote> supports, List<Quote> counter,
		List<String> absences, List<Branch> redLines, List<Branch> unmet, List<Branch> exemptions, List<Turn> turns,
		Optional<String> query) {

	/** What it looks like through another policy. */
	public record Glance(String policy, Mark mark, String address, boolean current) {
	}

	/**
	 * Where others stand on the same, beside the party's own verdict and never copied to it.
	 *
	 * @param silent
	 *            how many more there are of whom nothing is known
	 */
	public record Neighbours(List<Neighbour> known, int silent) {
		static final Neighbours NONE = new Neighbours(List.of(), 0);

		public boolean none() {
			return known.isEmpty() && silent == 0;
		}
	}

	/** @param verdict the page that says why, called by the party's name */
	public record Neighbour(Link verdict, Mark mark, boolean derived) {
	}
}
