package org.w3id.parley.verdict;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.w3id.parley.model.Claim;

/**
 * Why a verdict is what it is: one firing of a rule.
 *
 * @param rule
 *            the row of the verdict table that decided
 * @param premises
 *            what the rule rests on. Judging over exactly their claims gives the same outcome by the same rule
 * @param named
 *            what was found besides and did not decide: older red lines, further unmet demands, exemptions
 * @param wording
 *            {@link #steps()}
 * @param beside
 *            what else was said on the question: {@link #asides()} and {@link #considered()}
 */
public record Derivation(Rule rule, List<Premise> premises, List<Premise> named, Deferred<List<String>> wording,
		Deferred<Beside> beside) {
	public Derivation {
		premises = List.copyOf(premises);
		named = List.copyOf(named);
	}

	static Derivation of(Grounds grounds, Deferred<List<String>> wording, Deferred<Beside> beside) {
		return new Derivation(grounds.rule(), grounds.premises(), grounds.named(), wording, beside);
	}

	/** The steps that rest on something's absence, in words. */
	public List<String> steps() {
		return wording.value();
	}

	/** Claims on the question that carry neither premises nor what is named, newest first, each with the reason. */
	public List<Aside> asides() {
		return beside.value().asides();
	}

	/**
	 * The number of admissible claims of the party on the proposal, its provisions and what is broader or narrower: "no objection
	 * found in N claims" is what {@link Rule#NOTHING_FOUND} comes to.
	 */
	public int considered() {
		return beside.value().considered();
	}

	/** The claims that the premises rest on, oldest first, each once. */
	public SortedSet<DatedClaim> claims() {
		SortedSet<DatedClaim> claims = new TreeSet<>(DatedClaim.OLDEST_FIRST);
		premises.forEach(premise -> premise.positions().forEach(position -> claims.addAll(position.carriers())));
		return claims;
	}

	/** The premises as bare claims: what a replay judges over. */
	public List<Claim> evidence() {
		return claims().stream().map(DatedClaim::claim).toList();
	}
}
