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
			cleft(token);
		}
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
				&& arcs.hasTo(later.index()) && arcs.hasTo(later.head());
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

	/** "Rill agreed; on Tuesday Oslo said …": the clause before the semicolon is no part of the one after it. */
	private void partSentences(Token clause) {
		boolean before = clause.relation().equals("ccomp") && clause.head() > clause.index() && !arcs.has(clause.index(), "mark");
		boolean whole = before && (arcs.has(clause.head(), "auxpass") || !words.has(Kind.SAYING, arcs.at(clause.head()).lemma())
				&& arcs.has(clause.head(), "dobj") || arcs.children(clause.head(), "ccomp")
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
