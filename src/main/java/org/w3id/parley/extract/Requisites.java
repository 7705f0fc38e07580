package org.w3id.parley.extract;

import java.util.List;
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

/**
 * What must be before something else is demanded by whoever says so: "will talk only once Rill has left", "talks cannot begin before
 * …", "ready to X on condition that …", "peace depends on X". One for each article.
 */
final class Requisites {
	private static final Set<String> AFTER = Set.of("if", "once", "when", "after");
	private static final Set<String> BEFORE = Set.of("before", "until", "till", "unless");
	private static final Set<String> GIVEN = Set.of("provided", "providing");
	private final Holders holders;
	private final CueFinder cues;
	private final Set<String> yielding;
	private final Set<String> strife;

	Requisites(Holders holders, CueFinder cues, Lexicon lexicon) {
		this.holders = holders;
		this.cues = cues;
		this.yielding = lexicon.wordsOf("yielding");
		this.strife = lexicon.wordsOf("strife");
	}

	/** Reads a step out of such a clause or phrase; false where it is none. */
	boolean read(Scene scene, Reading reading, Step step, int from) {
		Tree tree = scene.tree();
		boolean stanceInside = reading.hasStance() && !reading.bare && !reading.value.out() && !isAgreed(scene, reading, step);
		boolean required = step.arc().kind() == Arc.Kind.ADVERBIAL && isRequired(tree, step.node(), from)
				|| step.arc().kind() == Arc.Kind.PREPOSITION && isOnly(tree, step, from)
				|| isCondition(tree, step);
		if (!required || stanceInside || reading.sealed) {
			return false;
		}
		int verb = isCondition(tree, step) ? hostOf(tree, step.node()) : step.node();
		Optional<Referent> agent = verb < 0
				? Optional.empty()
				: holders.agent(scene, verb).or(() -> passive(scene, verb)).filter(found -> !found.parties().isEmpty());
		boolean owned = agent.isPresent() && !isStrife(tree, verb);
		if (owned && (agent.get().outsider() || !isWithheld(tree, verb))) {
			return false;
		}
		boolean out = reading.value.out();
		reading.bare = false;
		reading.holder = Optional.empty();
		reading.cue = Optional.empty();
		if (owned) {
			reading.holder = agent;
			reading.seal("requisite", new Value(Value.Strength.DEMANDS, out), verb);
		} else {
			reading.value = Value.content(out);
			reading.binding = true;
		}
		return true;
	}

	/** "Will sign only if Rill agrees to X": Rill need not have done so. */
	private boolean isAgreed(Scene scene, Reading reading, Step step) {
		boolean agrees = reading.cue.filter(this::agrees).isPresent() && reading.nodes.getLast() == reading.top;
		List<String> whose = reading.holder.map(Referent::parties).orElse(List.of());
		return agrees && !whose.isEmpty() && holders.agent(scene, step.node()).filter(found -> !found.parties().isEmpty())
				.filter(found -> whose.stream().noneMatch(found::means)).isPresent();
	}

	/** "The war will only end when X". */
	private boolean isStrife(Tree tree, int verb) {
		return verb >= 0 && tree.children(verb, "nsubj").stream().anyMatch(subject -> strife.contains(tree.lemma(subject)));
	}

	private Optional<Referent> passive(Scene scene, int verb) {
		var subject = scene.tree().child(verb, "nsubjpass");
		return subject.isPresent() ? holders.of(scene, subject.getAsInt()) : Optional.empty();
	}

	/** "Only if …", "not before …", "provided that …". */
	private boolean isRequired(Tree tree, int verb, int clause) {
		List<Integer> marks = tree.children(clause, "mark", "advmod", "prep").stream().filter(mark -> mark < clause).toList();
		boolean only = marks.stream().anyMatch(mark -> AFTER.contains(tree.lower(mark))
				&& (onlyBefore(tree, mark) || isStrife(tree, verb) && tree.hasChildWord(verb, Set.of("only"))));
		boolean before = marks.stream().anyMatch(mark -> BEFORE.contains(tree.lower(mark)));
		boolean given = marks.stream().anyMatch(mark -> GIVEN.contains(tree.lower(mark)));
		boolean open = Polarity.isFuture(tree, verb) || Set.of("VBZ", "VBP").contains(tree.tag(verb))
				|| tree.tag(verb).equals("VB");
		return only || given || before && Polarity.isNegated(tree, verb) && open;
	}

	private static boolean onlyBefore(Tree tree, int mark) {
		return mark > 0 && "only".equals(tree.lower(mark - 1));
	}

	/** "Peace can rest only on X", "will talk only after X". */
	private static boolean isOnly(Tree tree, Step step, int from) {
		if (!Set.of("after", "on", "upon", "with", "under").contains(step.arc().word()) || !tree.isVerb(step.node())) {
			return false;
		}
		int preposition = from;
		while (preposition >= 0 && !tree.isPreposition(preposition)) {
			preposition = tree.head(preposition);
		}
		boolean depends = Set.of("on", "upon").contains(step.arc().word())
				&& Set.of("depend", "hinge", "rest", "hang").contains(tree.lemma(step.node()));
		boolean first = depends || tree.children(step.node(), "prep").stream().anyMatch(
				other -> step.arc().word().equals(tree.lower(other)) && onlyBefore(tree, other));
		return preposition >= 0 && (onlyBefore(tree, preposition) || first);
	}

	/** "On condition that X": the clause tells the condition. */
	private static boolean isCondition(Tree tree, Step step) {
		return "condition".equals(tree.lower(step.node())) && step.arc().kind() == Arc.Kind.CLAUSE
				&& tree.head(step.node()) >= 0 && "on".equals(tree.lower(tree.head(step.node())));
	}

	/** The verb or adjective that a phrase with "on condition" belongs to: where it says something, what is said. */
	private int hostOf(Tree tree, int condition) {
		int on = tree.head(condition);
		int host = on < 0 ? -1 : tree.head(on);
		boolean says = host >= 0 && cues.at(tree, host).stream().anyMatch(cue -> cue.kind() == CueClass.REPORT);
		return says ? tree.child(host, "ccomp").orElse(host) : host;
	}

	/** What a party may do or leave undone, so that it can set a condition for it. */
	private boolean isWithheld(Tree tree, int verb) {
		boolean willing = cues.at(tree, verb).stream().anyMatch(this::agrees)
				|| tree.children(verb, "acomp", "xcomp").stream()
						.anyMatch(child -> cues.at(tree, child).stream().anyMatch(this::agrees));
		boolean joined = "conj".equals(tree.relation(verb)) && yielding.contains(tree.lemma(tree.head(verb)));
		return willing || joined || yielding.contains(tree.lemma(verb));
	}

	private boolean agrees(Cue cue) {
		return cue.kind() == CueClass.WILLING || cue.kind() == CueClass.OPEN
				|| cue.kind() == CueClass.ACCEPT && cue.voice() == Cue.Voice.SAID;
	}
}
