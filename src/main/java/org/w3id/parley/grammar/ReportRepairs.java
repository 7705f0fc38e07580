package org.w3id.parley.grammar;

import java.util.Optional;
import java.util.Set;

import org.w3id.parley.grammar.Mending.Kind;
import org.w3id.parley.language.Token;

/** Parts a report from what is reported: who says it, wherever that stands, and the clause that is said. Changes the arcs that it is given. */
final class ReportRepairs {
	private final Arcs arcs;
	private final Mending words;

	ReportRepairs(Arcs arcs, Mending words) {
		this.arcs = arcs;
		this.words = words;
	}

	void mend() {
		for (Token token : arcs.tokens()) {
			tellers(token);
			saidBetween(token);
			goOn(token);
			goOnWith(token);
			saidWhere(token);
			accordingTo(token);
		}
	}

	/** "Rill opposes X, a person briefed on it said": the participle tells of who says it, and says nothing itself. */
	private void tellers(Token participle) {
		boolean inserted = participle.relation().equals("ccomp") && participle.head() > participle.index()
				&& words.has(Kind.SAYING, arcs.at(participle.head()).lemma()) && !arcs.has(participle.head(), "nsubj")
				&& Set.of("VBD", "VBN").contains(participle.tag()) && !arcs.has(participle.index(), "aux", "auxpass", "mark");
		Optional<Token> who = inserted
				? arcs.child(participle.index(), "nsubj").filter(subject -> arcs.isNoun(subject.index())
						&& subject.index() == participle.index() - 1 && arcs.isComma(arcs.first(subject.index()) - 1))
				: Optional.empty();
		Optional<Token> told = who.isEmpty()
				? Optional.empty()
				: arcs.last(clause -> clause.head() == participle.index() && clause.relation().equals("ccomp")
						&& clause.index() < who.get().index());
		if (told.isPresent()) {
			int said = participle.head();
			arcs.move(who.get().index(), said, "nsubj");
			arcs.move(told.get().index(), said, "ccomp");
			arcs.move(participle.index(), who.get().index(), "acl");
		}
	}

	/** "Rill, the paper reported, opposes X": the name before the report is the subject of what is reported. */
	private void saidBetween(Token saying) {
		Optional<Token> name = arcs.children(saying.index()).filter(first -> first.index() < saying.index()
				&& arcs.isNoun(first.index()) && arcs.last(first.index()) + 1 < saying.index()
				&& arcs.isComma(arcs.last(first.index()) + 1)).findFirst();
		boolean reported = saying.head() < 0 && words.has(Kind.SAYING, saying.lemma()) && name.isPresent()
				&& saying.index() + 1 < arcs.size() && arcs.isComma(saying.index() + 1)
				&& arcs.children(saying.index(), "nsubj").anyMatch(who -> who.index() > arcs.last(name.get().index()) + 1
						&& who.index() < saying.index());
		if (!reported) {
			return;
		}
		arcs.tokens().stream().filter(verb -> verb.index() > saying.index() + 1 && arcs.isVerb(verb.index())
				&& Set.of("dep", "conj", "appos", "ccomp", "advcl").contains(verb.relation())
				&& arcs.isUnder(verb.index(), saying.index()) && !arcs.has(verb.index(), "nsubj", "nsubjpass", "expl", "mark")
				&& arcs.first(verb.index()) <= saying.index() + 2).findFirst().ifPresent(verb -> {
					arcs.move(verb.index(), saying.index(), "ccomp");
					arcs.move(name.get().index(), verb.index(), arcs.subjectRelation(verb.index()));
				});
	}

