package org.w3id.parley.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.w3id.parley.language.Token;

/** Mends clauses that the parser strings together in the wrong order. Changes the list that it is given. */
final class ClauseRepairs {
	private static final Set<String> COMPLEMENTS = Set.of("ccomp", "xcomp");
	/** How words hang that only say when. */
	private static final Set<String> BESIDE = Set.of("prep", "pobj", "npadvmod", "advmod", "nmod", "amod", "det", "nummod", "qmod",
			"compound");
	/** In words: "in early April this year". */
	private static final int WHEN = 5;
	private final List<Token> tokens;
	private final Arcs arcs;
	private final Mending words;

	ClauseRepairs(List<Token> tokens, Mending words) {
		this.tokens = tokens;
		this.arcs = new Arcs(tokens);
		this.words = words;
	}

	void mend() {
		for (Token token : List.copyOf(tokens)) {
			raiseFromMark(token);
		}
		for (Token token : List.copyOf(tokens)) {
			hangCondition(token);
			hangProviso(token);
			hangInversion(token);
			raiseSaid(token);
			tellContent(token);
			resume(token);
		}
		new ClauseSubjects(tokens).mend();
		for (Token token : List.copyOf(tokens)) {
			lowerParticiple(token);
		}
		for (Token verb : List.copyOf(tokens)) {
			joinInfinitives(verb);
			recogniseVerb(verb);
			freeInfinitive(verb);
			lowerContent(verb);
			takeGerund(verb);
		}
	}

	/** "Drop ambitions to join X", "put pressure on Rill to accept Y": the infinitive says what the noun is about, not what for. */
	private void lowerContent(Token infinitive) {
		if (!infinitive.relation().equals("advcl") || infinitive.head() < 0) {
			return;
		}
		Optional<Token> to = tokens.stream().filter(token -> token.head() == infinitive.index() && token.form().equals("to")
				&& token.relation().equals("aux")).findFirst();
		Optional<Token> noun = arcs.last(child -> child.head() == infinitive.head() && child.relation().equals("dobj")
				&& words.withContent().contains(child.lemma()) && child.index() < infinitive.index());
		if (to.isEmpty() || noun.isEmpty()) {
			return;
		}
		Token before = tokens.get(to.get().index() - 1);
		boolean onWhom = before.relation().equals("pobj") && tokens.get(before.head()).form().equals("on")
				&& noun.get().lemma().equals("pressure");
		if (before.index() == noun.get().index() || onWhom || isWhen(noun.get(), to.get())) {
			arcs.move(infinitive.index(), noun.get().index(), "acl", infinitive.tag());
		}
	}

	/** "Plans last week to X", "plans in April to X": between noun and infinitive stands only when. */
	private boolean isWhen(Token noun, Token to) {
		List<Token> between = tokens.subList(noun.index() + 1, to.index());
		return between.size() <= WHEN && between.stream().anyMatch(token -> words.calendar().contains(token.lemma()))
				&& between.stream().allMatch(token -> BESIDE.contains(token.relation()));
	}

	/** "Ruled out sending X": a gerund right after the particle of a verb that has no object is its object. */
	private void takeGerund(Token gerund) {
		if (!gerund.relation().equals("advcl") || !gerund.tag().equals("VBG") || gerund.index() == 0) {
			return;
		}
		Token particle = tokens.get(gerund.index() - 1);
		boolean follows = particle.relation().equals("prt") && particle.head() == gerund.head();
		if (follows && arcs.last(child -> child.head() == gerund.head() && child.relation().equals("dobj")).isEmpty()) {
			arcs.move(gerund.index(), gerund.head(), "xcomp", gerund.tag());
		}
	}

	/** A clause that was hung on a full stop or a comma. */
	private void raiseFromMark(Token token) {
		if (token.head() >= 0 && tokens.get(token.head()).relation().equals("punct") && !token.relation().equals("punct")) {
			int above = tokens.get(token.head()).head();
			if (above >= 0 && above != token.index()) {
				arcs.move(token.index(), above, token.relation(), token.tag());
			}
		}
	}

	/** "Oslo would talk if, in turn, Rome signed": the condition was left beside the sentence that it belongs to. */
	private void hangCondition(Token clause) {
		boolean marked = tokens.stream().anyMatch(mark -> mark.head() == clause.index() && mark.relation().equals("mark")
				&& Set.of("if", "unless").contains(mark.form().toLowerCase(Locale.ROOT)));
		if (!marked) {
			return;
		}
		if (clause.head() < 0) {
			tokens.stream().filter(token -> token.head() < 0 && token.index() < clause.index()).findFirst()
					.ifPresent(main -> arcs.move(clause.index(), main.index(), "advcl", clause.tag()));
		} else if (Set.of("pobj", "dobj", "attr", "dep").contains(clause.relation()) && clause.tag().startsWith("VB")) {
			arcs.move(clause.index(), clause.head(), "advcl", clause.tag());
		}
	}

