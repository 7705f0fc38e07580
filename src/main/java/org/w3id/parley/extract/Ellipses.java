package org.w3id.parley.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.w3id.parley.discourse.Referent;
import org.w3id.parley.discourse.Scene;
import org.w3id.parley.grammar.Polarity;
import org.w3id.parley.grammar.Tree;
import org.w3id.parley.lexicon.Cue;
import org.w3id.parley.lexicon.CueClass;
import org.w3id.parley.lexicon.CueFinder;
import org.w3id.parley.lexicon.Lexicon;
import org.w3id.parley.lexicon.PartyMention;

/**
 * Clauses that leave out what was said of another before: "Oslo backs X; Rill does not", "and so does Rome", "but Rill has refused".
 * The parser makes nothing of most of them, so they are told by their words alone, and only where a party's name, an auxiliary and the
 * end of the clause follow one another. Immutable.
 */
final class Ellipses {
	private static final Set<String> AUXILIARIES = Set.of("do", "does", "did", "has", "have", "had", "is", "are", "was", "were",
			"will", "would", "wo");
	private static final Set<String> TO_COME = Set.of("will", "would", "wo");
	private static final Set<String> NOT = Set.of("not", "n't", "never");
	private static final Set<String> BEING = Set.of("is", "are", "was", "were");
	/** What ends a clause for certain; behind a comma it may go on. */
	private static final Set<String> ENDS = Set.of(".", ";", ":", "—", ")", "\"", "”", "''", "but", "while");
	private static final Set<String> ASIDE = Set.of("still", "itself", "also", "alone", "yet", "now", "certainly", "clearly");
	private final CueFinder cues;
	private final Set<String> breaks;
	private final Set<String> answering;

	/** A clause without a content of its own: its verb, whose it is, whether it denies, and whether it says "so" or "nor". */
	private record Clause(int start, int verb, List<String> parties, boolean denied, boolean likewise, Optional<Cue> cue) {
	}

	Ellipses(CueFinder cues, Lexicon lexicon) {
		this.cues = cues;
		this.breaks = lexicon.wordsOf("contrast");
		this.answering = lexicon.wordsOf("answering");
	}

	/** What the sentence's clauses of this kind say of that which its other readings, already finished, are about. */
	List<Reading> readings(Scene scene, Collection<List<Reading>> rules) {
		List<Reading> stances = rules.stream().flatMap(List::stream)
				.filter(reading -> isPlain(reading) || isOpen(reading)).toList();
		return stances.isEmpty()
				? List.of()
				: clauses(scene).flatMap(clause -> taken(scene.tree(), clause, stances)).toList();
	}

	private static boolean isPlain(Reading reading) {
		return reading.dropped.isEmpty() && reading.hasStance() && reading.node >= 0 && reading.denied.isEmpty()
				&& !reading.conditional && reading.holder.map(who -> !who.parties().isEmpty()).orElse(false);
	}

	/** "Rill has not agreed": no stance, but it is told what another one did. */
	private static boolean isOpen(Reading reading) {
		return !reading.dropped.isEmpty() && !reading.hasStance() && reading.cue.isPresent() && reading.node >= 0;
	}

	/** The nearest stance before the clause, and the others that hang on the same word. */
	private static Stream<Reading> taken(Tree tree, Clause clause, List<Reading> stances) {
		Optional<Reading> nearest = stances.stream()
				.filter(reading -> reading.node < clause.start() && reading.target.head() < clause.start())
				.max(Comparator.comparingInt(reading -> reading.node));
		return stances.stream()
				.filter(reading -> nearest.isPresent() && reading.node == nearest.get().node
						&& reading.target.head() < clause.start()
						&& clause.parties().stream()
								.noneMatch(party -> reading.holder.filter(who -> who.means(party)).isPresent()))
				.filter(reading -> clause.cue().isPresent()
						|| BEING.contains(tree.lower(clause.verb())) == isOfBeing(tree, reading.node))
				.flatMap(reading -> value(tree, clause, reading).map(value -> of(clause, reading, value)).stream());
	}

	/** Whether "is" can stand for what a stance was told by: "is ready", "is considering", "is against". */
	private static boolean isOfBeing(Tree tree, int node) {
		return tree.isAdjective(node) || "be".equals(tree.lemma(node)) || "VBG".equals(tree.tag(node));
	}

	private static Reading of(Clause clause, Reading main, Value value) {
		Reading reading = main.copy();
		reading.dropped = Optional.empty();
		reading.holder = Optional.of(new Referent(clause.parties(), Optional.empty(), false, 0.85));
		reading.value = value;
		reading.pattern = "ellipsis";
		reading.nodes.add(clause.verb());
		return reading;
	}

	/** What the words of the first clause make of the target with the second one's "not", or without it. */
	private static Optional<Value> value(Tree tree, Clause clause, Reading main) {
		Value content = Value.content(main.target.row().out());
		if (clause.likewise()) {
			return Optional.of(main.value);
		}
		if (clause.cue().isPresent()) {
			return content.under(clause.cue().get().kind(), clause.cue().get().voice(), clause.denied());
		}
		if (!main.hasStance()) {
			return clause.denied() ? Optional.empty() : main.cue.flatMap(cue -> content.under(cue.kind(), cue.voice(), false));
		}
		boolean ahead = TO_COME.contains(tree.lower(clause.verb()));
		if (main.bare) {
			return clause.denied() && !ahead
					? Optional.empty()
					: Optional.of(new Value(Value.Strength.ACCEPTS, content.out() ^ clause.denied()));
		}
		return main.cue.filter(cue -> !(clause.denied() && cue.voice() == Cue.Voice.DONE && !ahead))
				.filter(cue -> content.under(cue.kind(), cue.voice(), Polarity.isNegated(tree, main.node))
						.filter(value -> value.out() == main.value.out()).isPresent())
				.flatMap(cue -> content.under(cue.kind(), cue.voice(), clause.denied()));
	}

