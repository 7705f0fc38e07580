package org.w3id.parley.extract;

import java.util.Optional;
import java.util.Set;

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

/** Stances that are only supposed or asked for, and what can be read off them all the same. One for each article. */
final class Suppositions {
	private final Holders holders;
	private final CueFinder cues;
	private final Answers answers;
	private final Set<String> conditionalMarkers;
	private final Set<String> supposed;
	private final Set<String> asking;
	private final Set<String> doubtful;
	private final Set<String> grounds;
	private final Set<String> penalising;
	private final Set<String> following;
	private final Set<String> reprisals;

	Suppositions(Holders holders, CueFinder cues, Lexicon lexicon) {
		this.holders = holders;
		this.cues = cues;
		this.answers = new Answers(holders, cues, lexicon);
		this.conditionalMarkers = lexicon.wordsOf("conditional-marker");
		this.supposed = lexicon.wordsOf("supposed");
		this.asking = lexicon.wordsOf("asking");
		this.doubtful = lexicon.wordsOf("doubtful");
		this.penalising = lexicon.wordsOf("penalising");
		this.following = lexicon.wordsOf("following-on");
		this.reprisals = lexicon.wordsOf("reprisal");
		this.grounds = lexicon.wordsOf("ground-noun");
	}

	/** Reads a step out of a condition or a question; false where it is neither. */
	boolean read(Scene scene, Reading reading, Step step, int from) {
		if (isCondition(scene.tree(), step, from)) {
			underCondition(scene, reading, step, from);
			return true;
		}
		boolean asked = step.arc().kind() == Arc.Kind.CLAUSE
				&& (isIndirectQuestion(scene.tree(), from) || hasFrontedQuestion(scene.tree(), from));
		if (asked && isWeighed(scene, step, from)) {
			return false;
		}
		if (asked && !answers.answered(scene, reading, from)) {
			reading.drop("an indirect question");
		}
		return asked;
	}

	/** "Is considering whether to X": who weighs it is open to it. */
	private boolean isWeighed(Scene scene, Step step, int clause) {
		Tree tree = scene.tree();
		boolean whether = tree.children(clause, "mark").stream().anyMatch(mark -> "whether".equals(tree.lower(mark)))
				&& tree.children(clause, "aux").stream().anyMatch(aux -> "to".equals(tree.lower(aux)));
		return whether
				&& cues.at(tree, step.node()).stream().anyMatch(cue -> cue.kind() == CueClass.OPEN && cue.fits(step.arc()));
	}

	/** "If …", "unless …", "should Oslo …", "so long as …". */
	boolean isCondition(Tree tree, Step step, int clause) {
		if (step.arc().kind() != Arc.Kind.ADVERBIAL) {
			return false;
		}
		boolean conditional = Polarity.isConditional(tree, clause, conditionalMarkers) || Conditions.isAsLongAs(tree, clause);
		return conditional && !hasHappened(tree, clause) || isAwaited(tree, step.node(), clause);
	}

	/** "Talks resumed once Oslo had agreed". */
	private static boolean hasHappened(Tree tree, int clause) {
		return tree.hasChildWord(clause, Set.of("once")) && Polarity.isPerfect(tree, clause)
				&& tree.hasChildWord(clause, Set.of("had")) && "VBD".equals(tree.tag(tree.head(clause)));
	}

	/** "Talks will resume when Oslo agrees": it has not yet. */
	private static boolean isAwaited(Tree tree, int verb, int clause) {
		return tree.hasChildWord(clause, Set.of("when")) && Set.of("VBZ", "VBP").contains(tree.tag(clause))
				&& tree.isVerb(verb) && Polarity.isFuture(tree, verb);
	}