	/** "Oslo was ready, it said on Monday, to shelve X": what is said goes on after the verb of saying. */
	private void resume(Token infinitive) {
		boolean of = Set.of("xcomp", "advcl").contains(infinitive.relation()) && infinitive.head() >= 0
				&& infinitive.head() < infinitive.index()
				&& tokens.get(infinitive.head()).lemma().equals("say")
				&& tokens.stream().anyMatch(to -> to.head() == infinitive.index() && to.form().equals("to"));
		if (!of) {
			return;
		}
		arcs.last(said -> said.head() == infinitive.head() && said.relation().equals("ccomp") && said.index() < infinitive.head())
				.flatMap(said -> arcs.last(word -> word.head() == said.index() && word.relation().equals("acomp"))
						.or(() -> Optional.of(said).filter(verb -> infinitive.relation().equals("xcomp"))))
				.ifPresent(host -> arcs.move(infinitive.index(), host.index(), "xcomp", infinitive.tag()));
	}

	/** "Ready to talk provided Rill gave up X": the participle is the mark of a condition, not what one is ready for. */
	private void hangProviso(Token provided) {
		if (!Set.of("provided", "providing").contains(provided.form().toLowerCase(Locale.ROOT)) || provided.head() < 0
				|| arcs.has(provided.index(), "aux", "auxpass", "agent", "prep")) {
			return;
		}
		Optional<Token> object = arcs.last(noun -> noun.head() == provided.index() && noun.relation().equals("dobj"));
		Optional<Token> clause = object.isPresent()
				? tokens.stream().filter(verb -> verb.index() > object.get().index() && verb.index() <= object.get().index() + 3
						&& Set.of("VBD", "VBZ", "VBP").contains(verb.tag()) && !arcs.has(verb.index(), "nsubj", "nsubjpass"))
						.findFirst()
				: tokens.stream().filter(child -> child.head() == provided.index() && child.index() > provided.index()
						&& Set.of("ccomp", "xcomp", "pcomp", "advcl").contains(child.relation())
						&& arcs.has(child.index(), "nsubj", "nsubjpass")).findFirst();
		Token above = tokens.get(provided.head());
		while (!above.tag().startsWith("VB") && !above.tag().startsWith("JJ") && above.head() >= 0) {
			above = tokens.get(above.head());
		}
		int host = above.index();
		clause.filter(verb -> verb.index() != host).ifPresent(verb -> {
			object.ifPresent(subject -> arcs.move(subject.index(), verb.index(), "nsubj", subject.tag()));
			arcs.move(verb.index(), host, "advcl", verb.tag());
			arcs.move(provided.index(), verb.index(), "mark", "IN");
			List.copyOf(tokens).stream().filter(other -> other.head() == verb.index() && isAside(other))
					.forEach(other -> arcs.move(other.index(), host, "advcl", other.tag()));
		});
	}

	/** "…, while Rome does Y". */
	private boolean isAside(Token clause) {
		return clause.relation().equals("advcl") && tokens.stream().anyMatch(mark -> mark.head() == clause.index()
				&& mark.relation().equals("mark") && Set.of("while", "whereas", "although").contains(mark.form()));
	}

	/** "Oslo had broken off the talks, Rill reminded his listeners": what is said, before the verb of saying, was taken for a circumstance. */
	private void raiseSaid(Token clause) {
		boolean before = clause.relation().equals("advcl") && clause.head() > clause.index() && clause.tag().startsWith("VB")
				&& words.saying().contains(tokens.get(clause.head()).lemma());
		if (before && arcs.has(clause.index(), "nsubj", "nsubjpass") && !arcs.has(clause.index(), "mark", "advmod")
				&& !arcs.has(clause.head(), "ccomp")) {
			arcs.move(clause.index(), clause.head(), "ccomp", clause.tag());
		}
	}

	/** "Threatened Rill with X should it attack": the condition without a mark was taken for what is said. */
	private void hangInversion(Token clause) {
		boolean inverted = clause.head() >= 0 && clause.relation().equals("ccomp") && clause.index() > clause.head()
				&& tokens.stream().anyMatch(aux -> aux.head() == clause.index() && aux.relation().equals("aux")
						&& aux.form().equals("should") && tokens.stream().anyMatch(subject -> subject.head() == clause.index()
								&& subject.relation().startsWith("nsubj") && subject.index() > aux.index()));
		if (inverted && !arcs.has(clause.index(), "mark", "advmod")) {
			arcs.move(clause.index(), clause.head(), "advcl", clause.tag());
		}
	}

