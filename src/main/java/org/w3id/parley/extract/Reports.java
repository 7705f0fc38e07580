package org.w3id.parley.extract;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.w3id.parley.discourse.Holders;
import org.w3id.parley.discourse.Referent;
import org.w3id.parley.discourse.Scene;
import org.w3id.parley.grammar.Arc;
import org.w3id.parley.grammar.Polarity;
import org.w3id.parley.grammar.Step;
import org.w3id.parley.grammar.Tree;
import org.w3id.parley.lexicon.Cue;
import org.w3id.parley.lexicon.CueClass;
import org.w3id.parley.lexicon.CueFinder;
import org.w3id.parley.lexicon.Lexicon;

/** Verbs by which somebody says, denies or threatens what stands below them. One for each article. */
final class Reports {
	private final Holders holders;
	private final CueFinder cues;
	private final Sources sources;
	private final Set<String> ordering;
	private final Set<String> denying;

	Reports(Holders holders, CueFinder cues, Sources sources, Lexicon lexicon) {
		this.holders = holders;
		this.cues = cues;
		this.ordering = lexicon.wordsOf("ordering");
		this.sources = sources;
		this.denying = lexicon.wordsOf("denying");
	}

	void report(Scene scene, Reading reading, Step step, Cue cue) {
		Tree tree = scene.tree();
		if (isApart(tree, reading.nodes.getLast(), step.node())) {
			return;
		}
		if (reading.hasStance() && isRejected(tree, step.node())) {
			reading.spent = tree.head(step.node());
			denied(scene, reading, new Step(step.arc(), reading.spent));
			return;
		}
		boolean unknown = tree.hasChild(step.node(), "auxpass") && !tree.hasChild(step.node(), "agent");
		if (unknown && cue.frames().contains("of") && step.arc().kind() == Arc.Kind.PREPOSITION) {
			reading.drop("nobody is said to " + cue.name());
			return;
		}
		reading.reported = true;
		if (reading.hasStance()) {
			reading.sealed = true;
		}
		if (step.arc().kind() == Arc.Kind.OBJECT && !reading.hasStance()) {
			reading.drop("mentioned only: " + cue.name());
			return;
		}
		boolean toDo = tree.children(reading.nodes.getLast(), "aux").stream().anyMatch(aux -> "to".equals(tree.lower(aux)));
		if (toDo && "xcomp".equals(step.arc().word()) && ordering.contains(tree.lemma(step.node()))) {
			reading.drop("told to: " + cue.name());
			return;
		}
		if (reading.hasStance() && isCalledFor(tree, step.node())) {
			reading.drop("only called for to be said");
			return;
		}
		Optional<Referent> convinced = cue.part() == Cue.Part.ADJECTIVE
				? tree.children(step.node(), "nsubjpass").stream().findFirst().flatMap(subject -> holders.of(scene, subject))
				: Optional.empty();
		convinced.ifPresentOrElse(who -> reading.sources.add(new Reading.Source(who, step.node())),
				() -> sources.add(scene, reading, step.node()));
		if (cue.voice() == Cue.Voice.HELD && !"xcomp".equals(step.arc().word())
				&& reading.sources.stream().noneMatch(source -> source.node() == step.node())) {
			reading.drop("only believed: " + cue.name());
			return;
		}
		if (tree.hasChildWord(step.node(), denying)) {
			reading.denied = Optional.of("narrator");
		}
		if (Polarity.isNegated(tree, step.node())) {
			reading.drop("not said");
		}
	}

	/** "Rejected claims that it supports X": what is claimed is denied. */
	private boolean isRejected(Tree tree, int noun) {
		return tree.isNoun(noun) && "dobj".equals(tree.relation(noun)) && cues.at(tree, tree.head(noun)).stream()
				.anyMatch(cue -> cue.kind() == CueClass.REJECT || cue.kind() == CueClass.DENY);
	}

	/** "Rome said X; on Tuesday Oslo said Y": Oslo does not say X. */
	private static boolean isApart(Tree tree, int clause, int verb) {
		return clause < verb && IntStream.range(clause, verb).anyMatch(token -> ";".equals(tree.lower(token)))
				&& tree.hasChild(verb, "nsubj");
	}

	/** "Ought to make clear that it is ready", "urged Oslo to say that it supports X". */
	private boolean isCalledFor(Tree tree, int verb) {
		int above = tree.head(verb);
		boolean urged = above >= 0 && "xcomp".equals(tree.relation(verb)) && tree.isVerb(above)
				&& cues.at(tree, above).stream().anyMatch(cue -> cue.kind() == CueClass.DEMAND);
		return Polarity.isBinding(tree, verb) || urged;
	}

	/** "Denied that it had agreed": somebody says so, and the one who denies it is known. */
	void denied(Scene scene, Reading reading, Step step) {
		Optional<Referent> denier = holders.agent(scene, step.node()).filter(found -> !found.parties().isEmpty());
		if (!reading.hasStance() || denier.isEmpty() || Polarity.isNegated(scene.tree(), step.node())) {
			reading.drop("denied");
			return;
		}
		reading.denied = reading.denied.or(() -> Optional.of(denier.get().parties().getFirst()));
		reading.sealed = true;
		reading.top = step.node();
	}

	/** "An attack would lead to sanctions": whoever says so threatens them. */
	void consequence(Scene scene, Reading reading, Step step) {
		boolean due = Polarity.isBinding(scene.tree(), step.node());
		if (reading.hasStance() || reading.value.out() || !due && !Polarity.isFuture(scene.tree(), step.node())) {
			reading.drop("only a consequence");
			return;
		}
		reading.binding = due;
		reading.conditional = !due;
		reading.threat = !due;
		reading.sealed = true;
		reading.top = step.node();
	}
}
