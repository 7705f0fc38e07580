package org.w3id.parley.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Parties against proposals or provisions. Only the cells of the window are here; the tally counts all that the filters let
 * through.
 */
public record BoardPage(Frame frame, BoardState state, Holdings holdings, Controls controls, Steps steps, List<Tally> tally,
		List<Column> columns, List<Row> rows, Window rowWindow, Window columnWindow, Optional<Silence> silence) {
	/** A party. */
	public record Column(String id, Link link) {
	}

	/** A proposal or provision, with its cells in the order of the columns; the heading stands above the first of its issue. */
	public record Row(String id, Link link, Optional<String> heading, List<Cell> cells) {
	}

	/**
	 * One party and one target.
	 *
	 * @param address
	 *            of the page that says why
	 * @param support
	 *            what it rests on; empty where nothing is known
	 * @param derived
	 *            follows from provisions, not from what was said of the whole
	 * @param faint
	 *            not what the outcome filter asks for
	 */
	public record Cell(Mark mark, String address, Support support, boolean derived, boolean faint) {
	}

	/** What the form offers. */
	public record Controls(List<Option> groups, List<Option> issues) {
	}

	public record Option(String value, String label) {
	}

	/** How often an outcome stands on the board, and the board with only it. */
	public record Tally(Mark mark, int count, boolean chosen, String address) {
	}

	/**
	 * The days on which a claim, an end or a breach moved something.
	 *
	 * @param days
	 *            oldest first
	 * @param index
	 *            of the day shown, from 0
	 */
	public record Steps(List<LocalDate> days, int index, Optional<Link> earlier, Optional<Link> later, Optional<Link> latest) {
	}

	/** A part of a longer list, counted from 1. */
	public record Window(int from, int to, int total, Optional<String> earlier, Optional<String> later) {
		public boolean whole() {
			return from <= 1 && to >= total;
		}
	}

	/** How many rows and columns were left out, since nothing is known in them, and the board with them; or the way back. */
	public record Silence(int rows, int columns, boolean shown, String address) {
	}

	public boolean empty() {
		return holdings.claims() == 0;
	}
}
