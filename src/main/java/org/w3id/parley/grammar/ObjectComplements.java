package org.w3id.parley.grammar;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.w3id.parley.grammar.Mending.Kind;
import org.w3id.parley.language.Token;

/**
 * Gives a verb of judging its object and what the object is called: "deems X unacceptable", "sees X as a trick", "calls X a trick".
 * Changes the arcs that it is given.
 */
final class ObjectComplements {
	/** How words hang on what is judged. */
	private static final Set<String> JUDGED = Set.of("conj", "pobj", "prep", "attr", "dobj", "ccomp", "xcomp", "advcl", "acl",
			"relcl",
			"nmod");
	/** With what begins a phrase that says what something is called. */
	private static final Set<String> LEADING = Set.of("a", "an", "the", "its", "his", "her", "their", "our", "my");
	/** How words hang on a noun within its phrase. */
	private static final Set<String> PHRASE = Set.of("pobj", "prep", "dobj", "conj", "nmod");
	private final Arcs arcs;
	private final Mending words;

	ObjectComplements(Arcs arcs, Mending words) {
		this.arcs = arcs;
		this.words = words;
	}

	void mend() {
		for (Token token : arcs.tokens()) {
			judge(token);
			raiseAs(token);
			name(token);
			nameBehindPlace(token);
		}
	}

	/** "Calls X of Rill a trick", "considers X in Rill a threat": the second phrase is what X is called, no other name of Rill. */
	private void name(Token noun) {
		boolean second = Set.of("dobj", "npadvmod").contains(noun.relation()) && noun.head() >= 0
				&& words.has(Kind.CALLING_SO, arcs.at(noun.head()).lemma());
		boolean determined = arcs.isNoun(noun.index()) && (second || noun.relation().equals("appos"))
				&& arcs.children(noun.index(), "det", "poss").anyMatch(det -> LEADING.contains(arcs.lower(det.index())));
		if (determined) {
			int first = arcs.first(noun.index());
			named(noun.head(), first).ifPresent(object -> {
				if (first > object.index() && !isParted(object.index(), first)) {
					arcs.move(noun.index(), object.head(), "oprd");
				}
			});
		}
	}

	/** "Considers X in Rill fair game": the place before it was taken for a part of the phrase. */
	private void nameBehindPlace(Token noun) {
		int preposition = noun.relation().equals("pobj") ? noun.head() : -1;
		Optional<Token> place = preposition < 0
				? Optional.empty()
				: arcs.children(noun.index(), "nmod", "compound")
						.filter(child -> arcs.isNoun(child.index()) && child.index() > preposition
								&& arcs.isAdjective(child.index() + 1) && arcs.at(child.index() + 1).head() == noun.index())
						.findFirst();
		Optional<Token> object = place.isEmpty() ? Optional.empty() : named(preposition, place.get().index() + 1);
		if (object.isPresent() && object.get().index() < preposition) {
			arcs.move(place.get().index(), preposition, "pobj");
			IntStream.range(preposition + 1, place.get().index()).filter(index -> arcs.at(index).head() == noun.index())
					.forEach(index -> arcs.move(index, place.get().index(), arcs.at(index).relation()));
			arcs.move(noun.index(), object.get().head(), "oprd");
		}
	}

	/** The object that a verb of calling has above a token and before another. */
	private Optional<Token> named(int below, int before) {
		int verb = below;
		while (verb >= 0 && !(arcs.isVerb(verb) && words.has(Kind.CALLING_SO, arcs.at(verb).lemma()))) {
			verb = PHRASE.contains(arcs.at(verb).relation()) && verb < before ? arcs.at(verb).head() : -1;
		}
		return verb < 0 || arcs.has(verb, "oprd")
				? Optional.empty()
				: arcs.children(verb, "dobj").filter(object -> object.index() > object.head() && object.index() < before)
						.findFirst();
	}

	private boolean isParted(int from, int to) {
		return IntStream.range(from, to).anyMatch(index -> arcs.at(index).relation().equals("punct")
				|| arcs.at(index).relation().equals("cc") && index == to - 1);
	}

	/** "Deems X unacceptable", "X, which it deems unacceptable": what is judged is the verb's object, no subject of a clause without a verb. */
	private void judge(Token judgement) {
		boolean verbless = judgement.relation().equals("ccomp") && judgement.head() >= 0 && judgement.head() < judgement.index()
				&& !arcs.isVerb(judgement.index()) && arcs.isVerb(judgement.head())
				&& !arcs.has(judgement.index(), "cop", "aux", "mark", "auxpass") && !arcs.has(judgement.head(), "dobj");
		Optional<Token> judged = verbless ? arcs.child(judgement.index(), "nsubj") : Optional.empty();
		if (judged.isPresent() && (judged.get().index() > judgement.head() || judged.get().tag().equals("WDT"))) {
			arcs.move(judged.get().index(), judgement.head(), "dobj");
			arcs.move(judgement.index(), judgement.head(), "oprd");
		}
	}

	/** "Sees X as a trick", "sees X on its soil as a trick": the judgement belongs to the verb, not to what is judged. */
	private void raiseAs(Token as) {
		int below = arcs.lower(as.index()).equals("as") && as.relation().equals("prep") ? as.head() : -1;
		int verb = below;
		while (verb >= 0 && !(arcs.isVerb(verb) && words.has(Kind.TAKING_AS, arcs.at(verb).lemma()))) {
			below = verb;
			verb = JUDGED.contains(arcs.at(verb).relation()) && verb < as.index() ? arcs.at(verb).head() : -1;
		}
		if (verb < 0 || below == verb || below <= verb || below > as.index()) {
			return;
		}
		boolean clause = Set.of("ccomp", "xcomp", "advcl").contains(arcs.at(below).relation());
		boolean gerund = clause && arcs.has(below, "nsubj", "nsubjpass") && arcs.isGerund(below);
		if (gerund || arcs.at(below).relation().equals("dobj")) {
			arcs.move(as.index(), verb, "prep");
			arcs.move(below, verb, "dobj");
		} else if (arcs.at(below).relation().equals("prep") && arcs.has(verb, "dobj")) {
			arcs.move(as.index(), verb, "prep");
		}
	}
}
