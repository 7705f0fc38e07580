package org.w3id.parley.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.w3id.parley.model.Provision;
import org.w3id.parley.page.BoardState.View;
import org.w3id.parley.page.Matrix.Stand;

/** The order of the board's rows and columns; ties go by label, then by id. */
record BoardOrder(Scene scene, BoardState state) {
	List<String> targets(Selection chosen) {
		Comparator<String> byLabel = Comparator.comparing(scene.links()::label, String.CASE_INSENSITIVE_ORDER)
				.thenComparing(Comparator.naturalOrder());
		Comparator<String> order = switch (state.sort()) {
			case SAID -> most(chosen, Stand::heard);
			case NAME -> byLabel;
			case ACCEPTED -> most(chosen, stand -> stand.mark() == Mark.ACCEPTS || stand.mark() == Mark.DEMANDS);
			case REJECTED -> most(chosen, stand -> stand.mark() == Mark.REJECTS);
			case RECENT -> Comparator.comparing(scene.register()::last).reversed();
		};
		Comparator<String> grouped = state.view() == View.PROVISIONS
				? Comparator.comparing(this::issue).thenComparing(order)
				: order;
		return chosen.targets().stream().sorted(grouped.thenComparing(byLabel)).toList();
	}

	List<String> parties(Selection chosen) {
		Comparator<String> byLabel = Comparator.comparing((String party) -> scene.links().party(party).label(),
				String.CASE_INSENSITIVE_ORDER).thenComparing(Comparator.naturalOrder());
		Comparator<String> order = state.sort() == BoardState.Sort.NAME
				? byLabel
				: descending(chosen.byParty(Stand::heard)).thenComparing(byLabel);
		return chosen.parties().stream().sorted(order).toList();
	}

	/** The issue of a provision; empty for what is none. */
	String issue(String provision) {
		return Optional.ofNullable(scene.dossier().provisions().get(provision)).map(Provision::issue).orElse("");
	}

	private static Comparator<String> most(Selection chosen, Predicate<Stand> test) {
		return descending(chosen.byTarget(test));
	}

	private static Comparator<String> descending(Map<String, Integer> counts) {
		return Comparator.comparing((String id) -> counts.getOrDefault(id, 0)).reversed();
	}
}
