package org.w3id.parley.page;

import java.util.List;
import java.util.Optional;

/**
 * A party, proposal, provision or speaker: what is known of it, and how it stands to the others.
 *
 * @param kind
 *            in words: "State", "Proposal"
 * @param names
 *            other names under which texts know it
 * @param standings
 *            how it stands to each other thing, in sections
 * @param turns
 *            its positions through time, newest first; a shift has the sentences on both sides of it
 */
public record ThingPage(Frame frame, String kind, String label, Optional<String> definition, List<String> names, List<Fact> facts,
		List<Standings> standings, List<Track> tracks, List<Related> related, List<Quote> quotes, Optional<Link> compare) {
	/** The publications that the facts cite, by number. */
	public List<Fact.Source> sources() {
		return Fact.sources(facts);
	}

	/** A table of outcomes or stances. */
	public record Standings(String title, String against, List<Line> lines) {
	}

	/**
	 * @param since
	 *            the day since when, in words; empty where nothing is known
	 */
	public record Line(Link other, Mark mark, boolean derived, String address, Support support, Optional<String> since) {
	}

	/** The changes of one position, newest first, where there were any. */
	public record Track(Link about, List<Turn> turns) {
	}

	/** Other things, by what they are to this one. */
	public record Related(String title, List<Link> links, Optional<Link> all) {
	}
}
