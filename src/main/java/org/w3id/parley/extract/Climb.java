package org.w3id.parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.w3id.parley.discourse.Holders;
import org.w3id.parley.discourse.Scene;
import org.w3id.parley.grammar.Arc;
import org.w3id.parley.grammar.Polarity;
import org.w3id.parley.grammar.Step;
import org.w3id.parley.grammar.Tree;
import org.w3id.parley.lexicon.Cue;
import org.w3id.parley.lexicon.CueClass;
import org.w3id.parley.lexicon.CueFinder;
import org.w3id.parley.lexicon.Lexicon;

/**
 * Walks from a target up to the root of its sentence and reads, at each node, what is done with it: cues change the
 * {@link Value}, reporting verbs add a source, everything else lets the target through or ends the reading.
 *
 * <p>
 * One for each article; not for use by several threads.
 */
final class Climb implements Family {
	private final CueFinder cues;
	private final Evaluations evaluations;
	private final Sources sources;
	private final Suppositions suppositions;
	private final Commitments commitments;
	private final Stances stances;
	private final Requisites requisites;
	private final Prohibitions prohibitions;
	private final Absences absences;
	private final Reports reports;
	private final Uncued uncued;
	private final Onward onward;
	private final Containers containers;
	private final Set<String> amounts;
	private final Applying applying;
	private final Terms terms;
	private final Prices prices;
	private final Start start;
	private final Set<String> obtaining;

	Climb(Holders holders, CueFinder cues, Lexicon lexicon, Set<String> proposals) {
		this.cues = cues;
		this.evaluations = new Evaluations(holders, cues, lexicon);
		this.sources = new Sources(holders, cues, lexicon);
		this.suppositions = new Suppositions(holders, cues, lexicon);
		this.commitments = new Commitments(holders, cues, lexicon, proposals);
		this.stances = new Stances(holders, cues, lexicon);
		this.requisites = new Requisites(holders, cues, lexicon);
		this.prohibitions = new Prohibitions(lexicon);
		this.absences = new Absences(holders, cues);
		this.reports = new Reports(holders, cues, sources, lexicon);
		this.uncued = new Uncued(lexicon);
		this.onward = new Onward(suppositions, reports, cues);
		this.amounts = lexicon.wordsOf("amount-noun");
		this.obtaining = lexicon.wordsOf("obtaining");
		this.applying = new Applying(lexicon);
		this.terms = new Terms(holders, cues, lexicon);
		this.prices = new Prices(cues, stances);
		this.start = new Start(holders, stances);
		this.containers = new Containers(lexicon);
	}

	/** The readings of a target, the outermost stance last; dropped ones say why. */
	@Override
	public List<Reading> readings(Scene scene, TargetMention target) {
		List<Reading> done = new ArrayList<>();
		Reading reading = start.of(scene, target);
		int from = target.head();
		sources.beside(scene, from, reading);
		for (Step step : Step.upFrom(scene.tree(), from)) {
			if (reading.dropped.isEmpty()) {
				advance(scene, reading, step, from, done);
			}
			from = step.node();
			reading.nodes.add(from);
			sources.beside(scene, from, reading);
		}
		if (reading.dropped.isEmpty() && (reading.bare || !reading.hasStance())) {
			terms.heading(scene, from).ifPresent(by -> called(reading, by));
		}
		done.add(reading);
		return done;
	}

	private static void called(Reading reading, Terms.Owned by) {
		reading.bare = false;
		reading.holder = Optional.of(by.owner());
		reading.seal("called", new Value(by.strength(), reading.value.out()), by.noun());
	}

	/** The reading of a "which" that takes up a target in a clause about it; empty where the clause tells no stance. */
	Optional<Reading> takenUp(Scene scene, TargetMention target, int pronoun) {
		Reading reading = new Reading(target, Value.content(target.row().out()));
		int from = pronoun;
		reading.nodes.add(from);
		for (Step step : Step.upFrom(scene.tree(), from)) {
			boolean leaves = step.arc().kind() == Arc.Kind.RELATIVE && !reading.sealed;
			if (leaves && (!reading.hasStance() || reading.holder.isEmpty() && reading.sources.isEmpty())) {
				return Optional.empty();
			}
			reading.sealed |= leaves;
			if (reading.dropped.isEmpty()) {
				advance(scene, reading, step, from, new ArrayList<>());
			}
			from = step.node();
			reading.nodes.add(from);
			sources.beside(scene, from, reading);
		}
		return Optional.of(reading).filter(found -> found.hasStance() && found.dropped.isEmpty());
	}

