package org.w3id.parley.grammar;

import java.util.Optional;
import java.util.Set;

import org.w3id.parley.grammar.Mending.Kind;
import org.w3id.parley.language.Token;

/** Joins what an inserted phrase or a repeated word has torn apart. Changes the arcs that it is given. */
final class InsertionRepairs {
	private final Arcs arcs;
	private final Mending words;

	InsertionRepairs(Arcs arcs, Mending words) {
		this.arcs = arcs;
		this.words = words;
	}

	void mend() {
		for (Token token : arcs.tokens()) {
			repeatedPreposition(token);
			repeatedInfinitive(token);
			noMore(token);
		}
		for (Token token : arcs.tokens()) {
			partSentences(token);
			tellers(token);
			saidBetween(token);
			goOn(token);
			saidWhere(token);
			cleft(token);
			accordingTo(token);
			likeWithLike(token);
		}
	}

	/** "Looks upset with Rill closing its port – and refusing to talk": a bare participle goes on with one, not with a finite verb. */
	private void likeWithLike(Token later) {
		boolean bare = later.tag().equals("VBG") && later.relation().equals("conj") && later.head() >= 0 && later.index() > 0
				&& arcs.isFinite(later.head()) && arcs.lower(later.index() - 1).equals("and") && !arcs.has(later.index(), "aux");
		if (bare) {
			arcs.last(token -> token.index() < later.index() && token.tag().equals("VBG") && token.index() > later.head()
					&& arcs.isUnder(token.index(), later.head()) && !arcs.has(token.index(), "aux"))
					.ifPresent(earlier -> arcs.move(later.index(), earlier.index(), "conj"));
		}
	}

