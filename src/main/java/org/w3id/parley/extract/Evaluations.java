package org.w3id.parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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

/** Judgements on a target: "X is unacceptable to Moscow", "Kyiv called X a red line". */
final class Evaluations {
	/** Words of a cue that are negated with it as it stands: not negotiable, no point. */
	private static final Set<String> NEGATIONS = Set.of("not", "no");
	private final Holders holders;
	private final CueFinder cues;
	private final Set<String> evaluating;
	private final Set<String> amounting;
	private final Set<String> positions;

	Evaluations(Holders holders, CueFinder cues, Lexicon lexicon) {
		this.holders = holders;
		this.cues = cues;
		this.evaluating = lexicon.wordsOf("evaluating");
		this.positions = lexicon.wordsOf("position-noun");
		this.amounting = lexicon.wordsOf("amounting");
	}

	private record Hit(Cue cue, int token) {
	}

	/** "Kyiv's main demand is X", "the condition is that X": the subject says what the complement is. */
	private boolean copular(Scene scene, Reading reading, Step step) {
		Tree tree = scene.tree();
		boolean complement = Set.of("attr", "ccomp", "xcomp", "acomp", "advcl").contains(step.arc().word());
		OptionalInt subject = tree.child(step.node(), "nsubj");
		if (!complement || !"be".equals(tree.lemma(step.node())) || subject.isEmpty()) {
			return false;
		}
		List<Integer> members = "one".equals(tree.lemma(subject.getAsInt()))
				? tree.prepositional(subject.getAsInt(), Set.of("of", "among"))
				: List.of();
		int named = members.isEmpty() ? subject.getAsInt() : members.getFirst();
		for (Cue cue : cues.at(tree, named)) {
			if (cue.part() != Cue.Part.NOUN) {
				continue;
			}
			if (cue.kind() == CueClass.HYPOTHETICAL) {
				reading.drop("not said to be so: " + cue.name());
				return true;
			}
			Optional<Value> next = cue.kind() == CueClass.CONDITION || cue.kind() == CueClass.DEMAND
					|| cue.kind() == CueClass.MUST && Set.of("attr", "acomp", "xcomp").contains(step.arc().word())
							? reading.value.asContent().under(CueClass.DEMAND, Cue.Voice.SAID, false)
							: cue.kind() == CueClass.WANT
									|| cue.kind() == CueClass.GOOD && Set.of("attr", "ccomp", "xcomp").contains(step.arc().word())
											? reading.value.asContent().under(CueClass.WANT, Cue.Voice.SAID, false)
											: Optional.empty();
			if (next.isPresent() && (!reading.hasStance() || reading.bare)) {
				Optional<Referent> holder = holders.possessor(scene, named)
						.filter(found -> !found.parties().isEmpty());
				reading.value = next.get();
				reading.holder = holder;
				reading.bare = false;
				reading.cue = Optional.of(cue);
				reading.pattern = "copular";
				reading.node = named;
				reading.top = step.node();
				reading.sealed = holder.isPresent();
				return true;
			}
		}
		return isPosition(scene, reading, step, named);
	}

	/** "Oslo's position is that …": Oslo says so. */
	private boolean isPosition(Scene scene, Reading reading, Step step, int noun) {
		Optional<Referent> whose = "ccomp".equals(step.arc().word()) && positions.contains(scene.tree().lemma(noun))
				? holders.possessor(scene, noun).filter(found -> !found.parties().isEmpty())
				: Optional.empty();
		whose.ifPresent(who -> {
			reading.sources.add(new Reading.Source(who, step.node()));
			reading.reported = true;
		});
		return whose.isPresent();
	}

	/** "New sanctions would depend on the talks": whoever says so holds them out for a case. */
	private static boolean depends(Scene scene, Reading reading, Step step) {
		Tree tree = scene.tree();
		boolean awaits = Set.of("need", "require").contains(tree.lemma(step.node())) && Polarity.isFuture(tree, step.node());
		boolean depends = step.arc().kind() == Arc.Kind.SUBJECT
				&& (awaits || Set.of("depend", "hinge").contains(tree.lemma(step.node())));
		if (!depends || reading.hasStance()) {
			return false;
		}
		reading.conditional = true;
		reading.threat = true;
		reading.sealed = true;
		reading.top = step.node();
		return true;
	}

