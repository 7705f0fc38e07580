package org.w3id.parley.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.w3id.parley.grammar.Mending.Kind;
import org.w3id.parley.language.Token;

/** Mends clauses that the parser strings together in the wrong order. Changes the arcs that it is given. */
final class ClauseRepairs {
	private static final Set<String> COMPLEMENTS = Set.of("ccomp", "xcomp");
	/** How words hang that only say when. */
	private static final Set<String> BESIDE = Set.of("prep", "pobj", "npadvmod", "advmod", "nmod", "amod", "det", "nummod",
			"qmod",
			"compound");
	/** In words: "in early April this year". */
	private static final int WHEN = 5;
	private final Arcs arcs;
	private final Mending words;

	ClauseRepairs(Arcs arcs, Mending words) {
		this.arcs = arcs;
		this.words = words;
	}

	void mend() {
		for (Token token : arcs.tokens()) {
			raiseSaid(token);
			raiseTold(token);
			lowerClause(token);
		}
		for (Token token : arcs.tokens()) {
			lowerParticiple(token);
			joinInfinitives(token);
			recogniseVerb(token);
			freeInfinitive(token);
			askedOf(token);
			askedTo(token);
			lowerInfinitive(token);
			takeGerund(token);
			setAgainst(token);
			raiseContent(token);
			tie(token);
		}
	}

	/** "Proposals to end the war that involve X": the clause tells what the proposals contain, not the war. */
	private void raiseContent(Token clause) {
		if (!clause.relation().equals("relcl") || !words.has(Kind.CONTAINMENT, clause.lemma())
				|| words.has(Kind.CONTAINER, arcs.at(clause.head()).lemma())) {
			return;
		}
		int verb = arcs.at(clause.head()).relation().equals("dobj") ? arcs.at(clause.head()).head() : -1;
		int noun = verb >= 0 && Set.of("acl", "relcl").contains(arcs.at(verb).relation()) && arcs.hasTo(verb)
				? arcs.at(verb).head()
				: -1;
		if (noun >= 0 && words.has(Kind.CONTAINER, arcs.at(noun).lemma())) {
			arcs.move(clause.index(), noun, "relcl");
		}
	}

	/** "Would rather leave the talks than do X": the verb after "than" belongs to what is preferred to it, whatever stands between. */
	private void setAgainst(Token verb) {
		int than = verb.index() - 1;
		if (!arcs.isVerb(verb.index()) || than < 0 || !arcs.lower(than).equals("than")) {
			return;
		}
		arcs.last(found -> found.index() < than && arcs.isVerb(found.index())
				&& arcs.hasWord(found.index(), Set.of("rather", "sooner")) && !arcs.isUnder(found.index(), verb.index()))
				.ifPresent(preferred -> {
					arcs.move(verb.index(), preferred.index(), "advcl");
					arcs.move(than, verb.index(), "mark");
				});
	}

	/** "Drop ambitions to join X", "put pressure on Rill to accept Y": the infinitive says what the noun is about, not what for. */
	private void lowerInfinitive(Token infinitive) {
		if (!infinitive.relation().equals("advcl") || infinitive.head() < 0) {
			return;
		}
		Optional<Token> to = arcs.children(infinitive.index(), "aux").filter(aux -> aux.form().equals("to")).findFirst();
		Optional<Token> noun = to.flatMap(mark -> arcs.last(child -> child.head() == infinitive.head()
				&& child.relation().equals("dobj") && words.has(Kind.WITH_CONTENT, child.lemma())
				&& child.index() < mark.index()));
		if (noun.isEmpty()) {
			return;
		}
		Token before = arcs.at(to.get().index() - 1);
		boolean onWhom = before.relation().equals("pobj") && arcs.at(before.head()).form().equals("on")
				&& noun.get().lemma().equals("pressure");
		if (before.index() == noun.get().index() || onWhom || isWhen(noun.get().index() + 1, to.get().index())
				|| isInserted(noun.get(), to.get().index())) {
			arcs.move(infinitive.index(), noun.get().index(), "acl");
		}
	}

