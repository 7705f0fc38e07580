package org.w3id.parley.grammar;

import java.util.Optional;
import java.util.Set;

import org.w3id.parley.grammar.Mending.Kind;
import org.w3id.parley.language.Token;

/** Makes "be" say what it equates: "the aim was getting X", "the solution is for Rill to X", "it is X that matters". Changes the arcs that it is given. */
final class CopulaRepairs {
	private final Arcs arcs;
	private final Mending words;

	CopulaRepairs(Arcs arcs, Mending words) {
		this.arcs = arcs;
		this.words = words;
	}

	void mend() {
		for (Token token : arcs.tokens()) {
			aim(token);
			forWhomTo(token);
			cleft(token);
		}
	}

	/** "The aim was getting Rill to accept X": an aim gets nothing; it is told what the aim is. */
	private void aim(Token gerund) {
		Optional<Token> be = gerund.tag().equals("VBG")
				? arcs.child(gerund.index(), "aux").filter(aux -> aux.lemma().equals("be") && arcs.isFinite(aux.index()))
				: Optional.empty();
		Optional<Token> aim = be.flatMap(is -> arcs.child(gerund.index(), "nsubj"))
				.filter(subject -> words.has(Kind.AIM, subject.lemma()));
		if (aim.isEmpty()) {
			return;
		}
		int is = be.get().index();
		arcs.move(is, gerund.head(), gerund.relation());
		arcs.children(gerund.index()).filter(child -> child.index() < is).toList()
				.forEach(child -> arcs.move(child.index(), is, child.relation()));
		arcs.move(gerund.index(), is, "xcomp");
	}

	/** "The solution is for Rill to X": the clause says what the solution is. */
	private void forWhomTo(Token clause) {
		boolean behind = clause.relation().equals("advcl") && clause.head() >= 0 && clause.head() < clause.index()
				&& arcs.at(clause.head()).lemma().equals("be") && arcs.hasTo(clause.index())
				&& !arcs.has(clause.head(), "acomp", "attr", "ccomp", "xcomp", "expl");
		boolean thing = behind && arcs.children(clause.head(), "nsubj").anyMatch(noun -> noun.tag().equals("NN"));
		Optional<Token> preposition = thing
				? arcs.child(clause.head(), "prep").filter(word -> arcs.lower(word.index()).equals("for")
						&& word.index() == clause.head() + 1)
				: Optional.empty();
		Optional<Token> who = preposition.flatMap(word -> arcs.child(word.index(), "pobj"));
		who.ifPresent(name -> {
			arcs.move(name.index(), clause.index(), "nsubj");
			arcs.move(preposition.get().index(), clause.index(), "mark");
		});
		if (thing && arcs.isMarked(clause.index(), Set.of("for")) || who.isPresent()) {
			arcs.move(clause.index(), clause.head(), "ccomp");
		}
	}

	/** "It is the end of X that should come first": that should come first. */
	private void cleft(Token clause) {
		Token thing = clause.relation().equals("relcl") && clause.head() >= 0 ? arcs.at(clause.head()) : clause;
		boolean attribute = thing.relation().equals("attr") && !thing.tag().startsWith("NNP") && thing.head() >= 0
				&& arcs.at(thing.head()).lemma().equals("be");
		Optional<Token> it = attribute
				? arcs.child(thing.head(), "nsubj").filter(word -> arcs.lower(word.index()).equals("it"))
				: Optional.empty();
		Optional<Token> that = it.flatMap(word -> arcs.child(clause.index(), "nsubj", "nsubjpass"))
				.filter(word -> arcs.lower(word.index()).equals("that"));
		if (that.isEmpty()) {
			return;
		}
		Token be = arcs.at(thing.head());
		arcs.move(clause.index(), be.head(), be.relation());
		arcs.move(thing.index(), clause.index(), that.get().relation());
		arcs.move(that.get().index(), clause.index(), "mark");
		arcs.move(be.index(), clause.index(), "dep");
	}
}
