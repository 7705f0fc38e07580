package org.w3id.parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.w3id.parley.discourse.Holders;
import org.w3id.parley.discourse.Referent;
import org.w3id.parley.discourse.Scene;
import org.w3id.parley.grammar.Polarity;
import org.w3id.parley.grammar.Tree;
import org.w3id.parley.lexicon.Cue;
import org.w3id.parley.lexicon.CueClass;
import org.w3id.parley.lexicon.CueFinder;
import org.w3id.parley.lexicon.Lexicon;

/** What a noun makes of that which it names, and whose it is: Oslo's demand, the terms of Oslo, a condition set by Oslo. Immutable. */
final class Terms {
	private static final Set<String> LISTING = Set.of("include", "comprise", "contain", "cover");
	private static final Set<String> OWNING = Set.of("of", "from", "by", "with", "in", "among");
	private final Holders holders;
	private final CueFinder cues;
	private final Set<String> terms;
	private final Set<String> making;
	private final Set<String> tabling;

	/** A noun with what it makes of things, and whose it is. */
	record Owned(int noun, Value.Strength strength, Referent owner) {
	}

	Terms(Holders holders, CueFinder cues, Lexicon lexicon) {
		this.holders = holders;
		this.cues = cues;
		this.terms = lexicon.wordsOf("terms");
		this.making = lexicon.wordsOf("light-verb");
		this.tabling = lexicon.wordsOf("tabling");
	}

	/** "Oslo's demands include Rill doing X", "the terms of Oslo cover X": of the subject of such a verb. */
	Optional<Owned> listedBy(Scene scene, int verb) {
		Tree tree = scene.tree();
		boolean lists = LISTING.contains(tree.lemma(verb)) && !Polarity.isNegated(tree, verb) && !Polarity.isWeak(tree, verb);
		return lists ? first(scene, listing(tree, verb), false) : Optional.empty();
	}

	/** "Oslo's terms: Rill does X": the sentence says what the terms before the colon are. */
	Optional<Owned> heading(Scene scene, int clause) {
		Tree tree = scene.tree();
		List<Integer> before = tree.children(clause, "dep").stream()
				.filter(noun -> IntStream.range(noun + 1, clause).anyMatch(token -> ":".equals(tree.lower(token)))).toList();
		return first(scene, before, false);
	}

	/** What lists: the subject, and for "demands, which include X" the demands. */
	private static List<Integer> listing(Tree tree, int verb) {
		return tree.children(verb, "nsubj").stream().map(subject -> "relcl".equals(tree.relation(verb)) && tree.head(verb) >= 0
				&& Set.of("which", "that").contains(tree.lower(subject)) ? tree.head(verb) : subject).toList();
	}

	/** The first of the nouns, or of what it is one of, that is a party's demand, condition, goal or, where asked for, offer. */
	Optional<Owned> first(Scene scene, List<Integer> nouns, boolean offers) {
		for (int noun : nouns) {
			List<Integer> members = new ArrayList<>(List.of(noun));
			members.addAll(scene.tree().prepositional(noun, Set.of("of", "among")));
			for (int member : members) {
				Optional<Value.Strength> strength = strength(scene.tree(), member, offers);
				Optional<Referent> owner = strength.isEmpty() ? Optional.empty() : owner(scene, member);
				if (owner.isPresent()) {
					return Optional.of(new Owned(member, strength.get(), owner.get()));
				}
			}
		}
		return Optional.empty();
	}

	/** What a noun makes of that which it names: a demand or condition, a goal, an offer. */
	Optional<Value.Strength> strength(Tree tree, int noun, boolean offers) {
		if (!tree.isNoun(noun) || Polarity.hasNo(tree, noun)) {
			return Optional.empty();
		}
		for (Cue cue : cues.at(tree, noun)) {
			if (cue.part() == Cue.Part.NOUN && (cue.kind() == CueClass.DEMAND || cue.kind() == CueClass.CONDITION)) {
				return Optional.of(Value.Strength.DEMANDS);
			}
			boolean offer = offers && Set.of("offer", "proposal", "wish").contains(tree.lemma(noun));
			if (cue.part() == Cue.Part.NOUN && (cue.kind() == CueClass.WANT && !"plan".equals(tree.lemma(noun)) || offer)) {
				return Optional.of(Value.Strength.ACCEPTS);
			}
		}
		boolean term = terms.contains(tree.lemma(noun)) && !Set.of("position", "stance", "message").contains(tree.lemma(noun));
		return term && !offers ? Optional.of(Value.Strength.DEMANDS) : Optional.empty();
	}

	/** "Oslo's demand", "a demand of Oslo", "a demand made by Oslo"; of a verb, by whom it is done. */
	Optional<Referent> owner(Scene scene, int noun) {
		Tree tree = scene.tree();
		Optional<Referent> owner = tree.isVerb(noun) ? Optional.empty() : holders.possessor(scene, noun);
		if (owner.isEmpty()) {
			owner = tree.prepositional(noun, OWNING).stream().map(name -> holders.of(scene, name)).flatMap(Optional::stream)
					.findFirst();
		}
		return owner.or(() -> madeBy(scene, noun))
				.or(() -> tree.children(noun, "acl").stream()
						.filter(clause -> making.contains(tree.lemma(clause)) && tree.hasChild(clause, "agent")).findFirst()
						.flatMap(clause -> holders.agent(scene, clause)))
				.filter(found -> !found.outsider() && !found.parties().isEmpty());
	}

	/** "Oslo has made demands that include X", "the demands, which include X, were made by Oslo". */
	private Optional<Referent> madeBy(Scene scene, int noun) {
		Tree tree = scene.tree();
		int verb = tree.head(noun);
		boolean made = verb >= 0 && tree.isVerb(verb) && tabling.contains(tree.lemma(verb))
				&& Polarity.isFinite(tree, verb) && !Polarity.isNegated(tree, verb)
				&& ("dobj".equals(tree.relation(noun))
						|| "nsubjpass".equals(tree.relation(noun)) && tree.hasChild(verb, "agent"));
		return made ? holders.agent(scene, verb) : Optional.empty();
	}
}