	/** "Will press Rill to do X": what is asked for was taken for a purpose. */
	private void askedTo(Token infinitive) {
		Optional<Token> to = infinitive.relation().equals("advcl")
				? arcs.children(infinitive.index(), "aux").filter(aux -> aux.form().equals("to") && aux.index() > 0).findFirst()
				: Optional.empty();
		Optional<Token> asked = to.map(found -> arcs.at(found.index() - 1))
				.filter(name -> name.relation().equals("dobj") && name.head() == infinitive.head()
						&& (name.tag().startsWith("NNP") || name.tag().equals("PRP")));
		if (asked.isPresent() && words.has(Kind.ASKING_SOMEONE, arcs.at(infinitive.head()).lemma())) {
			arcs.move(infinitive.index(), infinitive.head(), "xcomp");
		}
	}

	/** "A plan, supported by Rill, to do X": between two commas, something is said of the noun. */
	private boolean isInserted(Token noun, int to) {
		return arcs.isComma(noun.index() + 1) && arcs.isComma(to - 1) && to - 1 > noun.index() + 1
				&& arcs.tokens().subList(noun.index() + 2, to - 1).stream()
						.allMatch(token -> arcs.isUnder(token.index(), noun.index()));
	}

	/** "Its demand for Rill to do X stands", "renewed its call on Rill to do X", "fights for Rill to do X": the infinitive says what is asked. */
	private void askedOf(Token infinitive) {
		if (!Set.of("csubj", "advcl", "xcomp").contains(infinitive.relation())) {
			return;
		}
		Optional<Token> asked = arcs.children(infinitive.index(), "aux").filter(aux -> aux.form().equals("to")).findFirst()
				.filter(to -> to.index() > 0).map(to -> arcs.at(to.index() - 1)).filter(name -> name.relation().equals("pobj"));
		int preposition = asked.map(Token::head).orElse(-1);
		int noun = preposition >= 0 && Set.of("on", "for", "to").contains(arcs.lower(preposition))
				? arcs.at(preposition).head()
				: -1;
		if (noun >= 0 && arcs.isVerb(noun) && arcs.lower(preposition).equals("for")
				&& words.has(Kind.CALLING, arcs.at(noun).lemma())
				&& infinitive.head() == noun) {
			arcs.move(infinitive.index(), noun, "ccomp");
			arcs.move(asked.get().index(), infinitive.index(), "nsubj");
			arcs.move(preposition, infinitive.index(), "mark");
		} else if (noun >= 0 && arcs.isNoun(noun) && words.has(Kind.CALLING, arcs.at(noun).lemma())) {
			if (arcs.at(noun).head() == infinitive.index() && infinitive.head() >= 0) {
				arcs.move(noun, infinitive.head(), arcs.subjectRelation(infinitive.head()));
			}
			arcs.move(infinitive.index(), noun, "acl");
			if (arcs.lower(preposition).equals("for")) {
				arcs.move(asked.get().index(), infinitive.index(), "nsubj");
				arcs.move(preposition, infinitive.index(), "mark");
			}
		}
	}

	/** "Plans last week to X", "plans in April to X": the words between noun and infinitive only say when. */
	private boolean isWhen(int from, int to) {
		List<Token> between = arcs.tokens().subList(from, to);
		return between.size() <= WHEN && between.stream().anyMatch(token -> words.has(Kind.CALENDAR, token.lemma()))
				&& between.stream().allMatch(token -> BESIDE.contains(token.relation()));
	}

	/** "Ruled out sending X", "ruled out ever sending X": a gerund right after the particle of a verb that has no object is its object. */
	private void takeGerund(Token gerund) {
		if (!gerund.relation().equals("advcl") || !gerund.tag().equals("VBG") || gerund.index() == 0) {
			return;
		}
		int adverb = gerund.index() > 1 && arcs.at(gerund.index() - 1).relation().equals("advmod")
				&& arcs.at(gerund.index() - 1).head() == gerund.index() ? 1 : 0;
		Token before = arcs.at(gerund.index() - 1 - adverb);
		boolean particle = before.relation().equals("prt") && before.head() == gerund.head();
		boolean verb = before.index() == gerund.head() && words.verbs().contains(before.lemma())
				&& !words.has(Kind.SAYING, before.lemma()) && !words.has(Kind.PHRASE_PARTICIPLE, arcs.lower(gerund.index()));
		if ((particle || verb) && !arcs.has(gerund.head(), "dobj")) {
			arcs.move(gerund.index(), gerund.head(), "xcomp");
		}
	}