	/** "Rill was ready, he said on Monday, to X", "Rill has signalled, officials said, that it …": what comes after goes with what was before. */
	private void goOn(Token later) {
		if (!Set.of("xcomp", "ccomp", "advcl", "conj").contains(later.relation()) || later.head() < 0
				|| later.head() > later.index()) {
			return;
		}
		int saying = later.head();
		int first = arcs.first(later.index());
		boolean infinitive = arcs.hasTo(later.index()) && arcs.lower(first).equals("to");
		boolean that = arcs.lower(first).equals("that") && arcs.has(later.index(), "mark");
		Optional<Token> speaker = arcs.child(saying, "nsubj");
		if (!infinitive && !that || speaker.isEmpty() || !arcs.isComma(first - 1)) {
			return;
		}
		int opening = arcs.first(speaker.get().index());
		if (opening == 0 || !arcs.isComma(opening - 1) || speaker.get().index() > saying || saying > first) {
			return;
		}
		int before = opening - 2;
		if (before < 0 || that && !arcs.isVerb(before) || infinitive && !takesInfinitive(before)) {
			return;
		}
		boolean ahead = !arcs.isUnder(saying, before);
		if (ahead) {
			arcs.move(later.index(), before, that ? "ccomp" : arcs.isNoun(before) ? "acl" : "xcomp");
			if (arcs.at(saying).head() < 0 && that) {
				arcs.move(saying, before, "parataxis");
			}
		}
	}

	/** "The talks go on, Rill said, but X is unacceptable": a judgement of a thing, behind what is said, is said too. */
	private void goOnWith(Token later) {
		boolean contrast = later.relation().equals("advcl")
				&& arcs.isMarked(later.index(), Set.of("while", "whereas", "although"));
		int saying = (contrast || later.relation().equals("conj")) && later.head() >= 0 && later.head() < later.index()
				? later.head()
				: -1;
		boolean said = saying >= 0 && words.has(Kind.SAYING, arcs.at(saying).lemma())
				&& (contrast || arcs.hasWord(saying, Set.of("but", "and")));
		Optional<Token> before = said
				? arcs.child(saying, "ccomp").filter(clause -> contrast && clause.index() < later.index()
						|| arcs.children(saying, "nsubj").anyMatch(speaker -> speaker.index() > clause.index()))
				: Optional.empty();
		boolean judged = before.isPresent() && arcs.isVerb(later.index())
				&& (arcs.children(later.index(), "aux").anyMatch(aux -> aux.tag().equals("MD"))
						|| later.lemma().equals("be") && arcs.has(later.index(), "acomp", "attr", "prep"))
				&& arcs.children(later.index(), "nsubj", "nsubjpass")
						.anyMatch(thing -> Set.of("NN", "NNS", "VBG").contains(thing.tag()));
		if (judged) {
			arcs.move(later.index(), before.get().index(), "conj");
		}
	}

	/** "Wrote on his platform that Rill …": the clause is what was written, not what the platform is about. */
	private void saidWhere(Token clause) {
		boolean content = Set.of("acl", "relcl", "ccomp").contains(clause.relation()) && clause.head() >= 0
				&& arcs.isNoun(clause.head()) && arcs.children(clause.index(), "mark").anyMatch(
						mark -> arcs.lower(mark.index()).equals("that") && mark.index() == arcs.first(clause.index()))
				&& arcs.has(clause.index(), "nsubj", "nsubjpass");
		int preposition = content && arcs.at(clause.head()).relation().equals("pobj") ? arcs.at(clause.head()).head() : -1;
		int verb = preposition < 0 ? -1 : arcs.at(preposition).head();
		boolean said = verb >= 0 && words.has(Kind.SAYING, arcs.at(verb).lemma()) && !arcs.has(verb, "ccomp")
				&& Set.of("on", "in", "at", "to", "after", "during", "before").contains(arcs.lower(preposition))
				&& !words.has(Kind.TOLD_NOUN, arcs.at(clause.head()).lemma());
		if (said) {
			arcs.move(clause.index(), verb, "ccomp");
		}
	}

	/** "Rill said that Oslo was ready, according to an envoy": the envoy tells of the whole sentence. */
	private void accordingTo(Token according) {
		boolean atEnd = arcs.lower(according.index()).equals("according") && according.relation().equals("prep")
				&& arcs.isComma(according.index() - 1) && arcs.last(according.index()) == arcs.last(top(according.index()));
		if (atEnd && arcs.isVerb(top(according.index()))) {
			arcs.move(according.index(), top(according.index()), "prep");
		}
	}

	private int top(int index) {
		int top = index;
		while (arcs.at(top).head() >= 0) {
			top = arcs.at(top).head();
		}
		return top;
	}

	private boolean takesInfinitive(int index) {
		return arcs.isVerb(index) || arcs.isNoun(index) || arcs.isAdjective(index);
	}

}
