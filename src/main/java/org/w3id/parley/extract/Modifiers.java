package org.w3id.parley.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
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
import org.w3id.parley.lexicon.PartyMention;
import org.w3id.parley.lexicon.Unit;

/**
 * Stances told beside their target: "concessions demanded by Moscow", "a truce that Washington had proposed", "a US-backed
 * ceasefire".
 */
final class Modifiers implements Family {
	private static final Set<String> RELATIVE = Set.of("that", "which", "whom");
	private final Holders holders;
	private final CueFinder cues;
	private final Climb climb;
	private final Passing passing;
	private final Set<String> commitments;
	private final Set<String> adjuncts;
	private final Set<String> naming;
	private final Set<String> backing;
	private final Set<String> organising;
	private final Set<String> concluding;

	Modifiers(Holders holders, CueFinder cues, Climb climb, Lexicon lexicon) {
		this.passing = new Passing(lexicon);
		this.commitments = lexicon.wordsOf("commitment-noun");
		this.adjuncts = lexicon.wordsOf("adjunct-preposition");
		this.naming = lexicon.wordsOf("naming");
		this.backing = lexicon.wordsOf("backing");
		this.organising = lexicon.wordsOf("organising");
		this.concluding = lexicon.wordsOf("concluding");
		this.holders = holders;
		this.cues = cues;
		this.climb = climb;
	}

	@Override
	public List<Reading> readings(Scene scene, TargetMention target) {
		Tree tree = scene.tree();
		List<Reading> found = new ArrayList<>();
		if (!tree.isNoun(target.head())) {
			return found;
		}
		List<Integer> below = new ArrayList<>(tree.children(target.head(), "relcl", "acl", "nmod"));
		int above = tree.head(target.head());
		if (above >= 0 && passing.lets(tree, new Step(Arc.of(tree, target.head()), above))
				&& Arc.of(tree, target.head()).kind() == Arc.Kind.MODIFIER) {
			// "the aid package that Oslo approved", "a ceasefire proposal backed by Oslo"
			tree.children(above, "relcl", "acl").stream().filter(clause -> clause > above).forEach(below::add);
		}
		if (above >= 0 && tree.isPreposition(above) && tree.head(above) >= 0) {
			// a clause with "in which" may hang on the noun before the preposition, and so may "billions in X that Oslo pledged"
			boolean piece = passing.lets(tree, new Step(new Arc(Arc.Kind.PREPOSITION, tree.lower(above)), tree.head(above)));
			tree.children(tree.head(above), "relcl", "acl").stream()
					.filter(clause -> clause > target.head() && (isInWhich(tree, clause) || piece))
					.forEach(below::add);
		}
		for (int word : words(scene, target)) {
			tree.children(word, "relcl").stream().filter(clause -> isNonrestrictive(tree, clause)).forEach(below::add);
		}
		List<Integer> named = isCircumstance(tree, target.head())
				? List.<Integer>of()
				: IntStream.range(target.head(), tree.size()).filter(noun -> isRenamed(tree, target.head(), noun))
						.boxed().flatMap(noun -> tree.children(noun, "appos").stream()).toList();
		for (int name : named) {
			if (passing.lets(tree, new Step(new Arc(Arc.Kind.MODIFIER, "appos"), name)) || naming.contains(tree.lemma(name))) {
				tree.children(name, "relcl", "acl").stream().filter(clause -> !tree.hasChild(clause, "advcl"))
						.forEach(below::add);
			}
		}
		for (int clause : below) {
			if ("nmod".equals(tree.relation(clause))) {
				backed(scene, target, clause).ifPresent(found::add);
			} else {
				clause(scene, target, clause).ifPresent(found::add);
			}
		}
		return found;
	}

	/** "Sending X after a truce, an idea backed by Oslo": the idea is not the truce. */
	boolean isCircumstance(Tree tree, int target) {
		int above = tree.head(target);
		return above >= 0 && tree.isPreposition(above) && adjuncts.contains(tree.lower(above));
	}

	/** "The neutrality of Ukraine, an idea backed by Oslo": what comes after the comma may hang on the last noun before it. */
	private static boolean isRenamed(Tree tree, int target, int noun) {
		return tree.isNoun(noun) && tree.isUnder(noun, target)
				&& IntStream.range(target, noun).noneMatch(token -> ",".equals(tree.lower(token)));
	}

	/** The nouns of the target's wording, its head first. */
	private static List<Integer> words(Scene scene, TargetMention target) {
		Tree tree = scene.tree();
		return Stream.concat(Stream.of(target.head()),
				scene.line().units().subList(target.first(), target.last() + 1).stream().map(Unit::token)
						.filter(token -> token != target.head() && tree.isNoun(token) && tree.isUnder(token, target.head())))
				.distinct().toList();
	}