	private Stream<Clause> clauses(Scene scene) {
		return IntStream.range(1, scene.tree().size()).boxed()
				.flatMap(verb -> Stream.of(denying(scene, verb), likewise(scene, verb), alone(scene, verb))
						.flatMap(Optional::stream));
	}

	/** "Rill does not.", "but Rill has.", "Rill is not yet.". */
	private Optional<Clause> denying(Scene scene, int verb) {
		Tree tree = scene.tree();
		boolean denied = verb + 1 < tree.size() && NOT.contains(tree.lower(verb + 1));
		if (!AUXILIARIES.contains(tree.lower(verb)) || !isEnd(tree, denied ? verb + 2 : verb + 1)) {
			return Optional.empty();
		}
		return before(scene, verb).map(who -> new Clause(who.start(), verb, who.parties(), denied, false, Optional.empty()));
	}

	/** "And so does Rill", "nor has Rill". */
	private Optional<Clause> likewise(Scene scene, int verb) {
		Tree tree = scene.tree();
		boolean inverted = AUXILIARIES.contains(tree.lower(verb))
				&& Set.of("so", "nor", "neither").contains(tree.lower(verb - 1));
		int from = verb + 1 < tree.size() && tree.lower(verb + 1).equals("the") ? verb + 2 : verb + 1;
		return inverted
				? names(scene).filter(name -> first(scene, name) == from && isEnd(tree, last(scene, name) + 1)).findFirst()
						.map(name -> new Clause(verb - 1, verb, name.parties(), false, true, Optional.empty()))
				: Optional.empty();
	}

	/** "But Rill has refused", "while Rill is opposed", "and Rill agreed": a verb that says yes or no, and not to what. */
	private Optional<Clause> alone(Scene scene, int verb) {
		Tree tree = scene.tree();
		boolean bare = tree.isVerb(verb) && isEnd(tree, verb + 1)
				&& !tree.hasChild(verb, "dobj", "ccomp", "prep", "mark") && tree.hasChild(verb, "nsubj", "nsubjpass")
				&& tree.children(verb, "xcomp").stream().allMatch(so -> "do".equals(tree.lower(so)));
		Optional<Cue> cue = bare
				? cues.at(tree, verb).stream().filter(found -> found.voice() == Cue.Voice.SAID && found.part() == Cue.Part.VERB
						&& (found.kind() == CueClass.REJECT || found.kind() == CueClass.ACCEPT)).findFirst()
				: Optional.empty();
		int subject = cue.isEmpty() ? -1 : tree.children(verb, "nsubj", "nsubjpass").getFirst();
		return cue.isEmpty() || !answering.contains(tree.lemma(verb))
				? Optional.empty()
				: before(scene, subject + 1)
						.map(who -> new Clause(who.start(), verb, who.parties(), Polarity.isNegated(tree, verb),
								false, cue));
	}

	private record Named(int start, List<String> parties) {
	}

	/** The names right before a verb, if a contrast or the end of another clause stands before them. */
	private Optional<Named> before(Scene scene, int verb) {
		Tree tree = scene.tree();
		int last = verb - 1;
		while (last > 0 && ASIDE.contains(tree.lower(last))) {
			last--;
		}
		Set<String> parties = new TreeSet<>();
		int end = last;
		Optional<PartyMention> name = nameTo(scene, end);
		while (name.isPresent()) {
			parties.addAll(name.get().parties());
			end = first(scene, name.get()) - 1;
			end = end >= 0 && tree.lower(end).equals("the") ? end - 1 : end;
			boolean joined = end > 0 && tree.lower(end).equals("and");
			name = joined ? nameTo(scene, end - 1) : Optional.empty();
		}
		boolean apart = end > 0 && (breaks.contains(tree.lower(end)) || Set.of(";", ",", "—").contains(tree.lower(end)));
		return parties.isEmpty() || !apart ? Optional.empty() : Optional.of(new Named(end, new ArrayList<>(parties)));
	}

	private static Optional<PartyMention> nameTo(Scene scene, int token) {
		return names(scene).filter(name -> last(scene, name) == token).findFirst();
	}

	private static Stream<PartyMention> names(Scene scene) {
		return scene.line().names().values().stream().distinct().filter(name -> !name.parties().isEmpty());
	}

	private static int first(Scene scene, PartyMention name) {
		return scene.line().units().get(name.first()).token();
	}

	private static int last(Scene scene, PartyMention name) {
		return scene.line().units().get(name.last()).token();
	}

	private static boolean isEnd(Tree tree, int token) {
		return token >= tree.size() || ENDS.contains(tree.lower(token))
				|| Set.of("yet", "done").contains(tree.lower(token)) && isEnd(tree, token + 1)
				|| tree.lower(token).equals("to") && token + 2 < tree.size() && tree.lower(token + 1).equals("do")
						&& tree.lower(token + 2).equals("so");
	}
}