	/** Reads a judgement at a node, where there is one. */
	boolean apply(Scene scene, Reading reading, Step step) {
		if (copular(scene, reading, step) || depends(scene, reading, step)) {
			return true;
		}
		Tree tree = scene.tree();
		if (isForetold(tree, reading, step)) {
			Optional<Hit> judged = predicate(tree, step.node()).filter(found -> !isPart(tree, found, reading));
			if (judged.isPresent()) {
				reading.holder = Optional.empty();
				judge(scene, reading, step, judged.get());
				return true;
			}
		}
		Optional<Hit> hit = switch (step.arc().kind()) {
			case SUBJECT -> predicate(tree, step.node()).filter(found -> !isOfObject(tree, step.node(), found.token()))
					.or(() -> effect(tree, step.node()));
			case OBJECT -> tree.hasChild(step.node(), "nsubjpass") || evaluating.contains(tree.lemma(step.node()))
					? predicate(tree, step.node())
					: Optional.empty();
			case PREPOSITION ->
				noun(tree, step).filter(found -> !"time".equals(tree.lemma(found.token())) || isTime(tree, found.token()));
			case CLAUSE -> evaluating.contains(tree.lemma(step.node())) && isGerund(tree, reading)
					? predicate(tree, step.node())
					: Optional.empty();
			case COORDINATION, APPOSITION, MODIFIER, RELATIVE, ADVERBIAL, PARENTHESIS -> Optional.empty();
		};
		boolean within = hit.isPresent() && step.arc().kind() == Arc.Kind.OBJECT
				&& tree.isUnder(reading.target.head(), hit.get().token());
		if (hit.isEmpty() || within || reading.hasStance() && !reading.bare) {
			return false;
		}
		judge(scene, reading, step, hit.get());
		return true;
	}

	/** "It is time for X", "now is not the time for X"; not "had no time for X". */
	private static boolean isTime(Tree tree, int time) {
		return "attr".equals(tree.relation(time)) && "be".equals(tree.lemma(tree.head(time)))
				&& tree.hasChildWord(tree.head(time), Set.of("it", "now", "this"));
	}

	/** "It is time for X", "it is too early for X": what "it" is means no one. */
	private static boolean isOfNobody(Tree tree, int judgement) {
		return Polarity.isComplementOfCopula(tree, judgement) && tree.children(tree.head(judgement), "nsubj", "expl").stream()
				.anyMatch(subject -> Set.of("it", "now", "there").contains(tree.lower(subject)));
	}

	/** "X would make war unavoidable": the war is, and not X. */
	private static boolean isOfObject(Tree tree, int verb, int judgement) {
		return "oprd".equals(tree.relation(judgement)) && tree.hasChild(verb, "dobj");
	}

	/** "Called sending X a mistake". */
	private static boolean isGerund(Tree tree, Reading reading) {
		return tree.tag(reading.nodes.getLast()).equals("VBG");
	}

	/** "It is necessary to X", "Rome called it unacceptable that X": the judged clause comes after an "it" that stands for it. */
	private static boolean isForetold(Tree tree, Reading reading, Step step) {
		boolean clause = Set.of("xcomp", "ccomp", "advcl").contains(step.arc().word());
		return clause && tree.children(step.node(), "nsubj", "dobj", "nsubjpass").stream()
				.anyMatch(child -> "it".equals(tree.lower(child)) && child < reading.target.head());
	}

	private static boolean isPart(Tree tree, Hit hit, Reading reading) {
		return reading.nodes.contains(hit.token()) && !tree.isAdjective(hit.token());
	}

	/** "X would endanger us", "X would cross a red line", "X would mean war". */
	private Optional<Hit> effect(Tree tree, int verb) {
		List<Integer> places = new ArrayList<>(List.of(verb));
		if (amounting.contains(tree.lemma(verb))) {
			places.addAll(tree.children(verb, "dobj"));
		}
		return places.stream().flatMap(place -> cues.at(tree, place).stream()
				.filter(cue -> cue.kind().evaluates() && cue.frames().contains("subj")).map(cue -> new Hit(cue, place)))
				.findFirst();
	}

	/** "A red line on X". */
	private Optional<Hit> noun(Tree tree, Step step) {
		return cues.at(tree, step.node()).stream()
				.filter(cue -> cue.kind().evaluates() && cue.frames().contains(step.arc().word()))
				.map(cue -> new Hit(cue, step.node())).findFirst();
	}

	private Optional<Hit> predicate(Tree tree, int verb) {
		List<Integer> places = new ArrayList<>(
				tree.children(verb, "attr", "acomp", "oprd", "advmod", "ccomp", "xcomp", "npadvmod", "dep"));
		for (int preposition : tree.children(verb, "prep", "advmod")) {
			places.add(preposition);
			OptionalInt object = tree.object(preposition);
			object.ifPresent(places::add);
			// "sees X as being unacceptable"
			object.stream().filter(being -> "being".equals(tree.lower(being)))
					.forEach(being -> places.addAll(tree.children(being, "acomp", "attr")));
		}
		for (int place : List.copyOf(places)) {
			places.addAll(tree.children(place, "conj"));
			places.addAll(tree.prepositional(place, Set.of("of")));
		}
		for (int place : places) {
			for (Cue cue : cues.at(tree, place)) {
				if (cue.kind().evaluates() && (cue.frames().contains("subj") || cue.frames().contains("as"))) {
					return Optional.of(new Hit(cue, place));
				}
			}
		}
		return Optional.empty();
	}