	/** "The use of its assets, which Oslo supports": the clause is of the whole, though it hangs on the last noun. */
	private static boolean isNonrestrictive(Tree tree, int clause) {
		int first = tree.at(tree.subtreeSpan(clause).start()).orElse(0);
		return first > 0 && ",".equals(tree.lower(first - 1)) && "which".equals(tree.lower(first));
	}

	private Optional<Reading> backed(Scene scene, TargetMention target, int participle) {
		Tree tree = scene.tree();
		if (!backing.contains(tree.lower(participle))) {
			return Optional.empty();
		}
		for (int child : tree.children(participle)) {
			Optional<PartyMention> name = scene.nameAt(child);
			if (name.isPresent()) {
				return Optional
						.of(reading(scene, target, "backed", Referent.of(name.get()), new Value(Value.Strength.ACCEPTS, false),
								participle));
			}
		}
		return Optional.empty();
	}

	/**
	 * What a clause with a gap says of that which fills it: "what Oslo demands".
	 *
	 * @param denied
	 *            the target is said not to be it
	 */
	Optional<Reading> asked(Scene scene, TargetMention target, int clause, boolean denied) {
		Tree tree = scene.tree();
		Optional<Referent> agent = holders.agent(scene, clause).filter(found -> !found.parties().isEmpty() && !found.outsider());
		boolean shown = (tree.hasChild(clause, "nsubj") || "xcomp".equals(tree.relation(clause)))
				&& !Polarity.isWeak(tree, clause);
		for (Cue cue : cues.at(tree, clause)) {
			boolean gap = cue.frames().contains("obj") && ("xcomp".equals(tree.relation(clause)) || hasObjectGap(tree, clause))
					|| tree.children(clause, "prep").stream()
							.anyMatch(open -> cue.frames().contains(tree.lower(open)) && tree.object(open).isEmpty());
			boolean told = cue.kind() == CueClass.OPEN && tree.tag(clause).equals("VBD")
					|| cue.kind() == CueClass.DEMAND && cue.voice() == Cue.Voice.HELD && !isFirstPerson(tree, clause);
			if (!shown || !gap || told || !cue.kind().takesStance() || agent.isEmpty()) {
				continue;
			}
			Optional<Value> value = Value.content(target.row().out()).under(
					cue.kind() == CueClass.WANT ? CueClass.DEMAND : cue.kind(),
					cue.voice(), Polarity.isNegated(tree, clause) ^ denied);
			return value.map(found -> reading(scene, target, "asked", agent.get(), found, clause));
		}
		return Optional.empty();
	}

	/** "What we need": who says so of himself. */
	private static boolean isFirstPerson(Tree tree, int clause) {
		return tree.children(clause, "nsubj").stream().anyMatch(subject -> Set.of("we", "i").contains(tree.lower(subject)));
	}

	/** What a relative or participial clause says of the target that it stands behind. */
	Optional<Reading> clause(Scene scene, TargetMention target, int clause) {
		Tree tree = scene.tree();
		for (Cue cue : cues.at(tree, clause)) {
			if (isInWhich(tree, clause) && !follows(scene, target, clause)) {
				continue;
			}
			if (cue.kind() == CueClass.ACCEPT && cue.voice() == Cue.Voice.SAID && isInWhich(tree, clause)) {
				return holders.agent(scene, clause).filter(found -> !found.parties().isEmpty())
						.map(agent -> withCounterparts(scene, clause, agent))
						.map(agent -> reading(scene, target, "past-commitment", agent, new Value(Value.Strength.ACCEPTS, false),
								clause));
			}
			boolean organises = cue.voice() == Cue.Voice.DONE && organising.contains(tree.lemma(clause));
			boolean object = !organises && cue.kind().takesStance()
					&& (cue.frames().contains("obj") || cue.kind() == CueClass.WANT || cue.kind() == CueClass.WILLING)
					&& cue.kind() != CueClass.CAPABILITY;
			if (!object || !hasObjectGap(tree, clause) || tree.hasChild(clause, "oprd")) {
				continue;
			}
			Optional<Referent> agent = "acl".equals(tree.relation(clause))
					? byPhrase(scene, clause)
					: holders.agent(scene, clause);
			boolean negated = Polarity.isNegated(tree, clause);
			Value content = done(tree, clause, Value.content(target.row().out()));
			Optional<Value> value = content.under(
					cue.kind() == CueClass.WANT && !tree.hasChild(clause, "xcomp") ? CueClass.DEMAND : cue.kind(), cue.voice(),
					negated);
			boolean yetToBe = "acl".equals(tree.relation(clause))
					&& (cue.voice() == Cue.Voice.DONE && isWanted(tree, target.head())
							|| concluding.contains(tree.lemma(clause)) && isAskedFor(tree, tree.head(clause)));
			if (agent.isPresent() && !agent.get().parties().isEmpty() && value.isPresent() && !Polarity.isWeak(tree, clause)
					&& !yetToBe) {
				Reading reading = reading(scene, target, "modifier", agent.get(), value.get(), clause);
				reading.cue = Optional.of(cue);
				return Optional.of(reading);
			}
		}
		return Optional.empty();
	}