	/** "Tied a truce to X", "conditioned talks on X": what the object is made to wait for was hung on the object. */
	private void tie(Token preposition) {
		int noun = preposition.relation().equals("prep") ? preposition.head() : -1;
		int verb = noun >= 0 && arcs.at(noun).relation().equals("dobj") ? arcs.at(noun).head() : -1;
		if (verb >= 0 && words.has(Kind.TYING, arcs.at(verb).lemma())
				&& Set.of("to", "on", "upon").contains(preposition.form())) {
			arcs.move(preposition.index(), verb, "prep");
		}
	}

	/** "Oslo had broken off the talks, Rill reminded his listeners": what is said, before the verb of saying, was taken for a circumstance. */
	private void raiseSaid(Token clause) {
		boolean before = clause.relation().equals("advcl") && clause.head() > clause.index() && arcs.isVerb(clause.index())
				&& words.has(Kind.SAYING, arcs.at(clause.head()).lemma());
		if (before && arcs.has(clause.index(), "nsubj", "nsubjpass") && !arcs.has(clause.index(), "mark", "advmod")
				&& !arcs.has(clause.head(), "ccomp")) {
			arcs.move(clause.index(), clause.head(), "ccomp");
		}
	}

	/** "Told the envoys that Oslo is ready": what is told was hung on whom one tells it. */
	private void raiseTold(Token clause) {
		int noun = clause.head();
		int verb = noun < 0 ? -1 : arcs.at(noun).head();
		boolean told = verb >= 0 && arcs.at(noun).relation().equals("dobj") && arcs.isVerb(verb) && verb < noun
				&& (words.has(Kind.SAYING, arcs.at(verb).lemma()) || words.has(Kind.TOWARDS_SOMEONE, arcs.at(verb).lemma()))
				&& Set.of("NNPS", "NNP", "NNS", "NN", "PRP").contains(arcs.at(noun).tag())
				&& !words.has(Kind.TOLD_NOUN, arcs.at(noun).lemma()) && !words.has(Kind.SIGN_NOUN, arcs.at(noun).lemma());
		if (told && Set.of("acl", "ccomp", "relcl").contains(clause.relation()) && arcs.isMarked(clause.index(), Set.of("that"))
				&& arcs.has(clause.index(), "nsubj", "nsubjpass", "expl")) {
			arcs.move(clause.index(), verb, "ccomp");
		}
	}

	/** "No signs whatever that Oslo is ready": a clause with "that" and a subject of its own says what the noun is about. */
	private void lowerClause(Token clause) {
		boolean that = arcs.isMarked(clause.index(), Set.of("that"));
		if (clause.relation().equals("relcl") && that && arcs.has(clause.index(), "nsubj", "nsubjpass")) {
			arcs.move(clause.index(), clause.head(), "acl");
		} else if (Set.of("advcl", "ccomp").contains(clause.relation()) && that && clause.head() >= 0) {
			boolean loose = clause.relation().equals("advcl");
			arcs.last(noun -> noun.head() == clause.head() && noun.relation().equals("dobj")
					&& words.has(Kind.SIGN_NOUN, noun.lemma()) && noun.index() < clause.index()
					&& (loose || arcs.has(noun.index(), "prep")))
					.ifPresent(noun -> arcs.move(clause.index(), noun.index(), "acl"));
		}
	}

