package org.w3id.parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

/**
 * Stances told of the target as of a subject: "X has Oslo's backing", "X met with Oslo's refusal", "X is what Oslo demands", "X is a
 * key demand of Oslo", "Oslo's demands include X", "Oslo made X a condition".
 */
final class Predications implements Family {
	private static final Set<String> COPULAS = Set.of("be", "remain", "stay", "become");
	private static final Set<String> LISTING = Set.of("be", "remain", "include", "comprise", "contain", "cover");
	/** By these a noun is followed by one of what it stands for. */
	private static final Set<String> NAMING_ONE = Set.of("including", "as", "like");
	private final Holders holders;
	private final CueFinder cues;
	private final Climb climb;
	private final Modifiers modifiers;
	private final Passing passing;
	private final Set<String> naming;
	private final Set<String> meeting;
	private final Set<String> setting;
	private final Terms terms;
	private final Set<String> promises;
	private final Set<String> aspects;

	Predications(Holders holders, CueFinder cues, Climb climb, Modifiers modifiers, Lexicon lexicon) {
		this.holders = holders;
		this.cues = cues;
		this.climb = climb;
		this.modifiers = modifiers;
		this.passing = new Passing(lexicon);
		this.naming = lexicon.wordsOf("naming");
		this.meeting = lexicon.wordsOf("meeting");
		this.setting = lexicon.wordsOf("setting");
		this.aspects = lexicon.wordsOf("aspect");
		this.promises = lexicon.wordsOf("promise");
		this.terms = new Terms(holders, cues, lexicon);
	}

	@Override
	public List<Reading> readings(Scene scene, TargetMention target) {
		Tree tree = scene.tree();
		if (target.row().act() && !tree.isNoun(target.head()) && !"csubj".equals(tree.relation(target.head()))) {
			return List.of();
		}
		int from = target.head();
		for (Step step : Step.upFrom(tree, from)) {
			if (step.arc().kind() == Arc.Kind.PREPOSITION && NAMING_ONE.contains(step.arc().word()) && tree.isNoun(step.node())) {
				return one(scene, target, step.node()).stream().toList();
			}
			if (tree.isVerb(step.node())) {
				return at(scene, target, step);
			}
			if (step.arc().kind() != Arc.Kind.COORDINATION && !passing.lets(tree, step)) {
				return List.of();
			}
		}
		return List.of();
	}

	/** "Set out its conditions, including X", "has demands such as X". */
	private Optional<Reading> one(Scene scene, TargetMention target, int noun) {
		Tree tree = scene.tree();
		Optional<Value.Strength> strength = terms.strength(tree, noun, false);
		Optional<Referent> owner = strength.isEmpty()
				? Optional.empty()
				: terms.owner(scene, noun).or(() -> holders.agent(scene, noun))
						.filter(found -> !found.outsider() && !found.parties().isEmpty());
		return owner.map(found -> reading(scene, target, "called", found, new Value(strength.get(), target.row().out()),
				Optional.empty(), noun));
	}

	private List<Reading> at(Scene scene, TargetMention target, Step step) {
		Tree tree = scene.tree();
		int verb = step.node();
		List<Reading> found = new ArrayList<>();
		boolean subject = step.arc().kind() == Arc.Kind.SUBJECT
				|| tree.hasChild(verb, "auxpass") && "nsubjpass".equals(step.arc().word());
		if (subject && meeting.contains(tree.lemma(verb))) {
			met(scene, target, verb).ifPresent(found::add);
		}
		if (subject && COPULAS.contains(tree.lemma(verb))) {
			called(scene, target, verb).ifPresent(found::add);
			asked(scene, target, verb).ifPresent(found::add);
		}
		if (step.arc().kind() == Arc.Kind.OBJECT && LISTING.contains(tree.lemma(verb))) {
			listed(scene, target, verb).ifPresent(found::add);
			Stream<Integer> things = tree.children(verb, "nsubj").stream().filter(noun -> naming.contains(tree.lemma(noun)))
					.flatMap(noun -> tree.children(noun, "relcl").stream());
			Stream.concat(tree.children(verb, "csubj").stream(), things)
					.map(clause -> modifiers.asked(scene, target, clause, false)).flatMap(Optional::stream).forEach(found::add);
		}
		if (step.arc().kind() == Arc.Kind.OBJECT && setting.contains(tree.lemma(verb))) {
			set(scene, target, verb).ifPresent(found::add);
		}
		return found;
	}

	/** "X has Oslo's backing", "X met with a refusal from Oslo". */
	private Optional<Reading> met(Scene scene, TargetMention target, int verb) {
		Tree tree = scene.tree();
		List<Integer> nouns = new ArrayList<>(tree.children(verb, "dobj"));
		nouns.addAll(tree.prepositional(verb, Set.of("with", "into", "against")));
		for (int noun : nouns) {
			Optional<Cue> cue = cues.at(tree, noun).stream()
					.filter(found -> found.part() == Cue.Part.NOUN && found.voice() != Cue.Voice.DONE
							&& !promises.contains(tree.lemma(noun)))
					.filter(found -> found.kind() == CueClass.ACCEPT || found.kind() == CueClass.REJECT).findFirst();
			Optional<Referent> owner = cue.isEmpty()
					? Optional.empty()
					: terms.owner(scene, noun).or(() -> terms.owner(scene, verb));
			Optional<Value> value = cue.flatMap(found -> Value.content(target.row().out()).under(found.kind(), found.voice(),
					Polarity.isNegated(tree, verb) || Polarity.hasNo(tree, noun)));
			if (owner.isPresent() && value.isPresent() && !Polarity.isWeak(tree, verb)) {
				return Optional.of(reading(scene, target, "met", owner.get(), value.get(), cue, noun));
			}
		}
		return Optional.empty();
	}

