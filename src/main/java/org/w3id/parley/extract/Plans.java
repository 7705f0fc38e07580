package org.w3id.parley.extract;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.w3id.parley.discourse.Holders;
import org.w3id.parley.discourse.Referent;
import org.w3id.parley.discourse.Scene;
import org.w3id.parley.grammar.Polarity;
import org.w3id.parley.grammar.Tree;
import org.w3id.parley.lexicon.Lexicon;

/**
 * A plan speaks for its owner: "under Oslo's plan, Rill would cede X", "the Norwegian draft would bar Rill from X", "the draft says that
 * X". One for each article.
 */
final class Plans {
	private final Holders holders;
	private final Set<String> plans;
	private final Set<String> contents;
	private final Set<String> personal;
	private final Set<String> texts;

	Plans(Holders holders, Lexicon lexicon) {
		this.holders = holders;
		this.plans = lexicon.wordsOf("speaking-plan");
		this.contents = lexicon.wordsOf("plan-verb");
		this.personal = lexicon.wordsOf("personal");
		this.texts = lexicon.wordsOf("text-like");
	}

	/** Makes what a plan contains the stance of the plan's owner; leaves every other reading as it is. */
	void speak(Scene scene, Reading reading) {
		if (reading.dropped.isPresent() || reading.pattern.equals("plan")) {
			return;
		}
		Optional<Integer> plan = plan(scene, reading);
		Optional<Referent> owner = plan.flatMap(noun -> owner(scene, noun))
				.filter(found -> !found.parties().isEmpty() && !found.outsider());
		if (plan.isPresent() && isDenied(scene.tree(), reading, plan.get())) {
			reading.drop("not in the plan");
			return;
		}
		if (owner.isEmpty()) {
			if (plan.isPresent() && (reading.holder.isPresent() || isTerm(scene.tree(), reading, plan.get()))) {
				reading.drop("a term of a plan");
			}
			return;
		}
		boolean ofAnother = reading.binding
				|| reading.holder.isPresent() && !reading.holder.get().parties().equals(owner.get().parties());
		reading.value = new Value(ofAnother ? Value.Strength.DEMANDS : Value.Strength.ACCEPTS, reading.value.out());
		reading.sources.removeIf(source -> source.node() >= 0 && says(scene.tree(), source.node(), plan.orElseThrow()));
		reading.holder = owner;
		reading.pattern = "plan";
		reading.bare = false;
		reading.weak = false;
		reading.told = true;
	}

	/** Whose a plan is; of "it", "the document" and a plan without an owner, whose the one before it was. */
	private Optional<Referent> owner(Scene scene, int noun) {
		boolean definite = scene.tree().hasChildWord(noun, Set.of("the", "this", "that")) || isPronoun(scene.tree(), noun);
		Optional<Referent> own = isNamed(scene.tree(), noun) ? holders.single(scene, noun) : Optional.empty();
		return own.or(() -> definite ? holders.ofPlanBefore(scene, noun) : Optional.empty());
	}

	/** "The plan would require X", whoever says so; "any plan must include X" is what he wants of it. */
	private static boolean isTerm(Tree tree, Reading reading, int plan) {
		return reading.binding && tree.hasChildWord(plan, Set.of("the", "this", "that"))
				&& reading.nodes.stream().noneMatch(node -> Polarity.isBinding(tree, node));
	}

	/** The plan in whose terms the target stands, if the way from the target leads to one. */
	private Optional<Integer> plan(Scene scene, Reading reading) {
		Tree tree = scene.tree();
		boolean own = reading.hasStance() && !reading.bare;
		int top = own ? reading.top : reading.target.head();
		return Stream.concat(Stream.of(top), reading.nodes.stream().filter(node -> !own || node == tree.head(top)))
				.flatMap(node -> Stream.concat(under(tree, node), own ? Stream.empty() : subject(tree, node)))
				.filter(noun -> isNamed(tree, noun) || holders.ofPlanBefore(scene, noun).isPresent()).findFirst();
	}

	/** "Under the plan, Rill would …"; what was so, or is so, under a plan is no term of it. */
	private Stream<Integer> under(Tree tree, int verb) {
		if (!tree.isVerb(verb) || !isDue(tree, verb)) {
			return Stream.empty();
		}
		return tree.prepositional(first(tree, verb), Set.of("under")).stream()
				.map(noun -> "which".equals(tree.lower(noun)) ? before(tree, noun) : noun)
				.filter(noun -> isPlan(tree, noun) || isPronoun(tree, noun));
	}

	private Stream<Integer> subject(Tree tree, int verb) {
		boolean content = tree.isVerb(verb) && (contents.contains(tree.lemma(verb)) || Polarity.isFuture(tree, verb));
		return content
				? tree.children(first(tree, verb), "nsubj", "nsubjpass").stream().map(noun -> antecedent(tree, noun))
						.filter(noun -> isPlan(tree, noun) || isPronoun(tree, noun) && !personal.contains(tree.lemma(verb)))
				: Stream.empty();
	}

	private static boolean isPronoun(Tree tree, int noun) {
		return "it".equals(tree.lower(noun)) && !"expl".equals(tree.relation(noun));
	}

	/** "The plan does not include X": what is left out is not refused. */
	private boolean isDenied(Tree tree, Reading reading, int plan) {
		return Stream.concat(Stream.of(reading.target.head()), reading.nodes.stream())
				.anyMatch(verb -> contents.contains(tree.lemma(verb)) && says(tree, verb, plan) && Polarity.isNegated(tree, verb)
						&& !Polarity.isFuture(tree, verb));
	}

	private boolean says(Tree tree, int verb, int plan) {
		return tree.children(verb, "nsubj").stream().anyMatch(noun -> noun == plan || antecedent(tree, noun) == plan);
	}

	private static int antecedent(Tree tree, int noun) {
		boolean relative = Set.of("that", "which").contains(tree.lower(noun)) && tree.head(noun) >= 0
				&& "relcl".equals(tree.relation(tree.head(noun)));
		return relative ? tree.head(tree.head(noun)) : noun;
	}

	private static int before(Tree tree, int which) {
		return IntStream.iterate(which - 1, at -> at >= 0, at -> at - 1).filter(tree::isNoun).findFirst().orElse(-1);
	}

	private boolean isPlan(Tree tree, int noun) {
		boolean text = noun >= 0 && texts.contains(tree.lemma(noun)) && tree.hasChildWord(noun, Set.of("the", "this"))
				&& !isSaying(tree, noun);
		return noun >= 0 && tree.isNoun(noun) && (text || isNamed(tree, noun)) && !Polarity.hasNo(tree, noun);
	}

	/** "The paper said": it may be a newspaper. */
	private boolean isSaying(Tree tree, int noun) {
		return "nsubj".equals(tree.relation(noun)) && personal.contains(tree.lemma(tree.head(noun)));
	}

	private boolean isNamed(Tree tree, int noun) {
		return plans.contains(tree.lemma(noun));
	}

	private static boolean isDue(Tree tree, int verb) {
		return Polarity.isBinding(tree, verb) || Polarity.isFuture(tree, verb);
	}

	/** The verb to which a joined verb is joined: the phrases before the first hold for all. */
	private static int first(Tree tree, int verb) {
		return IntStream.iterate(verb, at -> at >= 0, at -> "conj".equals(tree.relation(at)) ? tree.head(at) : -1)
				.reduce((inner, outer) -> outer).orElse(verb);
	}
}
