package org.w3id.parley.grammar;

import java.util.Optional;
import java.util.Set;

import org.w3id.parley.grammar.Mending.Kind;
import org.w3id.parley.language.Token;

/** Gives a judgement the clause that it is of: "it is too early to X", "X-ing is out of the question". Changes the arcs that it is given. */
final class JudgedClauses {
	private final Arcs arcs;
	private final Mending words;

	JudgedClauses(Arcs arcs, Mending words) {
		this.arcs = arcs;
		this.words = words;
	}

	void mend() {
		for (Token token : arcs.tokens()) {
			foretold(token);
			madeClear(token);
			gerund(token);
		}
	}

	/** "It is too early to X", "considers it necessary to X": the infinitive was hung on the adjective. Not "it is ready to X". */
	private void foretold(Token infinitive) {
		int adjective = Set.of("xcomp", "advcl").contains(infinitive.relation()) ? infinitive.head() : -1;
		boolean judged = adjective >= 0 && arcs.isAdjective(adjective) && adjective < infinitive.index()
				&& (arcs.at(adjective).relation().equals("oprd") || arcs.hasWord(adjective, Set.of("too")))
				&& arcs.hasTo(infinitive.index());
		int verb = judged ? arcs.at(adjective).head() : -1;
		if (verb >= 0 && arcs.children(verb, "nsubj", "dobj").anyMatch(it -> arcs.lower(it.index()).equals("it"))) {
			arcs.move(infinitive.index(), verb, "xcomp");
		}
	}

	/** "Made clear that X", "made it plain that X", "made it a condition that X": the clause is what was made clear. */
	private void madeClear(Token clause) {
		int made = clause.head();
		int verb = made >= 0 && clause.index() > made && arcs.isMarked(clause.index(), Set.of("that"))
				? arcs.at(made).head()
				: -1;
		boolean adjective = verb >= 0 && arcs.isAdjective(made)
				&& Set.of("ccomp", "xcomp", "oprd", "acomp").contains(arcs.at(made).relation());
		boolean noun = verb >= 0 && arcs.isNoun(made) && arcs.at(made).relation().equals("oprd")
				&& arcs.children(verb, "dobj").anyMatch(it -> arcs.lower(it.index()).equals("it"));
		if ((adjective || noun) && arcs.at(verb).lemma().equals("make")) {
			arcs.move(clause.index(), verb, "ccomp");
			arcs.move(made, verb, "oprd");
		}
	}

	/** "Rill said sending X was out of the question": the gerund is what "was" is said of, and not what was said. */
	private void gerund(Token gerund) {
		boolean said = gerund.tag().equals("VBG") && Set.of("xcomp", "ccomp").contains(gerund.relation())
				&& words.has(Kind.SAYING, arcs.at(gerund.head()).lemma()) && !arcs.has(gerund.index(), "aux", "nsubj");
		Optional<Token> verb = said
				? arcs.tokens().stream().filter(token -> token.index() > gerund.index() && arcs.isFinite(token.index())
						&& token.lemma().equals("be") && Set.of("relcl", "acl", "ccomp", "advcl").contains(token.relation())
						&& (arcs.isUnder(token.index(), gerund.index()) || token.head() == gerund.head())
						&& !arcs.has(token.index(), "nsubj", "mark"))
						.findFirst()
				: Optional.empty();
		if (verb.isPresent()) {
			arcs.move(verb.get().index(), gerund.head(), "ccomp");
			arcs.move(gerund.index(), verb.get().index(), "csubj");
		}
	}
}
