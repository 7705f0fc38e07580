package org.w3id.parley.grammar;

import java.util.Optional;
import java.util.Set;

import org.w3id.parley.grammar.Mending.Kind;
import org.w3id.parley.language.Token;

/**
 * Gives a sentence its verb where the parser took it for a participle: "A senior diplomat pressed for X." has no other verb that could be
 * its own. Changes the arcs that it is given.
 */
final class MainVerbs {
	private final Arcs arcs;
	private final Mending words;

	MainVerbs(Arcs arcs, Mending words) {
		this.arcs = arcs;
		this.words = words;
	}

	void mend() {
		if (arcs.size() > 2 && arcs.lower(arcs.size() - 1).equals(".")) {
			arcs.tokens().stream().filter(this::isParticiple).findFirst().filter(this::isAlone).ifPresent(this::raise);
		}
	}

	/** Whether every other verb of the sentence stands below this one. */
	private boolean isAlone(Token verb) {
		return arcs.tokens().stream().noneMatch(token -> (arcs.isFinite(token.index()) || token.tag().equals("MD"))
				&& !arcs.isUnder(token.index(), verb.index()));
	}

	/** A participle right behind a noun, of a verb that somebody can do: not "a plan backed by Oslo". */
	private boolean isParticiple(Token verb) {
		return verb.tag().equals("VBN") && verb.relation().equals("acl") && verb.head() >= 0 && verb.head() < verb.index()
				&& (words.verbs().contains(verb.lemma()) || words.has(Kind.SAYING, verb.lemma()))
				&& !arcs.has(verb.index(), "agent", "aux", "auxpass", "nsubj", "mark")
				&& !arcs.hasWord(verb.index(), Set.of("by"));
	}

	private void raise(Token verb) {
		Token subject = arcs.at(verb.head());
		while (subject.head() >= 0 && subject.head() < verb.index()) {
			subject = arcs.at(subject.head());
		}
		boolean loose = subject.head() < 0 || arcs.at(subject.head()).relation().equals("punct")
				|| arcs.at(subject.head()).head() < 0;
		Optional<Token> doer = Optional.of(subject).filter(noun -> loose && arcs.isNoun(noun.index()));
		doer.ifPresent(noun -> {
			int from = arcs.children(noun.index(), "det", "nmod", "compound", "poss").mapToInt(Token::index).min()
					.orElse(noun.index());
			arcs.move(verb.index(), -1, "root", "VBD");
			arcs.move(noun.index(), verb.index(), "nsubj");
			arcs.children(noun.index()).filter(before -> before.index() < from).toList()
					.forEach(before -> arcs.move(before.index(), verb.index(), before.relation()));
			arcs.tokens().stream().filter(token -> token.head() < 0 && token.index() != verb.index())
					.forEach(other -> arcs.move(other.index(), verb.index(), "punct"));
		});
	}
}
