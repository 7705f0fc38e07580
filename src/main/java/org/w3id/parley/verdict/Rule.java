package org.w3id.parley.verdict;

/**
 * The rows of the verdict table; the first that applies decides. Each is drawn as premises over its conclusion. <em>Backing</em>
 * is a direct position, not lapsed, that accepts, demands, is conditional or open.
 */
public enum Rule {
	/**
	 * <pre>
	 * direct contested          direct accepts or demands on day d    red line on day d
	 * ────────────────          ───────────────────────────────────────────────────────
	 *    contested                                  contested
	 * </pre>
	 */
	CONTESTED_DIRECT(1, Outcome.CONTESTED, false),
	/**
	 * <pre>
	 * direct rejects
	 * ──────────────
	 *    rejects
	 * </pre>
	 */
	DIRECT_REJECTION(2, Outcome.REJECTS, false),
	/**
	 * <pre>
	 * red line on day r    no backing, or backing on day b &lt; r, or conditional or open backing on day r
	 * ───────────────────────────────────────────────────────────────────────────────────────────────
	 *                                            rejects
	 * </pre>
	 */
	RED_LINE(3, Outcome.REJECTS, true),
	/**
	 * <pre>
	 * direct conditional or open
	 * ──────────────────────────
	 *        conditional
	 * </pre>
	 */
	DIRECT_CONDITION(4, Outcome.CONDITIONAL, false),
	/**
	 * <pre>
	 * direct accepts or demands
	 * ─────────────────────────
	 *          accepts
	 * </pre>
	 */
	DIRECT_ACCEPTANCE(5, Outcome.ACCEPTS, false),
	/**
	 * <pre>
	 * no backing    position on an included provision contested
	 * ─────────────────────────────────────────────────────────
	 *                        contested
	 * </pre>
	 */
	CONTESTED_PROVISION(6, Outcome.CONTESTED, true),
	/**
	 * <pre>
	 * no backing    a demand unmet
	 * ────────────────────────────
	 *         conditional
	 * </pre>
	 */
	UNMET_DEMAND(7, Outcome.CONDITIONAL, true),
	/**
	 * <pre>
	 * no backing    nothing unmet    some core provision    every core provision held
	 * ───────────────────────────────────────────────────────────────────────────────
	 *                                    accepts
	 * </pre>
	 */
	CORE_HELD(8, Outcome.ACCEPTS, true),
	/**
	 * <pre>
	 * direct lapsed    none of the above
	 * ──────────────────────────────────
	 *              lapsed
	 * </pre>
	 */
	LAPSED(9, Outcome.LAPSED, false),
	/**
	 * <pre>
	 * none of the above
	 * ─────────────────
	 *      unknown
	 * </pre>
	 */
	NOTHING_FOUND(10, Outcome.UNKNOWN, false);

	private final int row;
	private final Outcome outcome;
	private final boolean derived;

	Rule(int row, Outcome outcome, boolean derived) {
		this.row = row;
		this.outcome = outcome;
		this.derived = derived;
	}

	/** 1 to 10. */
	public int row() {
		return row;
	}

	public Outcome outcome() {
		return outcome;
	}

	/** True where the outcome follows from positions on provisions, not from what the party said of the whole. */
	public boolean derived() {
		return derived;
	}
}