	/** A reading that starts at a cue below the target: "concessions demanded by Putin". */
	Reading continueFrom(Scene scene, Reading reading) {
		int from = reading.target.head();
		sources.beside(scene, from, reading);
		for (Step step : Step.upFrom(scene.tree(), from)) {
			if (reading.dropped.isEmpty()) {
				onward.read(scene, reading, step, from);
			}
			from = step.node();
			reading.nodes.add(from);
			sources.beside(scene, from, reading);
		}
		return reading;
	}

	private void advance(Scene scene, Reading reading, Step step, int from, List<Reading> done) {
		if (step.arc().kind() == Arc.Kind.COORDINATION || step.node() == reading.spent) {
			return;
		}
		if (isAmountOf(scene.tree(), step)) {
			advance(scene, reading, new Step(new Arc(Arc.Kind.OBJECT, "dobj"), step.node()), from, done);
			return;
		}
		if (isYetToBeWon(scene.tree(), reading, step)) {
			reading.asContent();
			reading.cue = Optional.empty();
			return;
		}
		reading.colon |= step.arc().kind() != Arc.Kind.CLAUSE && Onward.isAfterColon(scene.tree(), from);
		boolean within = reading.hasStance() && !reading.bare && scene.tree().isUnder(step.node(), reading.top);
		if (within && !reading.sealed) {
			return;
		}
		if (reading.sealed) {
			onward.read(scene, reading, step, from);
			return;
		}
		if (reading.hasStance() && suppositions.isYetToBeSaid(scene.tree(), step, from)) {
			reading.drop("yet to be said");
			return;
		}
		if (prices.read(scene, reading, step, done)) {
			return;
		}
		boolean phrase = cues.around(scene.tree(), step.node()).stream().anyMatch(found -> found.cue().fits(step.arc()));
		if (reading.hasStance() && !(reading.bare && phrase) && suppositions.isDoubted(scene.tree(), step, from)) {
			reading.drop("doubted: " + scene.tree().lower(step.node()));
			return;
		}
		if ((reading.bare || !reading.hasStance()) && containers.tells(scene.tree(), step, from, reading.target.head())) {
			reading.asContent();
			reading.contained = true;
			return;
		}
		if ((reading.bare || !reading.hasStance()) && containers.hold(scene.tree(), step)) {
			uncued.pass(scene, reading, step, from);
			return;
		}
		if (prohibitions.read(scene, reading, step) || requisites.read(scene, reading, step, from)
				|| suppositions.read(scene, reading, step, from)
				|| suppositions.isUnreal(scene.tree(), reading, step, from)) {
			return;
		}
		if (commitments.inAgreement(scene, reading, step) || isListed(scene, reading, step, from)
				|| isForeseen(scene.tree(), reading, step)) {
			return;
		}
		if (evaluations.apply(scene, reading, step) || stances.withoutIt(scene, reading, step, done)
				|| absences.read(scene, reading, step)
				|| byPhrase(scene, reading, step, done) || byCue(scene, reading, step, from, done)
				|| commitments.byBreach(scene, reading, step)) {
			return;
		}
		uncued.pass(scene, reading, step, from);
	}

	/** "Any deal would involve X": whoever says so expects to get it. */
	private boolean isForeseen(Tree tree, Reading reading, Step step) {
		boolean foreseen = (reading.bare || !reading.hasStance()) && containers.foresee(tree, step);
		if (foreseen) {
			reading.asContent();
			reading.promised = true;
		}
		return foreseen;
	}

	/** "Oslo's demands include Rill doing X", "demands, which include X": Oslo wants it, whatever Rill does with it. */
	private boolean isListed(Scene scene, Reading reading, Step step, int from) {
		boolean gerund = scene.tree().tag(from).equals("VBG") && scene.tree().hasChild(from, "nsubj", "nsubjpass");
		boolean relative = step.arc().kind() == Arc.Kind.OBJECT && "relcl".equals(scene.tree().relation(step.node()))
				&& !reading.hasStance();
		Optional<Terms.Owned> listed = gerund && step.arc().kind() == Arc.Kind.CLAUSE || relative
				? terms.listedBy(scene, step.node())
				: Optional.empty();
		listed.ifPresent(by -> called(reading, by));
		return listed.isPresent();
	}

