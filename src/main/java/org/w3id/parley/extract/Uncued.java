package org.w3id.parley.extract;

import java.util.Set;

import org.w3id.parley.discourse.Scene;
import org.w3id.parley.grammar.Arc;
import org.w3id.parley.grammar.Polarity;
import org.w3id.parley.grammar.Step;
import org.w3id.parley.grammar.Tree;
import org.w3id.parley.lexicon.Cue;
import org.w3id.parley.lexicon.CueClass;
import org.w3id.parley.lexicon.Lexicon;

/** Nodes without a cue: they let a target through, shade its stance, or end the reading. One for each article. */
final class Uncued {
	private final Passing passing;
	private final Set<String> asserting;
	private final Set<String> travelling;
	private final Set<String> showing;
	private final Set<String> offices;

	Uncued(Lexicon lexicon) {
		this.passing = new Passing(lexicon);
		this.offices = lexicon.wordsOf("office-head");
		this.showing = lexicon.wordsOf("showing");
		this.asserting = lexicon.wordsOf("asserting");
		this.travelling = lexicon.wordsOf("travelling");
	}

	void pass(Scene scene, Reading reading, Step step, int from) {
		Tree tree = scene.tree();
		if (isStray(tree, step, from)) {
			return;
		}
		boolean plain = !Polarity.isNegated(tree, step.node()) || Polarity.isNegated(tree, from);
		if (Polarity.isGoingTo(tree, from) && tree.head(from) == step.node() && plain) {
			return;
		}
		boolean absence = !reading.hasStance() && passing.isAbsence(tree, step);
		reading.absent |= absence;
		boolean asCondition = reading.conditional && !reading.hasStance() && "as".equals(step.arc().word());
		boolean through = passing.lets(tree, step) || absence || asCondition;
		if (reading.hasStance() && step.arc().kind() == Arc.Kind.CLAUSE && !asserting.contains(tree.lemma(step.node()))
				&& !isUnwavering(tree, step.node()) && !isMember(tree, step.node())) {
			reading.drop("embedded under " + tree.lower(step.node()));
			return;
		}
		if (reading.hasStance() && passing.weakens(tree, step)) {
			reading.drop("weakened: " + tree.lemma(step.node()));
			return;
		}
		if (reading.hasStance() && !(reading.bare && through)) {
			boolean shading = through && (step.arc().kind() == Arc.Kind.CLAUSE || step.arc().kind() == Arc.Kind.OBJECT);
			if (shading && !Set.of("acomp", "attr", "oprd").contains(step.arc().word()) && Polarity.isNegated(tree, step.node())
					&& isNegativeShade(tree, step.node())) {
				if (isUnwilling(tree, reading, step)) {
					reading.value = reading.value.flipped();
					return;
				}
				reading.drop("not so: " + tree.lemma(step.node()));
			}
			reading.sealed = !shading;
			if (step.arc().kind() == Arc.Kind.ADVERBIAL && isPurpose(tree, from) && !isUtmost(tree, step.node())
					&& !travelling.contains(tree.lemma(step.node()))
					&& reading.cue.map(cue -> cue.voice() == Cue.Voice.DONE || cue.kind() == CueClass.ACCEPT).orElse(true)) {
				reading.drop("a purpose");
			}
			return;
		}
		if (!through && isSaidAlready(tree, reading, step)) {
			reading.sealed = true;
			return;
		}
		if (!through) {
			reading.drop("out of reach below " + tree.lower(step.node()));
			return;
		}
		if (tree.isVerb(step.node()) && Polarity.isNegated(tree, step.node()) && !passing.isUndone(tree, step, from)) {
			reading.drop("something else is denied of it: " + tree.lemma(step.node()));
			return;
		}
		reading.narrowed |= isNarrowing(tree, step.node(), reading.target.head());
		reading.contained |= step.arc().kind() == Arc.Kind.RELATIVE;
		boolean nothing = Polarity.hasNo(tree, step.node())
				|| "do".equals(tree.lemma(step.node())) && Polarity.isNegated(tree, step.node());
		if (reading.absent && nothing && !reading.hasStance()) {
			reading.absent = false;
			reading.binding = true;
			return;
		}
		boolean negated = tree.isVerb(step.node()) || tree.isAdjective(step.node())
				? Polarity.isNegatedAbove(tree, step.node(), from)
				: Polarity.hasNo(tree, step.node());
		negated &= !isUnwavering(tree, step.node());
		reading.value = negated ? reading.value.flipped() : reading.value;
		reading.binding |= Polarity.isBinding(tree, step.node());
		boolean absent = reading.target.row().out()
				? Polarity.hasNo(tree, reading.target.head()) && !reading.value.out()
				: reading.value.out();
		boolean none = absent && tree.hasChild(step.node(), "expl")
				&& !tree.hasChildWord(step.node(), Set.of("without", "if", "unless", "until"));
		reading.ruledOut |= (negated || none || Polarity.isNoSubject(tree, from)) && Polarity.isFuture(tree, step.node());
	}