	/** "That Oslo will accept is unlikely", "it is doubtful that …", "there is no sign of Oslo accepting". */
	boolean isDoubted(Tree tree, Step step, int from) {
		int node = step.node();
		boolean clause = step.arc().kind() == Arc.Kind.CLAUSE
				|| step.arc().kind() == Arc.Kind.SUBJECT && (tree.isVerb(from) || tree.hasChild(from, "mark"));
		boolean unlikely = clause && (doubtful.contains(tree.lemma(node))
				|| tree.children(node, "acomp", "attr").stream().anyMatch(word -> doubtful.contains(tree.lemma(word))));
		boolean nothing = tree.isNoun(node) && grounds.contains(tree.lemma(node)) && Polarity.hasNo(tree, node)
				&& (clause || step.arc().kind() == Arc.Kind.PREPOSITION || step.arc().kind() == Arc.Kind.ADVERBIAL);
		return unlikely || nothing;
	}

	/** "Ought to make clear that it is ready": what is yet to be said. */
	boolean isYetToBeSaid(Tree tree, Step step, int from) {
		int verb = tree.isVerb(step.node()) ? step.node() : tree.head(step.node());
		boolean that = tree.children(from, "mark").stream().anyMatch(mark -> "that".equals(tree.lower(mark)));
		return that && verb >= 0 && tree.isVerb(verb) && Polarity.isBinding(tree, verb)
				&& (step.arc().kind() == Arc.Kind.CLAUSE || step.arc().kind() == Arc.Kind.ADVERBIAL);
	}

	/** "Asked whether a deal would need X": not a question about what is known, as "asked why" is. */
	boolean isAsked(Tree tree, Step step, int clause) {
		return step.arc().kind() == Arc.Kind.CLAUSE && asking.contains(tree.lemma(step.node()))
				&& tree.children(clause, "mark").stream()
						.anyMatch(mark -> Set.of("whether", "if").contains(tree.lower(mark)));
	}

	/** "A scenario in which Oslo …", "the day when Oslo will …", "is no country that …": drops what is told of it, and says whether it did. */
	boolean isUnreal(Tree tree, Reading reading, Step step, int clause) {
		if (step.arc().kind() != Arc.Kind.RELATIVE) {
			return false;
		}
		if (Polarity.isComplementOfCopula(tree, step.node()) && Polarity.isNegated(tree, step.node())) {
			reading.drop("of something that is not");
			return true;
		}
		boolean when = tree.hasChildWord(clause, Set.of("when"));
		boolean inWhich = when || tree.hasChildWord(clause, Set.of("where"))
				|| tree.prepositional(clause, Set.of("in", "on", "under", "by")).stream()
						.anyMatch(object -> "which".equals(tree.lower(object)));
		boolean toCome = when && Polarity.isFuture(tree, clause);
		if (toCome || inWhich && supposed.contains(tree.lemma(step.node()))) {
			reading.drop("only supposed");
			return true;
		}
		return false;
	}

	private static boolean isIndirectQuestion(Tree tree, int clause) {
		boolean factive = tree.head(clause) >= 0 && "be".equals(tree.lemma(tree.head(clause)));
		return tree.children(clause, "advmod", "mark").stream()
				.anyMatch(child -> Set.of("why", "whether", "how", "when", "if").contains(tree.lower(child)) && child < clause
						&& !(factive && "why".equals(tree.lower(child))));
	}

	/** "Declined to say what support it would give": the question word is part of what the clause's verb takes. */
	private static boolean hasFrontedQuestion(Tree tree, int clause) {
		return tree.children(clause, "dobj", "attr", "nsubj").stream().filter(child -> child < clause)
				.anyMatch(
						child -> "what".equals(tree.lower(child)) || tree.hasChildWord(child, Set.of("what", "which", "whose")));
	}

