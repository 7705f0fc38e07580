package org.w3id.parley.verdict;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.w3id.parley.model.Dossier;

/** One party's positions under one policy, with what travels down the hierarchy. */
record Holdings(Dossier dossier, Map<String, Position> positions) {

	/** A party's positions on every provision that the dossier names and on the proposals. */
	static Holdings of(Judge judge, String party, TrustPolicy policy) {
		Map<String, Position> positions = new TreeMap<>();
		Stream.concat(Scope.provisions(judge.dossier()).stream(), judge.dossier().proposals().keySet().stream())
				.forEach(about -> judge.position(party, about, policy).ifPresent(position -> positions.put(about, position)));
		return new Holdings(judge.dossier(), positions);
	}

	Optional<Position> position(String about) {
		return Optional.ofNullable(positions.get(about));
	}

	/** The rejections of a provision or of something broader that no more specific position overrides. */
	List<Position> rejections(String provision) {
		return above(provision).filter(Position::rejects).filter(rejected -> moreSpecific(provision, rejected).isEmpty())
				.sorted(Comparator.comparing(Position::about)).toList();
	}

	/** Each broader rejection that does not reach the provision, with the nearest position that keeps it away. */
	List<Premise.Exemption> exemptions(String provision) {
		Function<Position, Stream<Premise.Exemption>> exempted = rejected -> moreSpecific(provision, rejected).stream()
				.filter(narrower -> !narrower.rejects()).limit(1)
				.map(narrower -> new Premise.Exemption(provision, narrower, rejected));
		return above(provision).filter(Position::rejects).sorted(Comparator.comparing(Position::about)).flatMap(exempted)
				.toList();
	}

	/** The positions on a provision and on everything broader, nearest first. */
	private Stream<Position> above(String provision) {
		return dossier.broaderOrSame(provision).stream().flatMap(broader -> position(broader).stream());
	}

	/** The positions from the provision up to, but not at, the rejected one. */
	private List<Position> moreSpecific(String provision, Position rejected) {
		return above(provision).filter(position -> !position.about().equals(rejected.about()))
				.filter(position -> dossier.broaderOrSame(position.about()).contains(rejected.about())).toList();
	}
}