	/** "Issued a statement saying that there will be no X", "was quoted as saying so": who says it is known, the rest is how. */
	private static boolean isSaidAlready(Tree tree, Reading reading, Step step) {
		boolean how = step.arc().kind() == Arc.Kind.RELATIVE || step.arc().kind() == Arc.Kind.ADVERBIAL
				|| step.arc().kind() == Arc.Kind.PREPOSITION && "as".equals(step.arc().word());
		return how && reading.reported && !reading.sources.isEmpty()
				&& (reading.binding || reading.ruledOut && !isUnable(tree, reading));
	}

	/** "Drones alone could not do X": a thing's failing, and no refusal. */
	private static boolean isUnable(Tree tree, Reading reading) {
		return reading.nodes.stream()
				.anyMatch(node -> tree.hasChildWord(node, Set.of("could", "can", "ca")) && !tree.hasChild(node, "expl"));
	}

	/** "Has not shown any readiness to X": as good as having shown none. */
	private boolean isUnwilling(Tree tree, Reading reading, Step step) {
		return step.arc().kind() == Arc.Kind.OBJECT && showing.contains(tree.lemma(step.node())) && !reading.value.out()
				&& reading.cue.filter(cue -> cue.kind() == CueClass.WILLING && cue.part() == Cue.Part.NOUN).isPresent();
	}

	/** A whole clause that the parser hung on a noun it has nothing to do with. */
	private static boolean isStray(Tree tree, Step step, int clause) {
		return tree.isNoun(step.node()) && "ccomp".equals(step.arc().word()) && tree.isVerb(clause)
				&& Polarity.isFinite(tree, clause) && !tree.hasChild(clause, "mark");
	}

	/** "To negotiate guarantees without Moscow": what is said of that is not said of guarantees as such. */
	private static boolean isNarrowing(Tree tree, int node, int target) {
		return tree.children(node, "prep").stream()
				.anyMatch(child -> Set.of("without", "behind").contains(tree.lower(child)) && !tree.isUnder(target, child));
	}

	private static boolean isPurpose(Tree tree, int clause) {
		return tree.children(clause, "aux").stream().anyMatch(aux -> "to".equals(tree.lower(aux)));
	}

	/** "Does everything to prevent it": what one does one's utmost for is more than a purpose. */
	private static boolean isUtmost(Tree tree, int verb) {
		return "do".equals(tree.lemma(verb)) && tree.children(verb, "dobj").stream()
				.anyMatch(object -> Set.of("everything", "all", "utmost", "best").contains(tree.lower(object)));
	}

	/** "Became the first country to reject X", "was the only one to reject X": the noun is said of who does it. */
	private boolean isMember(Tree tree, int noun) {
		boolean one = offices.contains(tree.lemma(noun)) && tree.isNoun(noun)
				|| Set.of("first", "last", "latest", "one", "only").contains(tree.lower(noun))
						&& tree.hasChildWord(noun, Set.of("the"));
		return one && "attr".equals(tree.relation(noun))
				&& Set.of("be", "become", "remain").contains(tree.lemma(tree.head(noun)));
	}

	/** "Will not hesitate to do X". */
	private static boolean isUnwavering(Tree tree, int verb) {
		return Polarity.isNegated(tree, verb) && !isNegativeShade(tree, verb);
	}

	/** A negated verb between stance and root that takes the stance back: "is not about to accept". */
	private static boolean isNegativeShade(Tree tree, int node) {
		return !Set.of("waver", "hesitate", "tire", "cease", "stop", "waiver", "deviate", "hide", "conceal", "disguise")
				.contains(tree.lemma(node));
	}
}
