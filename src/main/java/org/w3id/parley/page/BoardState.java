package org.w3id.parley.page;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which part of the board is seen, and how: all of it is in the address.
 *
 * @param group
 *            only the members of this party, and itself
 * @param issue
 *            only proposals that touch this issue, or provisions of it
 * @param mark
 *            only rows and columns in which this stands; other cells are faint
 * @param silent
 *            also rows and columns in which nothing is known
 * @param row
 *            which page of rows, from 1
 * @param column
 *            which page of columns, from 1
 */
public record BoardState(Lens lens, View view, Optional<String> group, Optional<String> issue, Optional<Mark> mark, Sort sort,
		boolean silent, int row, int column) {
	/** What stands against the parties. */
	public enum View {
		PROPOSALS, PROVISIONS;

		public String word() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	/** The order of rows. */
	public enum Sort {
		SAID("most said first"), NAME("by name"), ACCEPTED("most accepted first"), REJECTED("most rejected first"), RECENT(
				"last said first");

		private final String words;

		Sort(String words) {
			this.words = words;
		}

		public String word() {
			return name().toLowerCase(Locale.ROOT);
		}

		public String words() {
			return words;
		}
	}

	static BoardState of(Request request) {
		return new BoardState(Lens.of(request), choice(View.class, request, "view", View.PROPOSALS), request.parameter("group"),
				request.parameter("issue"), request.parameter("outcome").map(BoardState::mark),
				choice(Sort.class, request, "sort", Sort.SAID), request.parameter("silent").isPresent(), request.page("row"),
				request.page("column"));
	}

	private static Mark mark(String word) {
		return Mark.ofWord(word).orElseThrow(
				() -> Complaint.nonsense("outcome", word, "accepts, conditional, rejects, contested, lapsed or a stance"));
	}

	private static <E extends Enum<E>> E choice(Class<E> type, Request request, String name, E otherwise) {
		return request.parameter(name).map(word -> {
			try {
				return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
			} catch (IllegalArgumentException e) {
				throw Complaint.nonsense(name, word, "one of the words in the form");
			}
		}).orElse(otherwise);
	}

	/** Another window starts at the first page. */
	private BoardState with(Lens newLens, View newView, Optional<Mark> newMark, boolean newSilent) {
		return new BoardState(newLens, newView, group, newView == view ? issue : Optional.empty(), newMark, sort, newSilent, 1,
				1);
	}

	public BoardState asOf(Optional<LocalDate> day) {
		return new BoardState(lens.asOf(day), view, group, issue, mark, sort, silent, row, column);
	}

	public BoardState view(View other) {
		return with(lens, other, Optional.empty(), silent);
	}

	public BoardState mark(Optional<Mark> other) {
		return with(lens, view, other, silent);
	}

	public BoardState silent(boolean shown) {
		return with(lens, view, mark, shown);
	}

	/** True where parties, topics or outcomes are left out by choice. */
	public boolean filtered() {
		return group.isPresent() || issue.isPresent() || mark.isPresent();
	}

	public BoardState unfiltered() {
		return new BoardState(lens, view, Optional.empty(), Optional.empty(), Optional.empty(), sort, silent, 1, 1);
	}

	public BoardState row(int page) {
		return new BoardState(lens, view, group, issue, mark, sort, silent, page, column);
	}

	public BoardState column(int page) {
		return new BoardState(lens, view, group, issue, mark, sort, silent, row, page);
	}

	/** The permanent address of exactly this view, as a page. */
	public String address() {
		return address("/");
	}

	/** The same as a table of comma-separated values. */
	public String table() {
		return address("/board.csv");
	}

	private String address(String path) {
		Map<String, String> parameters = new LinkedHashMap<>();
		if (view != View.PROPOSALS) {
			parameters.put("view", view.word());
		}
		group.ifPresent(word -> parameters.put("group", word));
		issue.ifPresent(word -> parameters.put("issue", word));
		mark.ifPresent(one -> parameters.put("outcome", one.word()));
		if (sort != Sort.SAID) {
			parameters.put("sort", sort.word());
		}
		if (silent) {
			parameters.put("silent", "shown");
		}
		if (row > 1) {
			parameters.put("row", Integer.toString(row));
		}
		if (column > 1) {
			parameters.put("column", Integer.toString(column));
		}
		return lens.to(path, parameters);
	}
}
