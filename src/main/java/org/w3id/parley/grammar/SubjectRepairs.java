package org.w3id.parley.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.w3id.parley.grammar.Mending.Kind;
import org.w3id.parley.language.Token;

/** Gives verbs back the subjects that the parser took for something else. Changes the arcs that it is given. */
final class SubjectRepairs {
	/** Prepositions that lead from a verb or noun to what somebody is for or against. */
	private static final Set<String> LEADING = Set.of("against", "of", "to", "about", "over", "on", "upon", "for", "behind",
			"in");
	private final Arcs arcs;
	private final Mending words;

	SubjectRepairs(Arcs arcs, Mending words) {
		this.arcs = arcs;
		this.words = words;
	}

	void mend() {
		for (Token token : arcs.tokens()) {
			giveToGerund(token);
			giveClause(token);
			joinGerund(token);
			hangCircumstance(token);
		}
		for (Token token : arcs.tokens()) {
			lowerSubject(token);
			raiseSubject(token);
			joinFrontedClause(token);
			freeCrossedSubject(token);
			lowerContactClause(token);
			hangComment(token);
			joinLastName(token);
		}
	}

	/** "Is against Rill joining X", "turned down Rill becoming Y": the name right before a gerund does what it says. */
	private void giveToGerund(Token gerund) {
		if (!gerund.tag().equals("VBG") || !Set.of("advcl", "acl", "dep", "xcomp", "ccomp").contains(gerund.relation())
				|| words.has(Kind.PHRASE_PARTICIPLE, arcs.lower(gerund.index())) || arcs.has(gerund.index(), "mark", "aux")) {
			return;
		}
		arcs.last(name -> name.index() < gerund.index() && name.tag().startsWith("NNP") && name.head() >= 0
				&& nounEnds(name.index(), gerund.index()) == gerund.index() - 1
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
		if (stray && (first - 1 == verb || arcs.at(first - 1).relation().equals("prt"))) {
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
								&& lastBut(token.index(), verb.index()) == first - 1)
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

	private boolean isGerund(Token verb) {
		return verb.tag().equals("VBG") && !words.has(Kind.PHRASE_PARTICIPLE, arcs.lower(verb.index()))
				|| arcs.children(verb.index(), "auxpass").anyMatch(aux -> arcs.lower(aux.index()).equals("being"));
	}

	/** The last token of what stands below one, without what stands below the other. */
	private int lastBut(int above, int other) {
		return arcs.tokens().stream().filter(token -> !token.relation().equals("punct")).mapToInt(Token::index)
				.filter(index -> arcs.isUnder(index, above) && !arcs.isUnder(index, other)).max().orElse(above);
	}

	/** A verb that the rules look for, and that tells no words. */
	private boolean isStanceVerb(int index) {
		return index >= 0 && words.verbs().contains(arcs.at(index).lemma()) && !words.has(Kind.SAYING, arcs.at(index).lemma());
	}

	/** "Talks stalled, with Rill rejecting X", "now that Rill has agreed": a clause of its own beside the main one. */
	private void hangCircumstance(Token clause) {
		if (clause.head() < 0 || !arcs.isVerb(clause.index())) {
			return;
		}
		Token over = arcs.at(clause.head());
		boolean with = clause.relation().equals("pcomp") && clause.tag().equals("VBG") && arcs.lower(over.index()).equals("with");
		boolean now = clause.relation().equals("ccomp") && arcs.lower(over.index()).equals("now");
		if (over.head() < 0 || !with && !now) {
			return;
		}
		Optional<Token> name = arcs.child(over.index(), "pobj").filter(found -> with && found.index() < clause.index());
		if (with && name.isEmpty() && !arcs.has(clause.index(), "nsubj")) {
			return;
		}
		name.ifPresent(found -> arcs.move(found.index(), clause.index(), "nsubj"));
		arcs.move(clause.index(), over.head(), "advcl");
		arcs.move(over.index(), clause.index(), "mark");
	}

	/** "To" belongs to verbs and adjectives, and to the nouns of objecting and consenting. */
	private boolean isOpposition(int head) {
		return head >= 0 && (!arcs.isNoun(head) || words.has(Kind.OPPOSING_NOUN, arcs.at(head).lemma()));
	}

	/** The last token of a name before the gerund that may hang on it. */
	private int nounEnds(int noun, int gerund) {
		return arcs.tokens().stream().mapToInt(Token::index)
				.filter(other -> arcs.isUnder(other, noun) && !arcs.isUnder(other, gerund)).max().orElse(noun);
	}

	/** "That Oslo was ready had been said by Rill": the clause in front is the subject of what was made a sentence of its own. */
	private void joinFrontedClause(Token clause) {
		boolean that = clause.head() < 0 && arcs.children(clause.index(), "mark")
				.anyMatch(mark -> mark.index() == 0 && mark.form().equals("That"));
		if (!that) {
			return;
		}
		arcs.tokens().stream().filter(main -> main.head() < 0 && main.index() > clause.index() && arcs.isVerb(main.index())
				&& !arcs.has(main.index(), "nsubj", "nsubjpass")).findFirst()
				.ifPresent(main -> arcs.move(clause.index(), main.index(), "csubj"));
	}

	/** "Experts said any such force must have X": the subject of what is said was taken for its object. */
	private void lowerSubject(Token object) {
		if (!object.relation().equals("dobj") || object.head() < 0 || !arcs.at(object.head()).lemma().equals("say")) {
			return;
		}
		arcs.children(object.head(), "ccomp").filter(clause -> clause.index() > object.index()
				&& !arcs.has(clause.index(), "nsubj", "nsubjpass", "mark")).findFirst()
				.ifPresent(clause -> arcs.move(object.index(), clause.index(), arcs.subjectRelation(clause.index())));
	}

	/** "Hours after the powers, gathered in Rill, had demanded X": the subject of the clause was taken for the preposition's object. */
	private void raiseSubject(Token noun) {
		if (!noun.relation().equals("pobj") || noun.head() < 0
				|| !Set.of("after", "before", "since", "until")
						.contains(arcs.lower(noun.head()))) {
			return;
		}
		Token preposition = arcs.at(noun.head());
		arcs.children(preposition.head(), "advcl").filter(clause -> clause.index() > noun.index() && arcs.isVerb(clause.index())
				&& !clause.tag().equals("VBG") && (arcs.has(clause.index(), "aux") || clause.tag().equals("VBD"))
				&& !arcs.has(clause.index(), "nsubj", "nsubjpass", "mark") && !arcs.hasWord(clause.index(), Set.of("to")))
				.findFirst().ifPresent(clause -> {
					arcs.move(noun.index(), clause.index(), arcs.subjectRelation(clause.index()));
					arcs.move(preposition.index(), clause.index(), "mark");
				});
	}

	/** "Rome sees Oslo as a threat, and is demanding X": the object before "and" was taken for the subject after it. */
	private void freeCrossedSubject(Token verb) {
		if (!verb.relation().equals("conj") || !arcs.isVerb(verb.index()) || verb.head() < 0) {
			return;
		}
		for (Token subject : arcs.children(verb.index(), "nsubj").toList()) {
			boolean crossed = arcs.children(verb.head(), "cc")
					.anyMatch(joining -> subject.index() < joining.index() && joining.index() < verb.index());
			Optional<Token> before = arcs.last(token -> token.index() < subject.index() && token.index() >= verb.head()
					&& arcs.isVerb(token.index()) && !token.relation().startsWith("aux"));
			if (crossed && before.isPresent() && before.get().head() != verb.index()) {
				arcs.move(subject.index(), before.get().index(), "dobj");
			}
		}
	}

	/** "The package Rill signed was large": the clause about the noun was taken for the sentence's own. */
	private void lowerContactClause(Token signed) {
		if (!signed.tag().equals("VBD")) {
			return;
		}
		for (Token noun : arcs.children(signed.index(), "nsubj").toList()) {
			Optional<Token> name = arcs.last(child -> child.head() == noun.index() && child.relation().equals("appos")
					&& child.tag().startsWith("NNP") && child.index() < signed.index() && child.index() > noun.index());
			Optional<Token> main = arcs.last(child -> child.head() == signed.index() && child.relation().equals("ccomp")
					&& child.index() > signed.index() && arcs.isFinite(child.index())
					&& !arcs.has(child.index(), "nsubj", "nsubjpass", "mark"));
			boolean comma = name.isPresent() && arcs.tokens().subList(noun.index() + 1, name.get().index()).stream()
					.anyMatch(token -> token.relation().equals("punct"));
			if (name.isEmpty() || main.isEmpty() || comma || arcs.has(signed.index(), "dobj")) {
				continue;
			}
			arcs.move(main.get().index(), signed.head(), signed.relation());
			arcs.move(noun.index(), main.get().index(), "nsubj");
			arcs.move(signed.index(), noun.index(), "relcl");
			arcs.move(name.get().index(), signed.index(), "nsubj");
		}
	}

	/** "The plan includes X, a condition Oslo says it will never accept": the clause about the noun was taken for the sentence. */
	private void hangComment(Token verb) {
		Optional<Token> subject = arcs.child(verb.index(), "nsubj");
		if (subject.isEmpty() || verb.head() >= 0 && !verb.relation().equals("relcl")) {
			return;
		}
		boolean outer = words.has(Kind.NAMING, subject.get().lemma());
		Optional<Token> noun = outer
				? subject
				: arcs.child(subject.get().index(), "compound", "nmod").filter(found -> words.has(Kind.NAMING, found.lemma()));
		Optional<Token> name = outer ? arcs.child(subject.get().index(), "appos") : subject;
		boolean together = noun.isPresent() && name.filter(found -> found.tag().startsWith("NNP")
				&& noun.get().index() < found.index() && found.index() < verb.index()).isPresent();
		int first = together ? arcs.first(noun.get().index()) : 0;
		Optional<Token> host = verb.head() < 0
				? arcs.child(verb.index(), "ccomp").filter(clause -> clause.index() < first)
				: Optional.of(arcs.at(verb.head()));
		if (first == 0 || host.isEmpty() || !arcs.at(first - 1).relation().equals("punct")
				|| arcs.tokens().subList(noun.get().index(), name.get().index()).stream()
						.anyMatch(token -> token.relation().equals("punct"))) {
			return;
		}
		if (verb.head() < 0) {
			arcs.move(host.get().index(), -1, verb.relation());
		}
		arcs.move(noun.get().index(), host.get().index(), "appos");
		arcs.move(verb.index(), noun.get().index(), "relcl");
		arcs.move(name.get().index(), verb.index(), "nsubj");
	}

	/** "Officials from Rill, Oslo, and Rome met": the last name was taken for another subject. */
	private void joinLastName(Token verb) {
		List<Token> subjects = arcs.children(verb.index(), "nsubj", "nsubjpass").toList();
		if (subjects.size() != 2 || !arcs.isVerb(verb.index())) {
			return;
		}
		Token first = subjects.getFirst();
		Token last = subjects.getLast();
		boolean and = arcs.children(first.index(), "cc")
				.anyMatch(cc -> first.index() < cc.index() && cc.index() < last.index());
		arcs.last(name -> name.index() > first.index() && name.index() < last.index() && name.tag().startsWith("NNP")
				&& name.relation().equals("pobj") && arcs.isUnder(name.index(), first.index()))
				.filter(name -> and && last.index() < verb.index() && last.tag().startsWith("NNP"))
				.ifPresent(name -> arcs.move(last.index(), name.index(), "conj"));
	}
}