	/** "Rill said that Oslo was ready, according to an envoy": the envoy tells of the whole sentence. */
	private void accordingTo(Token according) {
		boolean atEnd = arcs.lower(according.index()).equals("according") && according.relation().equals("prep")
				&& isComma(according.index() - 1) && arcs.last(according.index()) == arcs.last(top(according.index()));
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

	/** "Asked for X and for Y": the second "for" goes with the verb like the first. */
	private void repeatedPreposition(Token later) {
		boolean joined = later.relation().equals("conj") && Set.of("IN", "TO").contains(later.tag()) && later.index() > 1
				&& Set.of("and", "or", "but", "nor").contains(arcs.lower(later.index() - 1));
		if (!joined) {
			return;
		}
		arcs.tokens().stream()
				.filter(token -> token.index() < later.index() && token.relation().equals("prep")
						&& arcs.lower(token.index()).equals(arcs.lower(later.index())) && token.head() >= 0
						&& token.head() < later.index() && arcs.isUnder(later.head(), token.index()) && takesTwo(token.head()))
				.findFirst().ifPresent(first -> arcs.move(later.index(), first.head(), "prep"));
	}

	/** A verb, an adjective, or a noun that says what somebody wants. */
	private boolean takesTwo(int head) {
		return !arcs.isNoun(head) || words.has(Kind.WANTING_NOUN, arcs.at(head).lemma());
	}

	/** "Is ready to X, to Y and to Z": the infinitives stand side by side. */
	private void repeatedInfinitive(Token later) {
		boolean loose = later.relation().equals("dep") && later.head() >= 0 && later.head() < later.index()
				&& hasTo(later.index()) && hasTo(later.head());
		if (loose) {
			arcs.move(later.index(), later.head(), "conj");
		}
	}

	/** "Decided to send arms no more": the words at the end deny the verb. */
	private void noMore(Token no) {
		boolean pair = arcs.lower(no.index()).equals("no") && no.index() + 1 < arcs.size()
				&& Set.of("more", "longer").contains(arcs.lower(no.index() + 1));
		if (!pair) {
			return;
		}
		int after = no.index() + 2;
		boolean end = after >= arcs.size() || arcs.at(after).relation().equals("punct");
		int verb = arcs.at(no.index() + 1).head();
		while (verb >= 0 && !arcs.isVerb(verb)) {
			verb = arcs.at(verb).head();
		}
		if (end && verb >= 0 && verb < no.index()) {
			arcs.move(no.index(), verb, "neg");
			arcs.move(no.index() + 1, no.index(), "advmod");
		}
	}

	private boolean hasTo(int verb) {
		return arcs.children(verb, "aux").anyMatch(aux -> arcs.lower(aux.index()).equals("to"));
	}

	/** "Rill was ready, he said on Monday, to X", "Rill has signalled, officials said, that it …": what comes after goes with what was before. */
	private void goOn(Token later) {
		if (!Set.of("xcomp", "ccomp", "advcl", "conj").contains(later.relation()) || later.head() < 0
				|| later.head() > later.index()) {
			return;
		}
		int saying = later.head();
		int first = arcs.first(later.index());
		boolean infinitive = hasTo(later.index()) && arcs.lower(first).equals("to");
		boolean that = arcs.lower(first).equals("that") && arcs.has(later.index(), "mark");
		Optional<Token> speaker = arcs.child(saying, "nsubj");
		if (!infinitive && !that || speaker.isEmpty() || !isComma(first - 1)) {
			return;
		}
		int opening = arcs.first(speaker.get().index());
		if (opening == 0 || !isComma(opening - 1) || speaker.get().index() > saying || saying > first) {
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

	/** "Rill agreed; on Tuesday Oslo said …": the clause before the semicolon is no part of the one after it. */
	private void partSentences(Token clause) {
		boolean before = clause.relation().equals("ccomp") && clause.head() > clause.index() && !arcs.has(clause.index(), "mark");
		boolean whole = before && (arcs.has(clause.head(), "auxpass") || arcs.children(clause.head(), "ccomp")
				.anyMatch(said -> said.index() > clause.head() && arcs.has(said.index(), "mark")));
		if (!whole) {
			return;
		}
		int last = arcs.last(clause.index());
		boolean parted = last + 1 < arcs.at(clause.head()).index() && arcs.at(last + 1).form().equals(";");
		if (parted) {
			arcs.move(clause.index(), -1, "root");
		}
	}

	/** "Rill, the paper reported, opposes X": the name before the report is the subject of what is reported. */
	private void saidBetween(Token saying) {
		Optional<Token> name = arcs.children(saying.index()).filter(first -> first.index() < saying.index()
				&& arcs.isNoun(first.index()) && arcs.last(first.index()) + 1 < saying.index()
				&& isComma(arcs.last(first.index()) + 1)).findFirst();
		boolean reported = saying.head() < 0 && words.has(Kind.SAYING, saying.lemma()) && name.isPresent()
				&& saying.index() + 1 < arcs.size() && isComma(saying.index() + 1)
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

	/** "Rill opposes X, a person briefed on it said": the participle tells of who says it, and says nothing itself. */
	private void tellers(Token participle) {
		boolean inserted = participle.relation().equals("ccomp") && participle.head() > participle.index()
				&& words.has(Kind.SAYING, arcs.at(participle.head()).lemma()) && !arcs.has(participle.head(), "nsubj")
				&& Set.of("VBD", "VBN").contains(participle.tag()) && !arcs.has(participle.index(), "aux", "auxpass", "mark");
		Optional<Token> who = inserted
				? arcs.child(participle.index(), "nsubj").filter(subject -> arcs.isNoun(subject.index())
						&& subject.index() == participle.index() - 1 && isComma(arcs.first(subject.index()) - 1))
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

	private boolean takesInfinitive(int index) {
		return arcs.isVerb(index) || arcs.isNoun(index) || arcs.isAdjective(index);
	}

	private boolean isComma(int index) {
		return index >= 0 && arcs.at(index).form().equals(",");
	}

	/** "It was Rill, he recalled, that had left": what the clause tells is told of Rill. */
	private void cleft(Token clause) {
		if (!clause.relation().equals("ccomp") || clause.head() < 0 || !arcs.at(clause.head()).lemma().equals("be")) {
			return;
		}
		boolean it = arcs.children(clause.head(), "nsubj").anyMatch(subject -> arcs.lower(subject.index()).equals("it"));
		boolean who = arcs.children(clause.index(), "nsubj")
				.anyMatch(subject -> Set.of("that", "who", "which").contains(arcs.lower(subject.index())));
		Optional<Token> named = arcs.child(clause.head(), "attr").filter(attr -> attr.index() < clause.index());
		if (it && who && named.isPresent()) {
			arcs.move(clause.index(), named.get().index(), "relcl");
		}
	}
}
