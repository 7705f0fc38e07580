package org.w3id.parley.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.w3id.parley.model.Party;
import org.w3id.parley.model.Proposal;
import org.w3id.parley.model.Provision;
import org.w3id.parley.page.BoardPage.Cell;
import org.w3id.parley.page.BoardPage.Column;
import org.w3id.parley.page.BoardPage.Row;
import org.w3id.parley.page.BoardPage.Silence;
import org.w3id.parley.page.BoardPage.Tally;
import org.w3id.parley.page.BoardPage.Window;
import org.w3id.parley.page.BoardState.View;
import org.w3id.parley.page.Matrix.Stand;

/** Makes the board: filters, sorts, counts, and cuts out the window that is seen. */
final class BoardMaker {
	/** Enough for a screen and a page of paper. */
	static final int ROWS = 40;
	static final int COLUMNS = 20;

	private final Scene scene;
	private final BoardState state;
	private final Matrix matrix;
	private final Links links;

	BoardMaker(Scene scene, BoardState state, Matrix matrix) {
		this.scene = scene;
		this.state = state;
		this.matrix = matrix;
		this.links = scene.links();
	}

	BoardPage page() {
		Selection all = selection();
		Selection heard = all.where(this::heard);
		Selection chosen = (state.silent() ? all : heard).where(this::wanted);
		List<String> rows = sorted(chosen);
		List<String> columns = sortedParties(chosen);
		Window rowWindow = window(rows.size(), ROWS, state.row(), state::row);
		Window columnWindow = window(columns.size(), COLUMNS, state.column(), state::column);
		List<String> seen = cut(columns, columnWindow);
		return new BoardPage(Frame.of("Who stands where", "board", state.lens()), state, scene.holdings(), controls(),
				new Timeline(scene.index(), state).steps(), tally(state.silent() ? all : heard),
				seen.stream().map(party -> new Column(party, links.party(party))).toList(), rows(cut(rows, rowWindow), seen), rowWindow,
				columnWindow, silence(all, heard));
	}

	/** The whole of what the filters let through, a line for each row, with what each cell rests on. */
	String table() {
		Selection all = selection();
		Selection chosen = (state.silent() ? all : all.where(this::heard)).where(this::wanted);
		List<String> columns = sortedParties(chosen);
		return Table.of(this, sorted(chosen), columns);
	}

	Stand at(String party, String target) {
		return matrix.at(party, target);
	}

	Links links() {
		return links;
	}

	/** Rows and columns, and what must stand in one of their cells for them to stay. */
	private record Selection(List<String> parties, List<String> targets, Matrix matrix) {
		Selection where(java.util.function.Predicate<Stand> test) {
			List<String> left = parties.stream()
					.filter(party -> targets.stream().anyMatch(target -> test.test(matrix.at(party, target)))).toList();
			return new Selection(left, targets.stream()
					.filter(target -> left.stream().anyMatch(party -> test.test(matrix.at(party, target)))).toList(), matrix);
		}

		Stream<Stand> stands() {
			return parties.stream().flatMap(party -> targets.stream().map(target -> matrix.at(party, target)));
		}
	}

	private Selection selection() {
		List<String> parties = scene.dossier().parties().values().stream().filter(this::inGroup).map(Party::id).toList();
		Stream<String> targets = switch (state.view()) {
			case PROPOSALS -> scene.dossier().proposals().values().stream().filter(this::touchesIssue).map(Proposal::id);
			case PROVISIONS -> scene.dossier().provisions().values().stream()
					.filter(provision -> state.issue().map(provision.issue()::equals).orElse(true)).map(Provision::id);
		};
		return new Selection(parties, targets.toList(), matrix);
	}

	private boolean inGroup(Party party) {
		return state.group().map(group -> party.id().equals(group) || memberships(party).anyMatch(group::equals)).orElse(true);
	}

	private Stream<String> memberships(Party party) {
		LocalDate day = state.lens().asOf().orElse(LocalDate.MAX);
		return party.memberships().stream()
				.filter(one -> one.from().map(from -> !from.first().isAfter(day)).orElse(true)
						&& one.until().map(until -> !until.last().isBefore(day)).orElse(true))
				.map(Party.Membership::group);
	}

	private boolean touchesIssue(Proposal proposal) {
		return state.issue().map(issue -> proposal.terms().stream().map(term -> scene.dossier().provisions().get(term.provision()))
				.filter(Objects::nonNull).anyMatch(provision -> provision.issue().equals(issue))).orElse(true);
	}

	private boolean heard(Stand stand) {
		return stand.mark() != Mark.UNKNOWN;
	}

	private boolean wanted(Stand stand) {
		return state.mark().map(stand.mark()::equals).orElse(true);
	}

