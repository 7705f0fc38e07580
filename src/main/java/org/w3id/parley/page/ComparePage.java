package org.w3id.parley.page;

import java.util.List;
import java.util.Optional;

/**
 * Proposals side by side: what each has of each provision, and what each party makes of it.
 *
 * @param choices
 *            every proposal, the compared ones chosen
 */
public record ComparePage(Frame frame, List<Choice> choices, List<Link> proposals, List<Section> issues,
		List<Reception> receptions) {
	public record Choice(String id, String label, boolean chosen) {
	}

	/** An issue and its provisions. */
	public record Section(String issue, List<Row> rows) {
	}

	/** A provision and what each proposal says of it, in the order of the proposals. */
	public record Row(Link provision, boolean differs, List<Term> terms) {
	}

	/** What one proposal says: empty words where it is silent. */
	public record Term(Optional<String> word, boolean included, boolean core, List<Fact.Source> sources) {
	}

	/** A party and its outcome on each. */
	public record Reception(Link party, List<BoardPage.Cell> cells) {
	}
}