	private boolean byCue(Scene scene, Reading reading, Step step, int from, List<Reading> done) {
		for (Cue cue : cues.at(scene.tree(), step.node())) {
			boolean contained = cue.kind() != CueClass.REJECT && containers.isContent(scene.tree(), step.node());
			if (contained && reading.bare) {
				reading.asContent();
			}
			if (contained || !applying.applies(scene, reading, step, from, cue)) {
				continue;
			}
			switch (cue.kind()) {
				case REPORT -> reports.report(scene, reading, step, cue);
				case DENY -> reports.denied(scene, reading, step);
				case HYPOTHETICAL -> reading.drop("not said to be so: " + cue.name());
				case OPAQUE -> reading.drop("opaque: " + cue.name());
				case CONSEQUENCE -> reports.consequence(scene, reading, step);
				case CONDITION -> {
					if (reading.hasStance()) {
						reading.asContent();
					}
					reading.conditional = true;
					reading.binding = true;
				}
				case ACCEPT, WILLING, DEMAND, WANT, OPEN, REJECT, THREAT, CAPABILITY ->
					stances.stance(scene, reading, step, cue, done);
				case BAD, GOOD, MUST, MAY -> throw new IllegalStateException("read by the evaluations");
			}
			return true;
		}
		return byObjectNoun(scene, reading, step, done);
	}

	/** "Hopes to win Oslo's support for X": Oslo has not given it. */
	private boolean isYetToBeWon(Tree tree, Reading reading, Step step) {
		boolean won = step.arc().kind() == Arc.Kind.OBJECT && reading.hasStance() && !reading.bare && !reading.sealed
				&& reading.nodes.getLast() == reading.top && tree.isNoun(reading.top)
				&& obtaining.contains(tree.lemma(step.node()));
		return won && (!Polarity.isFinite(tree, step.node()) || Polarity.isFuture(tree, step.node())
				|| tree.tag(step.node()).equals("VBG") || Polarity.isNegated(tree, step.node()));
	}

	/** "Sees no point in X", "stands in the way of X": the phrase hangs on a noun of the cue, whose verb takes the stance. */
	private boolean byPhrase(Scene scene, Reading reading, Step step, List<Reading> done) {
		for (CueFinder.Phrase phrase : cues.around(scene.tree(), step.node())) {
			if (phrase.cue().kind() == CueClass.REPORT && phrase.cue().fits(step.arc())) {
				reports.report(scene, reading, new Step(step.arc(), phrase.verb()), phrase.cue());
				reading.spent = phrase.verb();
				return true;
			}
			if (phrase.cue().kind().takesStance() && phrase.cue().fits(step.arc())) {
				stances.stance(scene, reading, new Step(step.arc(), phrase.verb()), phrase.cue(), done);
				reading.spent = phrase.verb();
				return true;
			}
		}
		return false;
	}

	/** "Pledged a million euros in X": the phrase hangs on the verb, the sum is its object. */
	private boolean isAmountOf(Tree tree, Step step) {
		return step.arc().kind() == Arc.Kind.PREPOSITION && "in".equals(step.arc().word()) && tree.isVerb(step.node())
				&& tree.children(step.node(), "dobj").stream().anyMatch(object -> amounts.contains(tree.lemma(object)));
	}

	/** "Gave its backing to X", "signalled its openness to X": the phrase hangs on the verb, the cue is its object. */
	private boolean byObjectNoun(Scene scene, Reading reading, Step step, List<Reading> done) {
		Tree tree = scene.tree();
		if (step.arc().kind() != Arc.Kind.PREPOSITION || !tree.isVerb(step.node())) {
			return false;
		}
		boolean givenUp = cues.at(tree, step.node()).stream()
				.anyMatch(cue -> cue.kind() == CueClass.REJECT && cue.voice() == Cue.Voice.DONE && cue.frames().contains("obj"));
		for (int object : tree.children(step.node(), "dobj")) {
			for (Cue cue : cues.at(tree, object)) {
				if (cue.part() == Cue.Part.NOUN && cue.kind().takesStance() && cue.voice() != Cue.Voice.DONE
						&& cue.frames().contains(step.arc().word())) {
					if (givenUp) {
						reading.drop("no stance follows from giving up " + cue.name());
						return true;
					}
					stances.stance(scene, reading, new Step(step.arc(), object), cue, done);
					return true;
				}
			}
		}
		return false;
	}

}
