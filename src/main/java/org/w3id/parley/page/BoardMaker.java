package org.w3id.parley.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.w3id.parley.model.Party;
import org.w3id.parley.model.Provision;
import org.w3id.parley.page.BoardPage.Cell;
import org.w3id.parley.page.BoardPage.Column;
import org.w3id.parley.page.BoardPage.Option;
import org.w3id.parley.page.BoardPage.Row;
import org.w3id.parley.page.BoardPage.Silence;
import org.w3id.parley.page.BoardPage.Tally;
import org.w3id.parley.page.BoardPage.Window;
import org.w3id.parley.page.BoardState.View;
import org.w3id.parley.page.Matrix.Stand;
import org.w3id.parley.verdict.Sitting;

/** Makes the board: filters, sorts, counts, and cuts out the window that is seen. */
final class BoardMaker {
	/** Enough for a screen and a page of paper. */
	static final int ROWS = 40;
	static final int COLUMNS = 16;

	private final Scene scene;
	private final BoardState state;
	private final Sitting sitting;
	private final Links links;
	private final BoardFilter filter;
	private final BoardOrder order;
	/** What the filters let through, silent parties and targets included. */
	private final Selection all;
	/** The same without those of which nothing is known. */
	private final Selection heard;
	private final Selection chosen;

	BoardMaker(Scene scene, BoardState state, Matrix matrix) {
		this.scene = scene;
		this.state = state;
		sitting = scene.sitting();
		links = scene.links();
		filter = new BoardFilter(scene.dossier(), state);
		order = new BoardOrder(scene, state);
		all = filter.selection(matrix);
		heard = all.where(Stand::heard);
		chosen = state.mark().isPresent() ? heard.where(filter::wanted) : state.silent() ? all : heard;
	}

	BoardPage page() {
		List<String> rows = order.targets(chosen);
		List<String> columns = order.parties(chosen);
		Window rowWindow = window(rows.size(), ROWS, state.row(), state::row);
		Window columnWindow = window(columns.size(), COLUMNS, state.column(), state::column);
		List<String> seen = cut(columns, columnWindow);
		return new BoardPage(Frame.of("Who stands where", "board", state.lens()), state, scene.holdings(), controls(),
				new DaySteps(scene.register(), state).steps(), tally(),
				seen.stream().map(party -> new Column(party, links.party(party))).toList(), rows(cut(rows, rowWindow), seen),
				rowWindow,
				columnWindow, silence());
	}

	/** All that the filters let through, as comma-separated values. */
	String table() {
		return Table.of(links::label, chosen.matrix(), (party, target) -> support(party, target).witnesses(),
				order.targets(chosen),
				order.parties(chosen));
	}

	private List<Row> rows(List<String> targets, List<String> parties) {
		List<Row> rows = new ArrayList<>();
		String above = "";
		for (String target : targets) {
			String issue = state.view() == View.PROVISIONS ? order.issue(target) : "";
			Optional<String> heading = issue.equals(above) ? Optional.empty() : Optional.of(links.issue(issue));
			above = issue;
			rows.add(new Row(target, links.about(target), heading, parties.stream().map(party -> cell(party, target)).toList()));
		}
		return rows;
	}

	private Cell cell(String party, String target) {
		Stand stand = chosen.matrix().at(party, target);
		return new Cell(stand.mark(), links.why(party, target), support(party, target), stand.derived(), !filter.wanted(stand));
	}

	private Support support(String party, String target) {
		return chosen.matrix().at(party, target).heard() ? scene.support(sitting, party, target) : Support.NONE;
	}

	private List<Tally> tally() {
		Map<Mark, Long> counts = (state.silent() ? all : heard).stands()
				.collect(Collectors.groupingBy(Stand::mark, () -> new EnumMap<>(Mark.class), Collectors.counting()));
		state.mark().ifPresent(mark -> counts.putIfAbsent(mark, 0L));
		return counts.entrySet().stream().map(each -> {
			boolean own = state.mark().equals(Optional.of(each.getKey()));
			Optional<Mark> other = own ? Optional.empty() : Optional.of(each.getKey());
			return new Tally(each.getKey(), each.getValue().intValue(), own, state.mark(other).address());
		}).toList();
	}

	private BoardPage.Controls controls() {
		Collection<Party> parties = scene.dossier().parties().values();
		List<Option> groups = sorted(parties.stream().flatMap(party -> party.memberships().stream()).map(Party.Membership::group))
				.stream().map(group -> new Option(group, links.party(group).label())).toList();
		List<Option> issues = sorted(scene.dossier().provisions().values().stream().map(Provision::issue)).stream()
				.map(issue -> new Option(issue, links.issue(issue))).toList();
		return new BoardPage.Controls(groups, issues);
	}

	private static Collection<String> sorted(Stream<String> words) {
		return words.collect(Collectors.toCollection(TreeSet::new));
	}

	private Optional<Silence> silence() {
		int rows = all.targets().size() - heard.targets().size();
		int columns = all.parties().size() - heard.parties().size();
		return rows + columns == 0
				? Optional.empty()
				: Optional.of(new Silence(rows, columns, state.silent(), state.silent(!state.silent()).address()));
	}

	private static Window window(int total, int size, int page, IntFunction<BoardState> other) {
		int last = Math.max(1, (total + size - 1) / size);
		int shown = Math.min(page, last);
		return new Window(total == 0 ? 0 : (shown - 1) * size + 1, Math.min(total, shown * size), total,
				shown > 1 ? Optional.of(other.apply(shown - 1).address()) : Optional.empty(),
				shown < last ? Optional.of(other.apply(shown + 1).address()) : Optional.empty());
	}

	private static List<String> cut(List<String> ids, Window window) {
		return window.total() == 0 ? List.of() : ids.subList(window.from() - 1, window.to());
	}
}
