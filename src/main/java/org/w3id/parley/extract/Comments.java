package org.w3id.parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.w3id.parley.discourse.Holders;
import org.w3id.parley.discourse.Referent;
import org.w3id.parley.discourse.Scene;
import org.w3id.parley.grammar.Polarity;
import org.w3id.parley.grammar.Tree;
import org.w3id.parley.language.Words;
import org.w3id.parley.lexicon.Cue;
import org.w3id.parley.lexicon.CueClass;
import org.w3id.parley.lexicon.CueFinder;
import org.w3id.parley.lexicon.Lexicon;

/**
 * What a sentence adds about a target after a comma or a dash, wherever the parser hung it: "X, which Oslo says is unacceptable", "X, a
 * red line for Oslo", "X, as demanded by Oslo", "cede X, something Oslo has ruled out". Silent where the words before already tell that
 * the target is refused or taken back, since the comment may be on that.
 */
final class Comments implements Family {
	/** How far the comma may stand behind the target's words. */
	private static final int NEAR = 14;
	private final Holders holders;
	private final CueFinder cues;
	private final Climb climb;
	private final Modifiers modifiers;
	private final Predications predications;
	private final Evaluations evaluations;
	private final Set<String> naming;
	private final Set<String> organising;

	Comments(Holders holders, CueFinder cues, Climb climb, Modifiers modifiers, Predications predications, Lexicon lexicon) {
		this.holders = holders;
		this.cues = cues;
		this.climb = climb;
		this.modifiers = modifiers;
		this.predications = predications;
		this.evaluations = new Evaluations(holders, cues, lexicon);
		this.naming = lexicon.wordsOf("naming");
		this.organising = lexicon.wordsOf("organising");
	}

	@Override
	public List<Reading> readings(Scene scene, TargetMention target) {
		List<Integer> places = modifiers.isCircumstance(scene.tree(), target.head()) ? List.of() : beginnings(scene, target);
		if (places.isEmpty() || !modifiers.readings(scene, target).isEmpty() || !stands(scene, target)) {
			return List.of();
		}
		return places.stream().map(first -> comment(scene, target, first)).flatMap(Optional::stream)
				.filter(reading -> reading.dropped.isEmpty()).limit(1).toList();
	}

	private Optional<Reading> comment(Scene scene, TargetMention target, int first) {
		Tree tree = scene.tree();
		String word = tree.lower(first);
		if (word.equals("which")) {
			return which(scene, target, first);
		}
		if (tree.isPreposition(first) && first + 1 < tree.size() && "which".equals(tree.lower(first + 1))) {
			return which(scene, target, first + 1);
		}
		if (word.equals("as")) {
			return asAsked(scene, target, first);
		}
		if (tree.isAdjective(first)) {
			Optional<Reading> judged = evaluations.called(scene, target, first);
			if (judged.isPresent()) {
				return judged;
			}
		}
		OptionalInt noun = noun(tree, first);
		return noun.isEmpty() ? Optional.empty() : named(scene, target, noun.getAsInt());
	}

	/**
	 * The tokens at which a comment may begin: after the first comma or dash behind the target, and after a dash that comes later. What
	 * stands behind several joined by "and" is of all of them where it is in the plural, and of the last where it is not.
	 */
	private List<Integer> beginnings(Scene scene, TargetMention target) {
		Tree tree = scene.tree();
		int last = scene.line().units().get(target.last()).token();
		List<Integer> found = new ArrayList<>();
		boolean joined = false;
		boolean clause = false;
		for (int at = last + 1; at < tree.size() - 1 && at <= last + NEAR; at++) {
			String form = tree.token(at).form();
			boolean dash = form.equals(Words.DASH);
			boolean comma = form.equals(",") && found.isEmpty() && !clause;
			if ((dash || comma) && (!joined || isOfSeveral(tree, at + 1))) {
				found.add(at + 1);
			}
			joined |= tree.lower(at).equals("and");
			clause |= Set.of("VBD", "VBZ", "VBP", "MD", "WDT", "WP").contains(tree.tag(at));
			boolean closing = at == last + 1 && form.equals("\"");
			if (dash || !closing && Set.of(";", ":", "or", "but", "(", "\"").contains(tree.lower(at))) {
				return found;
			}
		}
		return found;
	}

	private boolean isOfSeveral(Tree tree, int first) {
		OptionalInt noun = noun(tree, first);
		return noun.isPresent() && tree.tag(noun.getAsInt()).equals("NNS") && naming.contains(tree.lemma(noun.getAsInt()));
	}

	/** Whether what goes before leaves the target as it is, so that what is added is said of it and not of its refusal. */
	private boolean stands(Scene scene, TargetMention target) {
		return climb.readings(scene, target).getLast().value.out() == target.row().out();
	}

