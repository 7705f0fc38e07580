package org.w3id.parley.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.w3id.parley.grammar.Mending.Kind;
import org.w3id.parley.language.Token;

/** Gives verbs back the subjects that the parser took for something else. Changes the arcs that it is given. */
final class SubjectRepairs {
	private final Arcs arcs;
	private final Mending words;

	SubjectRepairs(Arcs arcs, Mending words) {
		this.arcs = arcs;
		this.words = words;
	}

	void mend() {
		for (Token token : arcs.tokens()) {
			hangCircumstance(token);
		}
		for (Token token : arcs.tokens()) {
			giveObject(token);
			lowerSubject(token);
			raiseSubject(token);
			joinFrontedClause(token);
			freeCrossedSubject(token);
			lowerContactClause(token);
			hangComment(token);
			joinLastName(token);
		}
	}

	/** "Talks stalled, with Rill rejecting X", "now that Rill has agreed": a clause of its own beside the main one. */
	private void hangCircumstance(Token clause) {
		if (clause.head() < 0 || !arcs.isVerb(clause.index())) {
			return;
		}
		Token over = arcs.at(clause.head());
		boolean apart = over.index() == 0 || arcs.at(over.index() - 1).relation().equals("punct");
		boolean with = apart && clause.relation().equals("pcomp") && clause.tag().equals("VBG")
				&& arcs.lower(over.index()).equals("with");
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

	/** "Getting Rill to accept X", "got Rill to": Rill is whom it was got from, as with "urged Rill to". */
	private void giveObject(Token clause) {
		boolean brought = Set.of("ccomp", "advcl").contains(clause.relation()) && clause.head() >= 0 && arcs.hasTo(clause.index())
				&& words.has(Kind.PREVAILING, arcs.at(clause.head()).lemma()) && !arcs.has(clause.index(), "mark");
		int verb = clause.head();
		Optional<Token> who = brought
				? arcs.child(clause.index(), "nsubj").or(() -> arcs.child(verb, "dobj"))
						.filter(name -> name.index() > verb && arcs.last(name.index()) + 1 == arcs.child(clause.index(), "aux")
								.map(Token::index).orElse(-1))
				: Optional.empty();
		who.ifPresent(name -> {
			arcs.move(name.index(), verb, "dobj");
			arcs.move(clause.index(), verb, "xcomp");
		});
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