	/** "Rome demands binding pledges": the participle before the object was made a sentence of its own. */
	private void lowerParticiple(Token participle) {
		int before = participle.index() - 1;
		boolean stray = participle.head() < 0 && participle.tag().equals("VBG") && before >= 0 && arcs.at(before).head() < 0
				&& arcs.isVerb(before);
		Optional<Token> object = stray
				? arcs.children(participle.index(), "dobj").filter(token -> token.index() > participle.index()).findFirst()
				: Optional.empty();
		if (object.isEmpty()) {
			return;
		}
		int noun = object.get().index();
		arcs.children(participle.index()).filter(child -> child.index() != noun).toList()
				.forEach(child -> arcs.move(child.index(), noun, child.relation()));
		arcs.move(noun, before, "dobj");
		arcs.move(participle.index(), noun, "nmod");
	}

	/**
	 * "Rome wants Oslo to renounce X, cut Y, and withdraw Z": a later infinitive without "to" was made the head of the first clause, or
	 * joined to its finite verb.
	 */
	private void joinInfinitives(Token later) {
		if (!isBase(later) || arcs.has(later.index(), "nsubj", "nsubjpass", "aux", "auxpass")) {
			return;
		}
		if (later.relation().equals("conj") && later.head() >= 0 && later.head() < later.index()) {
			Token wanting = arcs.at(later.head());
			Optional<Token> infinitive = infinitiveBefore(wanting, later.index());
			if (infinitive.isPresent() && Set.of("VBZ", "VBD", "VBN").contains(wanting.tag())
					&& !arcs.has(wanting.index(), "aux", "auxpass")) {
				arcs.move(later.index(), infinitive.get().index(), "conj", "VB");
			}
			return;
		}
		for (Token wanting : arcs.children(later.index(), "ccomp").toList()) {
			if (wanting.index() > later.index() || !arcs.has(wanting.index(), "nsubj")) {
				continue;
			}
			Optional<Token> infinitive = infinitiveBefore(wanting, later.index());
			if (infinitive.isPresent()) {
				arcs.move(wanting.index(), later.head(), later.relation());
				arcs.move(later.index(), infinitive.get().index(), "conj", "VB");
			}
		}
	}

	/** "Everything it can to stop X": the words between were taken for the subject and auxiliary of the infinitive. */
	private void freeInfinitive(Token can) {
		boolean able = can.relation().equals("aux") && Set.of("can", "could").contains(can.form()) && can.index() > 1
				&& arcs.tokens().stream().skip(can.index() + 1L).filter(token -> !token.relation().equals("punct")).findFirst()
						.filter(token -> token.form().equals("to") && token.head() == can.head()).isPresent();
		if (able && arcs.at(can.index() - 1).head() == can.head() && arcs.at(can.index() - 1).relation().equals("nsubj")) {
			arcs.move(can.index(), can.index() - 2, "relcl");
			arcs.move(can.index() - 1, can.index(), "nsubj", arcs.at(can.index() - 1).tag());
		}
	}

	/** "Reject these moves and demand that Oslo pay": a bare verb before "that" was taken for one more noun. */
	private void recogniseVerb(Token noun) {
		boolean bare = noun.tag().equals("NN") && noun.relation().equals("conj") && noun.index() + 1 < arcs.size()
				&& words.verbs().contains(noun.lemma()) && noun.index() > 0 && arcs.at(noun.index() - 1).relation().equals("cc")
				&& arcs.children(noun.index()).findAny().isEmpty();
		Token that = bare ? arcs.at(noun.index() + 1) : noun;
		if (!bare || !that.form().equals("that") || !that.relation().equals("mark")) {
			return;
		}
		Token clause = arcs.at(that.head());
		if (clause.head() >= 0 && clause.head() < noun.index() && arcs.isVerb(clause.head())) {
			arcs.move(noun.index(), clause.head(), "conj", arcs.at(clause.head()).tag());
			arcs.move(clause.index(), noun.index(), "ccomp");
		}
	}

	/** The infinitive with "to" that completes a verb and stands before another token. */
	private Optional<Token> infinitiveBefore(Token verb, int before) {
		return arcs.last(child -> child.head() == verb.index() && COMPLEMENTS.contains(child.relation())
				&& child.index() > verb.index() && child.index() < before
				&& arcs.hasTo(child.index()));
	}

	private static boolean isBase(Token token) {
		return token.tag().startsWith("VB") && token.form().equalsIgnoreCase(token.lemma());
	}
}