	/** "Which Oslo opposes", "to which Oslo has agreed", "which is unacceptable to Oslo"; not "which has agreed", said of who is named last. */
	private Optional<Reading> which(Scene scene, TargetMention target, int pronoun) {
		Tree tree = scene.tree();
		int verb = tree.head(pronoun);
		if (verb >= 0 && organising.contains(tree.lemma(verb))) {
			return Optional.empty();
		}
		boolean doer = verb >= 0 && "nsubj".equals(tree.relation(pronoun)) && tree.isVerb(verb)
				&& !Set.of("be", "remain", "become").contains(tree.lemma(verb));
		return doer ? Optional.empty() : climb.takenUp(scene, target, pronoun);
	}

	/** "As Oslo has demanded", "as proposed by Oslo". */
	private Optional<Reading> asAsked(Scene scene, TargetMention target, int as) {
		Tree tree = scene.tree();
		int verb = tree.head(as);
		if (verb < 0 || !tree.isVerb(verb) || !"mark".equals(tree.relation(as)) || Polarity.isNegated(tree, verb)
				|| tree.hasChild(verb, "dobj", "ccomp", "xcomp")) {
			return Optional.empty();
		}
		Optional<Cue> cue = cues.at(tree, verb).stream().filter(found -> found.part() == Cue.Part.VERB
				&& (found.kind() == CueClass.DEMAND || found.kind() == CueClass.WANT
						|| found.kind() == CueClass.ACCEPT && found.voice() == Cue.Voice.SAID))
				.findFirst();
		return cue.flatMap(found -> byCue(scene, target, verb, found));
	}

	private Optional<Reading> byCue(Scene scene, TargetMention target, int verb, Cue cue) {
		CueClass kind = cue.kind() == CueClass.WANT ? CueClass.DEMAND : cue.kind();
		Optional<Value> value = Value.content(target.row().out()).under(kind, cue.voice(), false);
		Optional<Referent> who = holders.agent(scene, verb).filter(found -> !found.outsider() && !found.parties().isEmpty());
		if (value.isEmpty() || who.isEmpty()) {
			return Optional.empty();
		}
		Reading reading = Reading.sealed(target, "asked", value.get(), verb);
		reading.holder = who;
		reading.cue = Optional.of(cue);
		return Optional.of(reading);
	}

	/** The noun of the phrase that begins at a token: "demand" of "a key Oslo demand", "demands" of "one of Oslo's key demands". */
	private static OptionalInt noun(Tree tree, int first) {
		int from = "one".equals(tree.lower(first)) && first + 1 < tree.size() && "of".equals(tree.lower(first + 1))
				? first + 2
				: first;
		int at = from;
		while (at < tree.size() && isOfPhrase(tree, at)) {
			at++;
		}
		return IntStream.range(from, at).filter(tree::isNoun).reduce((before, after) -> isCommon(tree, after) ? after : before);
	}

	private static boolean isOfPhrase(Tree tree, int token) {
		String tag = tree.tag(token);
		return tag.startsWith("NN") || tag.startsWith("JJ") || Set.of("DT", "PRP$", "POS", "RB", "CD", "HYPH").contains(tag)
				|| tag.equals("VBG") || tag.equals("VBN") && tree.head(token) > token;
	}

	private static boolean isCommon(Tree tree, int token) {
		return !tree.tag(token).startsWith("NNP");
	}

	/** "A red line for Oslo", "one of Oslo's key demands", "something Oslo says it cannot accept". */
	private Optional<Reading> named(Scene scene, TargetMention target, int noun) {
		Tree tree = scene.tree();
		Optional<Reading> judged = evaluations.called(scene, target, noun).or(() -> predications.named(scene, target, noun));
		if (judged.isPresent() || !naming.contains(tree.lemma(noun))) {
			return judged;
		}
		if (noun + 1 < tree.size() && tree.isAdjective(noun + 1)) {
			Optional<Reading> adjective = evaluations.called(scene, target, noun + 1);
			if (adjective.isPresent()) {
				return adjective;
			}
		}
		List<Integer> clauses = new ArrayList<>(tree.children(noun, "relcl", "acl"));
		List.copyOf(clauses).forEach(clause -> clauses.addAll(tree.children(clause, "ccomp")));
		return clauses.stream().filter(clause -> !tree.hasChild(clause, "advcl"))
				.flatMap(clause -> Stream.of(modifiers.asked(scene, target, clause, false),
						modifiers.clause(scene, target, clause), evaluations.judgedIn(scene, target, clause)))
				.flatMap(Optional::stream).findFirst();
	}
}