	/** "X is a key demand of Oslo", "among Oslo's demands is X", "X was Oslo's offer". */
	private Optional<Reading> called(Scene scene, TargetMention target, int verb) {
		Tree tree = scene.tree();
		List<Integer> nouns = new ArrayList<>(tree.children(verb, "attr"));
		nouns.addAll(tree.prepositional(verb, Set.of("among")));
		return Polarity.isNegated(tree, verb) ? Optional.empty() : first(scene, target, nouns, true);
	}

	/** "Oslo's demands include X", "the terms of Oslo are X". */
	private Optional<Reading> listed(Scene scene, TargetMention target, int verb) {
		Tree tree = scene.tree();
		return Polarity.isNegated(tree, verb) || Polarity.isWeak(tree, verb)
				? Optional.empty()
				: first(scene, target, tree.children(verb, "nsubj"), false);
	}

	/** "X, a key demand of Oslo": what a noun beside the target calls it. */
	Optional<Reading> named(Scene scene, TargetMention target, int noun) {
		return first(scene, target, List.of(noun), true);
	}

	private Optional<Reading> first(Scene scene, TargetMention target, List<Integer> nouns, boolean offers) {
		return terms.first(scene, nouns, offers).map(found -> reading(scene, target, "called", found.owner(),
				new Value(found.strength(), target.row().out()), Optional.empty(), found.noun()));
	}

	/** "Oslo made X a condition", "named X as its price", "set X as a precondition for talks". */
	private Optional<Reading> set(Scene scene, TargetMention target, int verb) {
		Tree tree = scene.tree();
		List<Integer> nouns = new ArrayList<>(tree.children(verb, "oprd", "attr"));
		tree.children(verb, "dobj").stream().flatMap(object -> IntStream.range(object, tree.size()).boxed()
				.filter(noun -> "appos".equals(tree.relation(noun)) && tree.isUnder(noun, object) && !isInserted(tree, noun)))
				.forEach(nouns::add);
		nouns.addAll(tree.prepositional(verb, Set.of("as", "among")));
		Optional<Integer> noun = nouns.stream()
				.filter(found -> terms.strength(tree, found, false).filter(Value.Strength.DEMANDS::equals).isPresent())
				.findFirst();
		Optional<Referent> agent = noun.isEmpty() ? Optional.empty() : holders.agent(scene, verb);
		boolean plain = !Polarity.isNegated(tree, verb) && !Polarity.isWeak(tree, verb);
		return agent.filter(found -> plain && !found.outsider() && !found.parties().isEmpty()).map(found -> reading(scene, target,
				"called", found, new Value(Value.Strength.DEMANDS, target.row().out()), Optional.empty(), verb));
	}

	/** Whether a mark stands before a phrase, which then adds something instead of completing the verb. */
	private static boolean isInserted(Tree tree, int noun) {
		int first = tree.at(tree.subtreeSpan(noun).start()).orElse(noun);
		return first > 0 && "punct".equals(tree.relation(first - 1));
	}

	/** "X is what Oslo demands", "X is something that Oslo rejects". */
	private Optional<Reading> asked(Scene scene, TargetMention target, int verb) {
		Tree tree = scene.tree();
		boolean negated = Polarity.isNegated(tree, verb);
		if (tree.hasChildWord(verb, Set.of("whether", "if"))) {
			return Optional.empty();
		}
		List<Integer> clauses = new ArrayList<>(tree.children(verb, "ccomp").stream()
				.filter(clause -> tree.hasChildWord(clause, Set.of("what"))
						|| tree.children(clause, "xcomp").stream().anyMatch(inner -> tree.hasChildWord(inner, Set.of("what"))))
				.map(clause -> aspects.contains(tree.lemma(clause)) ? tree.child(clause, "xcomp").orElse(clause) : clause)
				.toList());
		for (int noun : tree.children(verb, "attr")) {
			if (naming.contains(tree.lemma(noun))) {
				clauses.addAll(tree.children(noun, "relcl"));
			}
		}
		return clauses.stream().map(clause -> modifiers.asked(scene, target, clause, negated)).flatMap(Optional::stream)
				.findFirst();
	}

	private Reading reading(Scene scene, TargetMention target, String pattern, Referent holder, Value value, Optional<Cue> cue,
			int node) {
		Reading reading = Reading.sealed(target, pattern, value, node);
		reading.holder = Optional.of(holder);
		reading.cue = cue;
		return climb.continueFrom(scene, reading);
	}
}
