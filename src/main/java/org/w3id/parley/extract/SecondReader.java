package org.w3id.parley.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;

import org.w3id.parley.discourse.Scene;
import org.w3id.parley.grammar.Arc;
import org.w3id.parley.grammar.Step;
import org.w3id.parley.grammar.Tree;
import org.w3id.parley.lexicon.CueClass;
import org.w3id.parley.lexicon.CueFinder;
import org.w3id.parley.lexicon.Lexicon;
import org.w3id.parley.model.Stance;

/**
 * Reads what the rules leave: for each target and each party of a sentence, weights learnt from the project's own sentences say how
 * likely it is that the party holds a stance on it. One for each article; not for use by several threads.
 */
final class SecondReader {
	static final String PATTERN = "second-reader";
	private static final Set<String> UNNAMED = Set.of("they", "he", "she");
	private final Candidates candidates;
	private final Traits traits;
	private final Sources sources;
	private final CueFinder cues;
	private final Lexicon lexicon;
	private final Study study;

	SecondReader(Candidates candidates, Traits traits, Sources sources, CueFinder cues, Lexicon lexicon, Study study) {
		this.candidates = candidates;
		this.traits = traits;
		this.sources = sources;
		this.cues = cues;
		this.lexicon = lexicon;
		this.study = study;
	}

	/**
	 * An opinion on each party for each target, in the order of the targets, then of the parties' names.
	 *
	 * @param rules
	 *            what the rules read off each target, finished
	 */
	List<Opinion> opinions(Scene scene, Map<TargetMention, List<Reading>> rules) {
		List<Candidate> all = candidates.of(scene, rules);
		List<Opinion> opinions = all.stream().map(candidate -> {
			SortedSet<String> seen = traits.of(scene, candidate, all);
			return new Opinion(candidate, seen, lexicon.secondReader().shares(seen));
		}).toList();
		study.add(opinions);
		return opinions;
	}

	/** Readings of what the rules left and the second reader thinks more than idle. */
	Stream<Reading> readings(Scene scene, List<Opinion> opinions, List<Explained.Draft> drafts) {
		return opinions.stream().filter(opinion -> drafts.stream().noneMatch(draft -> draft.isOf(opinion.candidate())))
				.filter(Confidence::isWorthReading)
				.filter(opinion -> !isAsked(scene.tree(), opinion) && !isAnothers(scene.tree(), opinion.candidate()))
				.map(opinion -> reading(scene, opinion));
	}

	/** "Oslo was urged to do X": it is asked, and does not ask. */
	private boolean isAsked(Tree tree, Opinion opinion) {
		int asked = opinion.candidate().node();
		return opinion.stance() == Stance.DEMANDS && asked >= 0 && Set.of("nsubjpass", "dobj").contains(tree.relation(asked))
				&& tree.hasChild(tree.head(asked), "xcomp")
				&& cues.at(tree, tree.head(asked)).stream().anyMatch(cue -> cue.kind() == CueClass.DEMAND);
	}

	/** "Oslo said that they are willing to X": a stance below what Oslo says, of somebody who stays unnamed, is not Oslo's. */
	private boolean isAnothers(Tree tree, Candidate candidate) {
		List<Integer> below = candidate.way().stream().map(Step::node).filter(node -> node != candidate.meeting()).toList();
		return below.stream().anyMatch(node -> cues.at(tree, node).stream().anyMatch(cue -> cue.kind().takesStance()))
				&& below.stream().anyMatch(node -> tree.children(node, "nsubj").stream()
						.anyMatch(subject -> subject != candidate.node() && UNNAMED.contains(tree.lower(subject))));
	}

	/** The opinion as a reading: holder, stance, and who says so. */
	private Reading reading(Scene scene, Opinion opinion) {
		Candidate candidate = opinion.candidate();
		Stance stance = opinion.stance();
		Reading reading = new Reading(candidate.target(), value(stance));
		reading.holder = Optional.of(candidate.who());
		reading.pattern = PATTERN + " " + stance.word();
		reading.conditional = stance == Stance.CONDITIONAL;
		reading.sealed = true;
		reading.top = candidate.meeting();
		reading.why = opinion.reasons(lexicon.secondReader());
		told(scene, candidate, reading);
		return reading;
	}

	private static Value value(Stance stance) {
		return switch (stance) {
			case DEMANDS -> new Value(Value.Strength.DEMANDS, false);
			case ACCEPTS, CONDITIONAL -> new Value(Value.Strength.ACCEPTS, false);
			case OPEN -> new Value(Value.Strength.OPEN, false);
			case REJECTS -> new Value(Value.Strength.ACCEPTS, true);
		};
	}

	/** Who says it: reports above holder and target, inserted ones beside the way. */
	private void told(Scene scene, Candidate candidate, Reading reading) {
		Tree tree = scene.tree();
		Set<String> denying = lexicon.wordsOf("denying");
		reading.nodes.add(candidate.target().head());
		sources.beside(scene, candidate.target().head(), reading);
		for (Step step : candidate.way()) {
			reading.nodes.add(step.node());
			sources.beside(scene, step.node(), reading);
		}
		if (!candidate.way().isEmpty()) {
			report(scene, candidate.way().getLast(), reading);
		}
		for (Step step : candidate.above()) {
			report(scene, step, reading);
			reading.nodes.add(step.node());
			sources.beside(scene, step.node(), reading);
		}
		if (reading.nodes.stream().anyMatch(node -> isReport(tree, node) && tree.hasChildWord(node, denying))) {
			reading.denied = Optional.of("narrator");
		}
	}

	private void report(Scene scene, Step step, Reading reading) {
		if (step.arc().kind() == Arc.Kind.CLAUSE && isReport(scene.tree(), step.node())) {
			reading.reported = true;
			sources.add(scene, reading, step.node());
		}
	}

	private boolean isReport(Tree tree, int node) {
		return cues.at(tree, node).stream().anyMatch(cue -> cue.kind() == CueClass.REPORT);
	}
}
