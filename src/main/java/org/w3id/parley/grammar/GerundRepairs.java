package org.w3id.parley.grammar;

import java.util.Optional;
import java.util.Set;

import org.w3id.parley.grammar.Mending.Kind;
import org.w3id.parley.language.Token;

/** Puts clauses with a gerund together again: "Rill joining X", "Y being sent to Rill", whatever they hang on. Changes the arcs that it is given. */
final class GerundRepairs {
	/** Prepositions that lead from a verb or noun to what somebody is for or against. */
	private static final Set<String> LEADING = Set.of("against", "of", "to", "about", "over", "on", "upon", "for", "behind",
			"in");
	private final Arcs arcs;
	private final Mending words;

	GerundRepairs(Arcs arcs, Mending words) {
		this.arcs = arcs;
		this.words = words;
	}

	void mend() {
		for (Token token : arcs.tokens()) {
			giveToGerund(token);
			giveClause(token);
			joinGerund(token);
		}
		arcs.tokens().forEach(this::raiseFromGerund);
	}

	/** "Is against Rill joining X", "turned down Rill becoming Y": the name right before a gerund does what it says. */
	private void giveToGerund(Token gerund) {
		if (!gerund.tag().equals("VBG") || !Set.of("advcl", "acl", "dep", "xcomp", "ccomp").contains(gerund.relation())
				|| words.has(Kind.PHRASE_PARTICIPLE, arcs.lower(gerund.index())) || arcs.has(gerund.index(), "mark", "aux")) {
			return;
		}
		arcs.last(name -> name.index() < gerund.index() && name.tag().startsWith("NNP") && name.head() >= 0
				&& arcs.lastBut(name.index(), gerund.index()) == gerund.index() - 1
				&& Set.of("pobj", "dobj", "nsubj").contains(name.relation())).ifPresent(name -> {
					if (name.relation().equals("pobj")) {
						afterPreposition(gerund, name);
					} else {
						afterVerb(gerund, name);
					}
				});
	}

	private void afterPreposition(Token gerund, Token name) {
		int preposition = name.head();
		int over = arcs.at(preposition).head();
		boolean apart = arcs.has(gerund.index(), "nsubj", "nsubjpass");
		boolean leads = LEADING.contains(arcs.lower(preposition))
				&& (!arcs.lower(preposition).equals("to") || isOpposition(over)) || isStanceVerb(over);
		boolean together = gerund.head() == name.index() || arcs.isUnder(name.index(), gerund.head());
		if (!leads || !together || preposition > name.index()) {
			return;
		}
		if (apart) {
			Token noun = arcs.child(gerund.index(), "nsubj").filter(subject -> subject.index() == over).orElse(null);
			if (noun == null) {
				return;
			}
			arcs.move(noun.index(), gerund.head(), "dobj");
		}
		arcs.move(gerund.index(), preposition, "pcomp");
		arcs.move(name.index(), gerund.index(), "nsubj");
	}

	private void afterVerb(Token gerund, Token name) {
		int verb = name.relation().equals("dobj") ? name.head() : gerund.head();
		boolean own = name.head() == gerund.index() || name.head() == verb;
		boolean stray = own && verb >= 0 && verb < name.index() && isStanceVerb(verb)
				&& !arcs.has(gerund.index(), "nsubjpass") && arcs.children(verb, "dobj").allMatch(name::equals);
		int first = stray ? arcs.first(name.index()) : 0;
		if (stray && (first - 1 == verb || first > 0 && arcs.at(first - 1).relation().equals("prt"))) {
			arcs.move(gerund.index(), verb, "xcomp");
			arcs.move(name.index(), gerund.index(), "nsubj");
		}
	}

	/** "Rill joining X was rejected", "made clear that Y being sent was unacceptable": the verb after it was left without a subject. */
	private void giveClause(Token verb) {
		if (!arcs.isVerb(verb.index()) || verb.relation().startsWith("aux")
				|| arcs.has(verb.index(), "nsubj", "nsubjpass", "csubj", "csubjpass", "expl", "cc")) {
			return;
		}
		int first = arcs.children(verb.index(), "aux", "auxpass", "neg", "advmod").mapToInt(Token::index)
				.filter(index -> index < verb.index()).min().orElse(verb.index());
		boolean finite = arcs.isFinite(first) || arcs.at(first).tag().equals("MD");
		Optional<Token> gerund = finite
				? arcs.tokens().stream()
						.filter(token -> token.index() < first && isGerund(token) && !token.relation().equals("pcomp")
								&& arcs.has(token.index(), "nsubj", "nsubjpass")
								&& arcs.lastBut(token.index(), verb.index()) == first - 1)
						.findFirst()
				: Optional.empty();
		gerund.filter(clause -> !clause.relation().equals("csubj") || clause.head() != verb.index()).ifPresent(clause -> {
			if (arcs.isUnder(verb.index(), clause.index())) {
				int above = clause.head();
				arcs.move(verb.index(), above, clause.relation());
			}
			arcs.move(clause.index(), verb.index(), arcs.has(verb.index(), "auxpass") ? "csubjpass" : "csubj");
		});
	}

	/** "Rill becoming X, greatly reducing Y and giving up Z": what follows the comma was left loose. */
	private void joinGerund(Token gerund) {
		boolean loose = gerund.relation().equals("dep") && gerund.tag().equals("VBG") && gerund.head() >= 0
				&& gerund.head() < gerund.index() && arcs.at(gerund.head()).tag().equals("VBG")
				&& arcs.has(gerund.head(), "nsubj") && arcs.has(gerund.index(), "cc");
		if (loose) {
			arcs.move(gerund.index(), gerund.head(), "conj");
		}
	}

	/** "Foresees Rill withdrawing its troops and the return of X": nobody withdraws a return; it is foreseen beside the withdrawal. */
	private void raiseFromGerund(Token deed) {
		Token object = deed.relation().equals("conj") ? arcs.at(deed.head()) : deed;
		int gerund = object.relation().equals("dobj") && object.index() < deed.index() ? object.head() : -1;
		boolean apart = gerund >= 0 && arcs.at(gerund).tag().equals("VBG") && arcs.at(gerund).head() >= 0
				&& Set.of("xcomp", "ccomp").contains(arcs.at(gerund).relation()) && arcs.has(gerund, "nsubj")
				&& words.has(Kind.DEED_NOUN, deed.lemma()) && !words.has(Kind.DEED_NOUN, object.lemma())
				&& arcs.children(deed.index(), "prep").anyMatch(of -> arcs.lower(of.index()).equals("of"));
		if (apart) {
			arcs.move(deed.index(), arcs.at(gerund).head(), "dobj");
		}
	}

	/** A verb that the rules look for, and that tells no words. */
	private boolean isStanceVerb(int index) {
		return index >= 0 && words.verbs().contains(arcs.at(index).lemma()) && !words.has(Kind.SAYING, arcs.at(index).lemma());
	}

	private boolean isGerund(Token verb) {
		return arcs.isGerund(verb.index()) && !words.has(Kind.PHRASE_PARTICIPLE, arcs.lower(verb.index()));
	}

	/** "To" belongs to verbs and adjectives, and to the nouns of objecting and consenting. */
	private boolean isOpposition(int head) {
		return head >= 0 && (!arcs.isNoun(head) || words.has(Kind.OPPOSING_NOUN, arcs.at(head).lemma()));
	}
}