	/** "A plan that Oslo vowed to block": what is vowed is the blocking. */
	private Value done(Tree tree, int clause, Value content) {
		return tree.children(clause, "xcomp").stream().filter(tree::isVerb)
				.flatMap(inner -> cues.at(tree, inner).stream()
						.filter(cue -> cue.kind() == CueClass.REJECT && cue.frames().contains("obj"))
						.flatMap(cue -> content.under(cue.kind(), cue.voice(), Polarity.isNegated(tree, inner)).stream()))
				.findFirst().map(Value::asContent).orElse(content);
	}

	/** "Wants the guarantees ratified by Rome": they are not. */
	private boolean isAskedFor(Tree tree, int noun) {
		return Step.upFrom(tree, noun).stream().limit(2).flatMap(step -> cues.at(tree, step.node()).stream())
				.anyMatch(cue -> cue.kind() == CueClass.DEMAND || cue.kind() == CueClass.WANT);
	}

	/** "Demands guarantees given by Rome": what is wanted is not given. */
	private boolean isWanted(Tree tree, int noun) {
		return Step.upFrom(tree, noun).stream().anyMatch(step -> Polarity.isBinding(tree, step.node())
				|| tree.children(step.node(), "auxpass", "aux").stream().findFirst().filter(aux -> "be".equals(tree.lower(aux)))
						.isPresent()
				|| cues.at(tree, step.node()).stream()
						.anyMatch(cue -> cue.kind() == CueClass.DEMAND || cue.kind() == CueClass.WANT
								|| cue.kind() == CueClass.WILLING || cue.kind() == CueClass.CONDITION));
	}

	/** "In which Oslo gave up X in return for assurances from Rome and Paris": those committed themselves as well. */
	private Referent withCounterparts(Scene scene, int clause, Referent agent) {
		Tree tree = scene.tree();
		Set<String> parties = new LinkedHashSet<>(agent.parties());
		for (int noun = 0; noun < tree.size(); noun++) {
			if (commitments.contains(tree.lemma(noun)) && tree.isUnder(noun, clause)) {
				tree.prepositional(noun, Set.of("from", "by")).forEach(giver -> holders.of(scene, giver)
						.filter(found -> !found.outsider()).ifPresent(found -> parties.addAll(found.parties())));
			}
		}
		return new Referent(List.copyOf(parties), agent.speaker(), false, agent.confidence());
	}

	/** "The memorandum in which Russia promised …". */
	private static boolean isInWhich(Tree tree, int clause) {
		return tree.prepositional(clause, Set.of("in", "under")).stream().anyMatch(object -> "which".equals(tree.lower(object)));
	}

	/** True where the clause begins right after the target's words. */
	private static boolean follows(Scene scene, TargetMention target, int clause) {
		int last = scene.line().units().get(target.last()).token();
		int first = scene.tree().at(scene.tree().subtreeSpan(clause).start()).orElse(0);
		return first > last && first - last <= 4;
	}

	private Optional<Referent> byPhrase(Scene scene, int clause) {
		Tree tree = scene.tree();
		return tree.hasChild(clause, "agent") ? holders.agent(scene, clause) : Optional.empty();
	}

	/** A participle, or a relative clause whose subject is not the noun itself and that has no other object. */
	private static boolean hasObjectGap(Tree tree, int clause) {
		if ("acl".equals(tree.relation(clause))) {
			return tree.tag(clause).equals("VBN") || tree.tag(clause).equals("VBD");
		}
		boolean relativeObject = tree.children(clause, "dobj").stream()
				.anyMatch(object -> Set.of("that", "which", "whom", "what").contains(tree.lower(object)));
		boolean namedSubject = tree.children(clause, "nsubj").stream()
				.anyMatch(subject -> !Set.of("that", "which", "who").contains(tree.lower(subject)));
		boolean passive = tree.hasChild(clause, "nsubjpass") && tree.hasChild(clause, "agent");
		boolean wanted = namedSubject && tree.children(clause, "xcomp").stream()
				.anyMatch(inner -> tree.isVerb(inner) && (!tree.hasChild(inner, "dobj", "ccomp", "xcomp")
						|| tree.children(inner, "dobj").stream().anyMatch(object -> RELATIVE.contains(tree.lower(object)))));
		return passive || wanted || namedSubject && (relativeObject || !tree.hasChild(clause, "dobj", "ccomp", "xcomp"));
	}

	private Reading reading(Scene scene, TargetMention target, String pattern, Referent holder, Value value, int node) {
		Reading reading = Reading.sealed(target, pattern, value, node);
		reading.holder = Optional.of(holder);
		return climb.continueFrom(scene, reading);
	}
}
