package org.w3id.parley.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.w3id.parley.discourse.Scene;
import org.w3id.parley.grammar.Tree;
import org.w3id.parley.model.Dossier;
import org.w3id.parley.model.PartialDate;

/** The dates of commitments made in an agreement: those of the agreement, told or known from the dossier. */
final class AgreementDates {
	private final Dossier dossier;
	private final Set<String> concluding;
	private final Optional<LocalDate> day;

	/**
	 * @param concluding
	 *            what one does once to an agreement, on its day
	 * @param day
	 *            the article's
	 */
	AgreementDates(Dossier dossier, Set<String> concluding, Optional<LocalDate> day) {
		this.dossier = dossier;
		this.concluding = concluding;
		this.day = day;
	}

	/** A past commitment, "signed the 1994 memorandum": the date that is told of it, else the one that the dossier knows. */
	Optional<PartialDate> ofCommitment(Scene scene, Reading reading, List<Dating.When> here) {
		boolean committed = reading.pattern.equals("past-commitment");
		boolean concluded = committed
				|| reading.cue.map(cue -> cue.words().stream().anyMatch(concluding::contains)).orElse(false);
		if (!reading.sources.isEmpty() || !concluded && !reading.pattern.equals("act")
				|| !dossier.proposals().containsKey(reading.target.target())) {
			return Optional.empty();
		}
		Optional<PartialDate> known = dossier.proposals().get(reading.target.target()).date()
				.filter(date -> day.map(now -> date.first().isBefore(now.minusYears(2))).orElse(false));
		Optional<PartialDate> inside = here.stream()
				.filter(when -> scene.tree().at(when.span().start()).stream()
						.anyMatch(token -> scene.tree().isUnder(token, reading.target.head())))
				.map(Dating.When::date)
				.filter(date -> day.map(now -> date.last().isBefore(now.minusMonths(6))).orElse(false)).findFirst();
		if (inside.isPresent()) {
			return concluded && known.filter(date -> !areNear(date, inside.get())).isPresent() ? known : inside;
		}
		return known.flatMap(date -> here.stream().map(Dating.When::date)
				.filter(found -> found.first().getYear() == date.first().getYear()).findFirst()
				.or(() -> committed ? known : Optional.empty()));
	}

	/** Versions of one agreement are signed within a year: a date farther off is another agreement's. */
	private static boolean areNear(PartialDate one, PartialDate other) {
		return Math.abs(one.first().getYear() - other.first().getYear()) <= 1;
	}

	/** "The draft, which Rill described as approved by Oslo at the time": the day of the draft. */
	Optional<PartialDate> atTheTime(Scene scene, Reading reading) {
		Tree tree = scene.tree();
		boolean then = reading.node >= 0 && (tree.hasChildWord(reading.node, Set.of("then"))
				|| tree.prepositional(reading.node, Set.of("at")).stream().anyMatch(object -> "time".equals(tree.lower(object))));
		return then && reading.pattern.equals("description")
				? Optional.ofNullable(dossier.proposals().get(reading.target.target())).flatMap(proposal -> proposal.date())
				: Optional.empty();
	}
}
