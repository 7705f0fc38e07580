package org.w3id.parley.extract;

import java.util.Optional;

import org.w3id.parley.discourse.Scene;
import org.w3id.parley.grammar.Arc;
import org.w3id.parley.grammar.Step;
import org.w3id.parley.grammar.Tree;
import org.w3id.parley.lexicon.Cue;
import org.w3id.parley.lexicon.CueClass;
import org.w3id.parley.lexicon.CueFinder;

/**
 * The rest of the way up from a stance that no cue can change any more: it still tells who says so, and whether it is said to be so at
 * all. One for each article.
 */
final class Onward {
	private final Suppositions suppositions;
	private final Reports reports;
	private final CueFinder cues;

	Onward(Suppositions suppositions, Reports reports, CueFinder cues) {
		this.suppositions = suppositions;
		this.reports = reports;
		this.cues = cues;
	}

	/** Reads a step of a sealed reading that comes up from a node. */
	void read(Scene scene, Reading reading, Step step, int from) {
		Tree tree = scene.tree();
		Optional<String> unsaid = unsaid(tree, step, from);
		if (unsaid.isPresent()) {
			reading.drop(unsaid.get());
			return;
		}
		if (suppositions.isUnreal(tree, reading, step, from)) {
			return;
		}
		boolean clause = step.arc().kind() == Arc.Kind.CLAUSE;
		reading.colon |= !clause && isAfterColon(tree, from);
		if (clause || step.arc().kind() == Arc.Kind.PREPOSITION || reading.colon) {
			said(scene, reading, step);
		}
	}

	/** Why what stands below is not said to be so. */
	private Optional<String> unsaid(Tree tree, Step step, int from) {
		if (suppositions.isDoubted(tree, step, from)) {
			return Optional.of("doubted: " + tree.lower(step.node()));
		} else if (suppositions.isCondition(tree, step, from)) {
			return Optional.of("only supposed");
		} else if (suppositions.isAsked(tree, step, from)) {
			return Optional.of("an indirect question");
		} else if (suppositions.isYetToBeSaid(tree, step, from)) {
			return Optional.of("yet to be said");
		}
		return Optional.empty();
	}

	/** The first cue under which the reading stands, or that speaks before its colon. */
	private void said(Scene scene, Reading reading, Step step) {
		for (Cue cue : cues.at(scene.tree(), step.node())) {
			boolean told = reading.colon && scene.tree().isVerb(step.node()) && cue.kind() == CueClass.REPORT;
			boolean object = reading.colon && step.arc().kind() == Arc.Kind.OBJECT;
			if (told || !object && cue.fits(step.arc())) {
				read(scene, reading, step, cue);
				return;
			}
		}
	}

	private void read(Scene scene, Reading reading, Step step, Cue cue) {
		switch (cue.kind()) {
			case REPORT -> reports.report(scene, reading, step, cue);
			case DENY -> reports.denied(scene, reading, step);
			case HYPOTHETICAL -> reading.drop("not said to be so: " + cue.name());
			case ACCEPT, WILLING, DEMAND, WANT, OPEN, REJECT, THREAT, CAPABILITY, BAD, GOOD, MUST, MAY, OPAQUE, CONSEQUENCE,
					CONDITION ->
				{
				}
		}
	}

	/** What stands after a colon is what was said before it. */
	static boolean isAfterColon(Tree tree, int clause) {
		int start = tree.subtreeSpan(clause).start();
		int token = tree.at(start).orElse(0);
		return token > 0 && (":".equals(tree.lower(token - 1)) || token > 1 && ":".equals(tree.lower(token - 2)));
	}
}