	private void judge(Scene scene, Reading reading, Step step, Hit hit) {
		Tree tree = scene.tree();
		int verb = step.node();
		boolean negated = hit.cue().words().stream().noneMatch(NEGATIONS::contains) && (Polarity.isNegated(tree, hit.token())
				^ ((tree.head(hit.token()) != verb || !Polarity.isComplementOfCopula(tree, hit.token()))
						&& verb != hit.token() && Polarity.isNegated(tree, verb)));
		negated &= !Start.hasCounted(tree, reading, verb);
		boolean must = hit.cue().kind() == CueClass.GOOD && !negated && Polarity.isBinding(tree, verb);
		CueClass kind = must ? CueClass.MUST : hit.cue().kind();
		Optional<Value> next = reading.absent
				? reading.value.asContent().ofAbsence(kind, negated)
				: reading.value.asContent().under(kind, hit.cue().voice(), negated);
		if (next.isEmpty() || reading.narrowed && next.get().out()) {
			reading.drop("no stance follows from " + (negated ? "not " : "") + hit.cue().name());
			return;
		}
		boolean subject = step.arc().kind() == Arc.Kind.SUBJECT;
		Optional<Referent> holder = isForetold(tree, reading, step)
				? Optional.empty()
				: forWhom(scene, hit.token()).or(() -> subject ? holders.beneficiary(scene, verb) : Optional.empty());
		boolean dummy = isForetold(tree, reading, step)
				&& tree.children(verb, "nsubj", "nsubjpass").stream().anyMatch(it -> "it".equals(tree.lower(it)));
		if (holder.isEmpty() && !subject && !dummy && !isOfNobody(tree, hit.token())) {
			holder = holders.agent(scene, verb).filter(found -> !found.outsider() && !found.parties().isEmpty())
					.or(() -> holders.beneficiary(scene, verb));
		}
		reading.value = next.get();
		reading.holder = holder;
		reading.bare = false;
		reading.cue = Optional.of(hit.cue());
		reading.pattern = "judgement";
		reading.node = hit.token();
		reading.top = verb;
		reading.weak |= Polarity.isWeak(tree, verb);
		reading.sealed = holder.isPresent();
	}

	/** "X, a red line for Oslo", "X, unacceptable to Oslo": a judgement beside the target, where it is said whose. */
	Optional<Reading> called(Scene scene, TargetMention target, int judged) {
		Tree tree = scene.tree();
		Optional<Cue> cue = cues.at(tree, judged).stream()
				.filter(found -> found.kind().evaluates() && (found.frames().contains("subj") || found.frames().contains("as")))
				.findFirst();
		Optional<Referent> whose = cue.isEmpty() ? Optional.empty() : forWhom(scene, judged);
		Optional<Value> value = cue.flatMap(found -> Value.content(target.row().out()).under(found.kind(), found.voice(),
				Polarity.isNegated(tree, judged)));
		if (whose.isEmpty() || whose.get().outsider() || value.isEmpty()) {
			return Optional.empty();
		}
		Reading reading = Reading.sealed(target, "judgement", value.get(), judged);
		reading.holder = whose;
		reading.cue = cue;
		return Optional.of(reading);
	}

	/** "Something Oslo sees as essential", "a step that Oslo calls a mistake": what a clause beside the target says of it. */
	Optional<Reading> judgedIn(Scene scene, TargetMention target, int clause) {
		Tree tree = scene.tree();
		Optional<Hit> hit = evaluating.contains(tree.lemma(clause)) && tree.hasChild(clause, "nsubj")
				&& !Polarity.isWeak(tree, clause)
						? predicate(tree, clause)
						: Optional.empty();
		Optional<Referent> whose = hit.flatMap(judged -> holders.agent(scene, clause))
				.filter(found -> !found.outsider() && !found.parties().isEmpty());
		Optional<Value> value = hit.flatMap(judged -> Value.content(target.row().out()).under(judged.cue().kind(),
				judged.cue().voice(), Polarity.isNegated(tree, clause) ^ Polarity.isNegated(tree, judged.token())));
		if (whose.isEmpty() || value.isEmpty()) {
			return Optional.empty();
		}
		Reading reading = Reading.sealed(target, "judgement", value.get(), clause);
		reading.holder = whose;
		reading.cue = Optional.of(hit.get().cue());
		return Optional.of(reading);
	}

	/** "Unacceptable to Oslo", "out of the question for Oslo", "Oslo's priority". */
	private Optional<Referent> forWhom(Scene scene, int judged) {
		Tree tree = scene.tree();
		Optional<Referent> whose = tree.isNoun(judged)
				? tree.children(judged, "poss").stream().findFirst().flatMap(owner -> holders.of(scene, owner))
				: Optional.empty();
		List<Integer> rest = tree.isNoun(judged) ? List.of() : tree.prepositional(judged, Set.of("of"));
		return holders.beneficiary(scene, judged).or(() -> whose).or(() -> inClause(scene, judged))
				.or(() -> rest.stream().findFirst().flatMap(noun -> holders.beneficiary(scene, noun)));
	}

	/** "A red line that Oslo will never cross". */
	private Optional<Referent> inClause(Scene scene, int judged) {
		Tree tree = scene.tree();
		return tree.children(judged, "relcl").stream()
				.flatMap(clause -> Stream.concat(tree.children(clause, "nsubj").stream(),
						tree.children(judged, "appos").stream().filter(name -> name < clause)))
				.filter(name -> scene.nameAt(name).isPresent()).findFirst().flatMap(name -> holders.of(scene, name));
	}
}
