package org.w3id.parley.page;

import java.util.List;
import java.util.Locale;

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

	/** The publications cited, by number. */
	public List<Fact.Source> sources() {
		return Fact.sources(List.of(new Fact("terms", issues.stream().flatMap(section -> section.rows().stream())
				.flatMap(row -> row.terms().stream()).flatMap(term -> term.values().stream()).toList())));
	}

	/** An issue and its provisions. */
	public record Section(String issue, List<Row> rows) {
	}

	/** A provision and what each proposal says of it, in the order of the proposals. */
	public record Row(Link provision, Relation relation, List<Term> terms) {
	}

	/** How what the proposals say of one provision goes together. */
	public enum Relation {
		/** All say the same. */
		SHARED,
		/** One includes what another rules out. */
		OPPOSED,
		/** Some are silent. */
		PARTIAL
	}

	/** What one proposal says of a provision. */
	public enum Say {
		INCLUDES, RULES_OUT, SILENT;

		public String words() {
			return name().toLowerCase(Locale.ROOT).replace('_', ' ');
		}
	}

	/** What one proposal says, each note and citation of it. */
	public record Term(Say say, boolean core, List<Fact.Value> values) {
	}

	/** A party and its outcome on each. */
	public record Reception(Link party, List<BoardPage.Cell> cells) {
	}
}
