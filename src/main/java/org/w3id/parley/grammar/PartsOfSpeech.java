package org.w3id.parley.grammar;

import java.util.Optional;
import java.util.Set;

import org.w3id.parley.grammar.Mending.Kind;
import org.w3id.parley.language.Token;

/**
 * Gives words that may be a noun as well as a verb the part that their surroundings leave them: "give up X and hand over Y", "accept X or
 * face Y", "X, demands Oslo rejected". Changes the arcs that it is given.
 */
final class PartsOfSpeech {
	private static final Set<String> MODIFIERS = Set.of("nmod", "compound", "amod");
	private final Arcs arcs;
	private final Mending words;

	PartsOfSpeech(Arcs arcs, Mending words) {
		this.arcs = arcs;
		this.words = words;
	}

	void mend() {
		for (Token token : arcs.tokens()) {
			withObject(token);
			orElse(token);
			named(token);
			gapped(token);
		}
	}

	/** "Drop X and hand over Y": a noun has neither a particle nor an object. */
	private void withObject(Token noun) {
		if (noun.tag().equals("NN") && noun.relation().equals("conj") && arcs.has(noun.index(), "prt")
				&& arcs.has(noun.index(), "dobj")) {
			verbAbove(noun.head()).ifPresent(verb -> joinTo(noun, verb));
		}
	}

	/** "Accept X or face Y": whoever is given a choice does one thing or the other. */
	private void orElse(Token noun) {
		boolean choice = noun.tag().equals("NN") && noun.relation().equals("conj") && noun.lemma().equals("face")
				&& arcs.lower(noun.index() - 1).equals("or");
		Optional<Token> verb = choice ? verbAbove(noun.head()) : Optional.empty();
		if (verb.isEmpty()) {
			return;
		}
		Token before = arcs.at(noun.head());
		Token after = before.head() < 0 ? before : arcs.at(before.head());
		boolean merged = MODIFIERS.contains(before.relation()) && after.index() > noun.index();
		joinTo(noun, verb.get());
		if (merged) {
			arcs.move(before.index(), after.head(), after.relation());
			arcs.move(after.index(), noun.index(), "dobj");
		}
	}

	private void joinTo(Token noun, Token verb) {
		arcs.children(noun.head(), "cc").filter(and -> and.index() == noun.index() - 1).findFirst()
				.ifPresent(and -> arcs.move(and.index(), verb.index(), "cc"));
		arcs.move(noun.index(), verb.index(), "conj", verb.tag());
	}

	private Optional<Token> verbAbove(int from) {
		int at = from;
		while (at >= 0 && !arcs.isVerb(at)) {
			at = arcs.at(at).head();
		}
		return at < 0 ? Optional.empty() : Optional.of(arcs.at(at));
	}

	/** "X, demands Oslo swiftly rejected": nobody is there who would demand; the clause is about the demands. */
	private void named(Token verb) {
		boolean bare = verb.tag().equals("VBZ") && words.has(Kind.NAMING, verb.lemma()) && verb.index() > 0
				&& arcs.at(verb.index() - 1).relation().equals("punct")
				&& !arcs.has(verb.index(), "nsubj", "nsubjpass", "dobj", "aux");
		Optional<Token> clause = bare ? arcs.child(verb.index(), "ccomp").filter(this::hasGap) : Optional.empty();
		clause.ifPresent(about -> {
			arcs.move(verb.index(), verb.head(), verb.head() < 0 ? verb.relation() : "appos", "NNS");
			arcs.move(about.index(), verb.index(), "relcl");
		});
	}

	/** "X, terms that Oslo swiftly rejected": the terms are what was rejected. */
	private void gapped(Token clause) {
		boolean told = clause.relation().equals("ccomp") && clause.head() >= 0 && arcs.isNoun(clause.head())
				&& words.has(Kind.NAMING, arcs.at(clause.head()).lemma()) && clause.head() > 0
				&& arcs.at(clause.head() - 1).relation().equals("punct") && hasGap(clause);
		Optional<Token> that = told
				? arcs.child(clause.index(), "mark").filter(mark -> arcs.lower(mark.index()).equals("that"))
				: Optional.empty();
		that.ifPresent(mark -> {
			arcs.move(mark.index(), clause.index(), "dobj", "WDT");
			arcs.move(clause.index(), clause.head(), "relcl");
		});
	}

	/** A clause with a doer and nothing that it is done to, of a verb that rules look for. */
	private boolean hasGap(Token clause) {
		return words.verbs().contains(clause.lemma()) && arcs.has(clause.index(), "nsubj")
				&& !arcs.has(clause.index(), "dobj", "ccomp", "xcomp", "prep", "auxpass");
	}
}
