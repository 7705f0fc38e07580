package org.w3id.parley.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.w3id.parley.language.Token;

/** Gives clauses back the subjects that the parser took for something else. Changes the list that it is given. */
final class ClauseSubjects {
	private final List<Token> tokens;
	private final Arcs arcs;

	ClauseSubjects(List<Token> tokens) {
		this.tokens = tokens;
		this.arcs = new Arcs(tokens);
	}

	void mend() {
		for (Token token : List.copyOf(tokens)) {
			lowerSubject(token);
			raiseSubject(token);
			joinFrontedClause(token);
			freeCrossedSubject(token);
			lowerContactClause(token);
		}
	}

	/** "That Oslo was ready had been said by Rill": the clause in front is the subject of what was made a sentence of its own. */
	private void joinFrontedClause(Token clause) {
		boolean that = clause.head() < 0 && tokens.stream().anyMatch(mark -> mark.head() == clause.index() && mark.index() == 0
				&& mark.relation().equals("mark") && mark.form().equals("That"));
		if (!that) {
			return;
		}
		tokens.stream().filter(main -> main.head() < 0 && main.index() > clause.index() && main.tag().startsWith("VB")
				&& !arcs.has(main.index(), "nsubj", "nsubjpass")).findFirst()
				.ifPresent(main -> arcs.move(clause.index(), main.index(), "csubj", clause.tag()));
	}

	/** "Experts said any such force must have X": the subject of what is said was taken for its object. */
	private void lowerSubject(Token object) {
		if (!object.relation().equals("dobj") || object.head() < 0 || !tokens.get(object.head()).lemma().equals("say")) {
			return;
		}
		tokens.stream().filter(clause -> clause.head() == object.head() && clause.relation().equals("ccomp")
				&& clause.index() > object.index() && !arcs.has(clause.index(), "nsubj", "nsubjpass", "mark")).findFirst()
				.ifPresent(clause -> arcs.move(object.index(), clause.index(),
						arcs.has(clause.index(), "auxpass") ? "nsubjpass" : "nsubj",
						object.tag()));
	}

	/** "Hours after the powers, gathered in Rill, had demanded X": the subject of the clause was taken for the preposition's object. */
	private void raiseSubject(Token noun) {
		if (!noun.relation().equals("pobj") || noun.head() < 0
				|| !Set.of("after", "before", "since", "until")
						.contains(tokens.get(noun.head()).form().toLowerCase(Locale.ROOT))) {
			return;
		}
		Token preposition = tokens.get(noun.head());
		tokens.stream().filter(clause -> clause.relation().equals("advcl") && clause.head() == preposition.head()
				&& clause.index() > noun.index() && clause.tag().startsWith("VB") && !clause.tag().equals("VBG")
				&& (arcs.has(clause.index(), "aux") || clause.tag().equals("VBD"))
				&& !arcs.has(clause.index(), "nsubj", "nsubjpass", "mark")
				&& tokens.stream().noneMatch(to -> to.head() == clause.index() && to.form().equals("to"))).findFirst()
				.ifPresent(clause -> {
					arcs.move(noun.index(), clause.index(), arcs.has(clause.index(), "auxpass") ? "nsubjpass" : "nsubj",
							noun.tag());
					arcs.move(preposition.index(), clause.index(), "mark", preposition.tag());
				});
	}

	/** "Rome sees Oslo as a threat, and is demanding X": the object before "and" was taken for the subject after it. */
	private void freeCrossedSubject(Token verb) {
		if (!verb.relation().equals("conj") || !verb.tag().startsWith("VB") || verb.head() < 0) {
			return;
		}
		for (Token subject : List.copyOf(tokens)) {
			boolean crossed = subject.head() == verb.index() && subject.relation().equals("nsubj")
					&& tokens.stream().anyMatch(joining -> joining.relation().equals("cc") && joining.head() == verb.head()
							&& subject.index() < joining.index() && joining.index() < verb.index());
			Optional<Token> before = arcs.last(token -> token.index() < subject.index() && token.index() >= verb.head()
					&& token.tag().startsWith("VB") && !token.relation().startsWith("aux"));
			if (crossed && before.isPresent() && before.get().head() != verb.index()) {
				arcs.move(subject.index(), before.get().index(), "dobj", subject.tag());
			}
		}
	}

	/** "The package Rill signed was large": the clause about the noun was taken for the sentence's own. */
	private void lowerContactClause(Token signed) {
		if (!signed.tag().equals("VBD")) {
			return;
		}
		for (Token noun : List.copyOf(tokens)) {
			if (noun.head() != signed.index() || !noun.relation().equals("nsubj")) {
				continue;
			}
			Optional<Token> name = arcs.last(child -> child.head() == noun.index() && child.relation().equals("appos")
					&& child.tag().startsWith("NNP") && child.index() < signed.index() && child.index() > noun.index());
			Optional<Token> main = arcs.last(child -> child.head() == signed.index() && child.relation().equals("ccomp")
					&& child.index() > signed.index() && Set.of("VBD", "VBZ", "VBP").contains(child.tag())
					&& !arcs.has(child.index(), "nsubj", "nsubjpass", "mark"));
			boolean comma = name.isPresent() && tokens.subList(noun.index() + 1, name.get().index()).stream()
					.anyMatch(token -> token.relation().equals("punct"));
			if (name.isEmpty() || main.isEmpty() || comma || arcs.has(signed.index(), "dobj")) {
				continue;
			}
			arcs.move(main.get().index(), signed.head(), signed.relation(), main.get().tag());
			arcs.move(noun.index(), main.get().index(), "nsubj", noun.tag());
			arcs.move(signed.index(), noun.index(), "relcl", signed.tag());
			arcs.move(name.get().index(), signed.index(), "nsubj", name.get().tag());
		}
	}
}