	/** "No signs whatever that Oslo is ready": a clause with "that" and a subject of its own says what the noun is about. */
	private void tellContent(Token clause) {
		boolean that = tokens.stream().anyMatch(mark -> mark.head() == clause.index() && mark.relation().equals("mark")
				&& mark.form().equalsIgnoreCase("that"));
		if (clause.relation().equals("relcl") && that && arcs.has(clause.index(), "nsubj", "nsubjpass")) {
			arcs.move(clause.index(), clause.head(), "acl", clause.tag());
		} else if (Set.of("advcl", "ccomp").contains(clause.relation()) && that && clause.head() >= 0) {
			boolean loose = clause.relation().equals("advcl");
			arcs.last(
					noun -> noun.head() == clause.head() && noun.relation().equals("dobj") && words.signs().contains(noun.lemma())
							&& noun.index() < clause.index() && (loose || arcs.has(noun.index(), "prep")))
					.ifPresent(noun -> arcs.move(clause.index(), noun.index(), "acl", clause.tag()));
		}
	}

	/** "Rome demands binding pledges": the participle before the object was made a sentence of its own. */
	private void lowerParticiple(Token participle) {
		int before = participle.index() - 1;
		boolean stray = participle.head() < 0 && participle.tag().equals("VBG") && before >= 0 && tokens.get(before).head() < 0
				&& tokens.get(before).tag().startsWith("VB");
		Optional<Token> object = stray
				? tokens.stream().filter(token -> token.head() == participle.index() && token.relation().equals("dobj")
						&& token.index() > participle.index()).findFirst()
				: Optional.empty();
		if (object.isEmpty()) {
			return;
		}
		int noun = object.get().index();
		for (Token child : List.copyOf(tokens)) {
			if (child.head() == participle.index() && child.index() != noun) {
				arcs.move(child.index(), noun, child.relation(), child.tag());
			}
		}
		arcs.move(noun, before, "dobj", object.get().tag());
		arcs.move(participle.index(), noun, "nmod", participle.tag());
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
			Token wanting = tokens.get(later.head());
			Optional<Token> infinitive = infinitiveBefore(wanting, later.index());
			if (infinitive.isPresent() && Set.of("VBZ", "VBD", "VBN").contains(wanting.tag())
					&& !arcs.has(wanting.index(), "aux", "auxpass")) {
				arcs.move(later.index(), infinitive.get().index(), "conj", "VB");
			}
			return;
		}
		for (Token wanting : List.copyOf(tokens)) {
			if (wanting.head() != later.index() || !wanting.relation().equals("ccomp") || wanting.index() > later.index()
					|| !arcs.has(wanting.index(), "nsubj")) {
				continue;
			}
			Optional<Token> infinitive = infinitiveBefore(wanting, later.index());
			if (infinitive.isPresent()) {
				arcs.move(wanting.index(), later.head(), later.relation(), wanting.tag());
				arcs.move(later.index(), infinitive.get().index(), "conj", "VB");
			}
		}
	}

	/** "Everything it can to stop X": the words between were taken for the subject and auxiliary of the infinitive. */
	private void freeInfinitive(Token can) {
		boolean able = can.relation().equals("aux") && Set.of("can", "could").contains(can.form()) && can.index() > 1
				&& tokens.stream().skip(can.index() + 1L).filter(token -> !token.relation().equals("punct")).findFirst()
						.filter(token -> token.form().equals("to") && token.head() == can.head()).isPresent();
		if (able && tokens.get(can.index() - 1).head() == can.head() && tokens.get(can.index() - 1).relation().equals("nsubj")) {
			arcs.move(can.index(), can.index() - 2, "relcl", can.tag());
			arcs.move(can.index() - 1, can.index(), "nsubj", tokens.get(can.index() - 1).tag());
		}
	}

	/** "Reject these moves and demand that Oslo pay": a bare verb before "that" was taken for one more noun. */
	private void recogniseVerb(Token noun) {
		boolean bare = noun.tag().equals("NN") && noun.relation().equals("conj") && noun.index() + 1 < tokens.size()
				&& words.verbs().contains(noun.lemma()) && tokens.get(noun.index() - 1).relation().equals("cc")
				&& tokens.stream().noneMatch(child -> child.head() == noun.index());
		Token that = bare ? tokens.get(noun.index() + 1) : noun;
		if (!bare || !that.form().equals("that") || !that.relation().equals("mark")) {
			return;
		}
		Token clause = tokens.get(that.head());
		if (clause.head() >= 0 && clause.head() < noun.index() && tokens.get(clause.head()).tag().startsWith("VB")) {
			arcs.move(noun.index(), clause.head(), "conj", tokens.get(clause.head()).tag());
			arcs.move(clause.index(), noun.index(), "ccomp", clause.tag());
		}
	}

	/** The infinitive with "to" that completes a verb and stands before another token. */
	private Optional<Token> infinitiveBefore(Token verb, int before) {
		return arcs.last(child -> child.head() == verb.index() && COMPLEMENTS.contains(child.relation())
				&& child.index() > verb.index()
				&& child.index() < before && tokens.stream().anyMatch(
						to -> to.head() == child.index() && to.relation().equals("aux") && to.form().equalsIgnoreCase("to")));
	}

	private static boolean isBase(Token token) {
		return token.tag().startsWith("VB") && token.form().equalsIgnoreCase(token.lemma());
	}

}