	private List<String> sorted(Selection chosen) {
		Comparator<String> byLabel = Comparator.comparing(links::label, String.CASE_INSENSITIVE_ORDER).thenComparing(id -> id);
		Comparator<String> order = switch (state.sort()) {
			case SAID -> most(chosen.parties(), stand -> stand.mark() != Mark.UNKNOWN).thenComparing(byLabel);
			case NAME -> byLabel;
			case ACCEPTED -> most(chosen.parties(), stand -> stand.mark() == Mark.ACCEPTS || stand.mark() == Mark.DEMANDS)
					.thenComparing(byLabel);
			case REJECTED -> most(chosen.parties(), stand -> stand.mark() == Mark.REJECTS).thenComparing(byLabel);
			case RECENT -> Comparator.comparing(scene.index()::last).reversed().thenComparing(byLabel);
		};
		if (state.view() == View.PROVISIONS) {
			order = Comparator.comparing(this::issue).thenComparing(order);
		}
		return chosen.targets().stream().sorted(order).toList();
	}

	private Comparator<String> most(Collection<String> parties, java.util.function.Predicate<Stand> test) {
		Map<String, Long> counts = new java.util.HashMap<>();
		return Comparator.comparing((String target) -> counts.computeIfAbsent(target,
				key -> parties.stream().filter(party -> test.test(matrix.at(party, key))).count())).reversed();
	}

	private List<String> sortedParties(Selection chosen) {
		Map<String, Long> said = chosen.parties().stream().collect(Collectors.toMap(party -> party,
				party -> chosen.targets().stream().filter(target -> heard(matrix.at(party, target))).count()));
		Comparator<String> byLabel = Comparator.comparing((String party) -> links.party(party).label(), String.CASE_INSENSITIVE_ORDER);
		Comparator<String> order = state.sort() == BoardState.Sort.NAME ? byLabel
				: Comparator.comparing((String party) -> said.getOrDefault(party, 0L)).reversed().thenComparing(byLabel);
		return chosen.parties().stream().sorted(order.thenComparing(party -> party)).toList();
	}

	private String issue(String provision) {
		return Optional.ofNullable(scene.dossier().provisions().get(provision)).map(Provision::issue).orElse("");
	}

	private List<Row> rows(List<String> targets, List<String> parties) {
		List<Row> rows = new ArrayList<>();
		String issue = "";
		for (String target : targets) {
			String own = state.view() == View.PROVISIONS ? issue(target) : "";
			Optional<String> heading = own.equals(issue) ? Optional.empty() : Optional.of(links.issue(own));
			issue = own;
			rows.add(new Row(target, links.about(target), heading, parties.stream().map(party -> cell(party, target)).toList()));
		}
		return rows;
	}

	private Cell cell(String party, String target) {
		Stand stand = matrix.at(party, target);
		return new Cell(stand.mark(), links.why(party, target), stand.support(), stand.derived(), !wanted(stand));
	}

	private List<Tally> tally(Selection heard) {
		Map<Mark, Long> counts = heard.stands()
				.collect(Collectors.groupingBy(Stand::mark, () -> new EnumMap<>(Mark.class), Collectors.counting()));
		state.mark().ifPresent(mark -> counts.putIfAbsent(mark, 0L));
		return counts.entrySet().stream().map(each -> {
			boolean chosen = state.mark().equals(Optional.of(each.getKey()));
			Optional<Mark> other = chosen ? Optional.empty() : Optional.of(each.getKey());
			return new Tally(each.getKey(), each.getValue().intValue(), chosen, state.mark(other).address());
		}).toList();
	}

	private BoardPage.Controls controls() {
		TreeSet<String> groups = scene.dossier().parties().values().stream()
				.flatMap(party -> party.memberships().stream().map(Party.Membership::group)).collect(Collectors.toCollection(TreeSet::new));
		TreeSet<String> issues = scene.dossier().provisions().values().stream().map(Provision::issue)
				.collect(Collectors.toCollection(TreeSet::new));
		return new BoardPage.Controls(groups.stream().map(group -> new BoardPage.Option(group, links.party(group).label())).toList(),
				issues.stream().map(issue -> new BoardPage.Option(issue, links.issue(issue))).toList());
	}

	private Optional<Silence> silence(Selection all, Selection heard) {
		int rows = all.targets().size() - heard.targets().size();
		int columns = all.parties().size() - heard.parties().size();
		return rows + columns == 0 ? Optional.empty()
				: Optional.of(new Silence(rows, columns, state.silent(), state.silent(!state.silent()).address()));
	}

	private static Window window(int total, int size, int page, java.util.function.IntFunction<BoardState> other) {
		int last = Math.max(1, (total + size - 1) / size);
		int shown = Math.min(page, last);
		return new Window(total == 0 ? 0 : (shown - 1) * size + 1, Math.min(total, shown * size), total,
				shown > 1 ? Optional.of(other.apply(shown - 1).address()) : Optional.empty(),
				shown < last ? Optional.of(other.apply(shown + 1).address()) : Optional.empty());
	}

	private static List<String> cut(List<String> all, Window window) {
		return window.total() == 0 ? List.of() : all.subList(window.from() - 1, window.to());
	}
}
