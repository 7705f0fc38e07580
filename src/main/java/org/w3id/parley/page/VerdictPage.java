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
		Optional<String> rule, Support support, List<Glance> lenses, List<Branch> tree, List<Quote> supports, List<Quote> counter,
		List<String> absences, List<Branch> redLines, List<Branch> unmet, List<Branch> exemptions, List<Turn> turns,
		Optional<String> query) {

	/** What it looks like through another policy. */
	public record Glance(String policy, Mark mark, String address, boolean current) {
	}
}