	/** A target in the condition of somebody's stance is what that party demands; anything else there is only supposed. */
	private void underCondition(Scene scene, Reading reading, Step step, int from) {
		boolean says = cues.at(scene.tree(), step.node()).stream().anyMatch(cue -> cue.kind() == CueClass.REPORT)
				&& "parataxis".equals(scene.tree().relation(step.node()));
		Optional<Cue> stance = cues.at(scene.tree(), step.node()).stream().filter(cue -> !says)
				.filter(cue -> cue.kind() == CueClass.WILLING || cue.kind() == CueClass.ACCEPT && cue.voice() == Cue.Voice.SAID
						|| cue.kind() == CueClass.OPEN)
				.findFirst();
		Optional<Referent> agent = holders.agent(scene, step.node()).filter(found -> !found.parties().isEmpty());
		boolean own = reading.holder.isPresent() && agent.isPresent()
				&& reading.holder.get().parties().stream().anyMatch(agent.get()::means);
		boolean goal = own && reading.bare && !reading.value.out()
				&& scene.tree().hasChildWord(from, Set.of("until"));
		if (goal) {
			reading.value = new Value(Value.Strength.DEMANDS, false);
			reading.pattern = "goal";
			reading.bare = false;
			reading.sealed = true;
			return;
		}
		if (agent.isPresent() && !own && isThreatened(scene, reading, step.node(), from)) {
			reading.value = new Value(Value.Strength.DEMANDS, false);
			reading.holder = agent;
			reading.pattern = "condition";
			reading.node = step.node();
			reading.top = step.node();
			reading.bare = false;
			reading.sealed = true;
			return;
		}
		if (agent.isPresent() && !own && !reading.value.out() && isWarned(scene, step.node())) {
			reading.value = new Value(Value.Strength.ACCEPTS, true);
			reading.holder = agent;
			reading.pattern = "condition";
			reading.node = step.node();
			reading.top = step.node();
			reading.bare = false;
			reading.sealed = true;
			return;
		}
		if (agent.isEmpty()
				&& (scene.tree().hasChild(step.node(), "auxpass") || following.contains(scene.tree().lemma(step.node())))
				&& isThreatened(scene, reading, step.node(), from)) {
			reading.value = Value.content(false);
			reading.holder = Optional.empty();
			reading.bare = false;
			reading.binding = true;
			return;
		}
		if (stance.isEmpty() || agent.isEmpty() || own || reading.value.out()) {
			reading.drop("only supposed");
			return;
		}
		reading.value = new Value(Value.Strength.DEMANDS, false);
		reading.settle(agent, "condition", stance.get(), step.node());
		reading.bare = false;
		reading.sealed = true;
	}

	/** "Threatened retaliation if X is done", "would retaliate if X came": who says so rejects X. */
	private boolean isWarned(Scene scene, int verb) {
		Tree tree = scene.tree();
		boolean threat = cues.at(tree, verb).stream().anyMatch(cue -> cue.kind() == CueClass.THREAT);
		boolean reprisal = tree.children(verb, "dobj", "prep").stream()
				.anyMatch(child -> reprisals.contains(tree.lemma(child))
						|| tree.object(child).stream().anyMatch(object -> reprisals.contains(tree.lemma(object))));
		return !Polarity.isNegated(tree, verb)
				&& (threat && reprisal || reprisals.contains(tree.lemma(verb)) && Polarity.isFuture(tree, verb));
	}

	/** "Threatened Rill with X if there was no Y", "X would be imposed unless Rill agreed to Y": who says so demands Y. */
	private boolean isThreatened(Scene scene, Reading reading, int verb, int clause) {
		Tree tree = scene.tree();
		boolean threat = penalising.contains(tree.lemma(verb)) || following.contains(tree.lemma(verb))
				|| cues.at(tree, verb).stream().anyMatch(cue -> cue.kind() == CueClass.THREAT);
		boolean unless = tree.hasChildWord(clause, Set.of("unless"));
		Optional<Referent> threatened = tree.children(verb, "dobj").stream().findFirst()
				.flatMap(object -> holders.of(scene, object))
				.filter(found -> !found.parties().isEmpty());
		boolean another = threatened.isPresent() && reading.holder.isPresent()
				&& reading.holder.get().parties().stream().noneMatch(threatened.get()::means);
		return threat && !another && !reading.target.row().out() && reading.value.out() != unless;
	}
}
