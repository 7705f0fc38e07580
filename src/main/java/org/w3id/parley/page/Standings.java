package org.w3id.parley.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.w3id.parley.page.ThingPage.Line;
import org.w3id.parley.page.ThingPage.Track;
import org.w3id.parley.verdict.DatedClaim;
import org.w3id.parley.verdict.Day;
import org.w3id.parley.verdict.Days;
import org.w3id.parley.verdict.Position;
import org.w3id.parley.verdict.Sitting;
import org.w3id.parley.verdict.Verdict;

/** The tables of a thing's page: how a party stands to things, and how parties stand to a thing. */
record Standings(Scene scene) {
	private static final Comparator<Line> ORDER = Comparator.comparing(Line::mark)
			.thenComparing(line -> line.other().label(), String.CASE_INSENSITIVE_ORDER);

	List<Line> onProposals(String party) {
		Sitting sitting = scene.sitting();
		return sorted(scene.dossier().proposals().keySet().stream()
				.map(proposal -> line(sitting, party, proposal, scene.links().about(proposal))).toList());
	}

	List<Line> ofParties(String proposal) {
		Sitting sitting = scene.sitting();
		return sorted(scene.dossier().parties().keySet().stream()
				.map(party -> line(sitting, party, proposal, scene.links().party(party))).toList());
	}

	List<Line> onProvisions(String party) {
		return sorted(scene.register().targets(party)
				.filter(scene.dossier().provisions()::containsKey)
				.flatMap(about -> positioned(party, about, scene.links().about(about)).stream())
				.toList());
	}

	List<Line> ofParties(String provision, List<String> parties) {
		return sorted(
				parties.stream().flatMap(party -> positioned(party, provision, scene.links().party(party)).stream()).toList());
	}

	private Line line(Sitting sitting, String party, String proposal, Link other) {
		Verdict verdict = sitting.verdict(party, proposal);
		Optional<Day> newest = verdict.derivation().claims().stream().map(DatedClaim::day).max(Comparator.naturalOrder());
		return new Line(other, Mark.of(verdict.outcome()), verdict.derivation().rule().derived(),
				scene.links().why(party, proposal),
				Support.of(verdict.derivation().claims()), newest.map(Days::words));
	}

	private Optional<Line> positioned(String party, String about, Link other) {
		Optional<Position> position = scene.judge().position(party, about, scene.lens().policy());
		return position.map(held -> new Line(other, Mark.of(held.standing()), false, scene.links().why(party, about),
				Support.of(held.carriers()), Optional.of(Days.words(held.day()))));
	}

	private static List<Line> sorted(List<Line> lines) {
		return lines.stream().filter(line -> line.mark() != Mark.UNKNOWN).sorted(ORDER).toList();
	}

	/** Only what changed: two turns or more, newest first. */
	List<Track> tracks(List<String> others, Function<String, Link> link, Function<String, List<Turn>> turns) {
		List<Track> tracks = new ArrayList<>();
		others.forEach(other -> {
			List<Turn> changes = turns.apply(other).reversed();
			if (changes.size() > 1) {
				tracks.add(new Track(link.apply(other), changes));
			}
		});
		tracks.sort(Comparator.comparing(track -> track.about().label(), String.CASE_INSENSITIVE_ORDER));
		return tracks;
	}
}
