package org.w3id.parley.verdict;

/**
 * A size of made-up negotiation.
 *
 * @param articles
 *            each with about ten claims
 */
public record Scale(String name, int articles, int parties, int proposals, int provisions) {
	/** About a hundred thousand triples. */
	public static final Scale E5 = new Scale("e5", 600, 20, 60, 100);
	/** About a million. */
	public static final Scale E6 = new Scale("e6", 6_200, 60, 300, 200);
	/** About ten million. */
	public static final Scale E7 = new Scale("e7", 62_500, 150, 1_500, 400);
}
