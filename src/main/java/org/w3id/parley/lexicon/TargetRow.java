package org.w3id.parley.lexicon;

/**
 * How a provision or proposal is worded: a row of {@code data/lexicon/targets/*.tsv}, or a name out of the dossier.
 *
 * @param target
 *            local name; {@code *proposal} or {@code *any} for a phrase that takes up what was spoken of before
 * @param out
 *            true where the wording speaks of the target being out: to stay out of an alliance
 * @param act
 *            true where the wording is a doing, whose subject decides it
 * @param origin
 *            where the row stands, for messages
 */
public record TargetRow(String target, boolean out, boolean act, TokenPattern pattern, When when, String example, String counter,
		String origin) {
	/** True for a phrase that takes up what was spoken of before. */
	public boolean isAnaphor() {
		return target.startsWith("*");
	}
}
