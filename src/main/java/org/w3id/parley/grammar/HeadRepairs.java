package org.w3id.parley.grammar;

import java.util.Optional;
import java.util.Set;

import org.w3id.parley.grammar.Mending.Kind;
import org.w3id.parley.language.Token;

/**
 * Hangs a word on the word that it belongs to, where the parser chose a neighbour: an auxiliary for its verb, an object or a particle
 * for the verb that both belong to. Changes the arcs that it is given.
 */
final class HeadRepairs {
	private static final Set<String> RAISED = Set.of("nsubj", "nsubjpass", "mark", "neg", "xcomp", "ccomp", "dobj", "advcl");
	private static final Set<String> PARTICLES = Set.of("away", "back", "along", "ahead", "off", "up", "out", "forward", "down");
	private final Arcs arcs;
	private final Mending words;

	HeadRepairs(Arcs arcs, Mending words) {
		this.arcs = arcs;
		this.words = words;
	}

	void mend() {
		for (Token token : arcs.tokens()) {
			raiseFromMark(token);
		}
		for (Token token : arcs.tokens()) {
			raiseFromAuxiliary(token);
		}
		for (Token token : arcs.tokens()) {
			raisePreposition(token);
			raiseFromParticle(token);
			markContent(token);
			hasSaid(token);
			byWhom(token);
			freeRelative(token);
		}
	}

	/** "He's insisted that Oslo …": has, and not is. */
	private void hasSaid(Token auxiliary) {
		int verb = auxiliary.relation().equals("auxpass") && arcs.lower(auxiliary.index()).equals("'s") ? auxiliary.head() : -1;
		boolean says = verb >= 0 && words.has(Kind.SAYING, arcs.at(verb).lemma()) && arcs.has(verb, "ccomp");
		Optional<Token> subject = says ? arcs.child(verb, "nsubjpass") : Optional.empty();
		if (subject.isPresent()) {
			arcs.move(auxiliary.index(), verb, "aux");
			arcs.move(subject.get().index(), verb, "nsubj");
		}
	}

	/** "A recognition by Rill of X": X is recognised. */
	private void byWhom(Token of) {
		boolean ofName = arcs.lower(of.index()).equals("of") && of.relation().equals("prep") && of.head() == of.index() - 1
				&& arcs.at(of.head()).relation().equals("pobj");
		int by = ofName ? arcs.at(of.head()).head() : -1;
		int noun = by >= 0 && arcs.lower(by).equals("by") ? arcs.at(by).head() : -1;
		if (noun >= 0 && arcs.isNoun(noun) && noun == by - 1) {
			arcs.move(of.index(), noun, "prep");
		}
	}

	/** "A plan that Rill at once vowed to block": "that" is what is blocked, and no part of "at once". */
	private void freeRelative(Token that) {
		int preposition = that.tag().equals("WDT") && that.relation().equals("pobj") ? that.head() : -1;
		int verb = preposition > that.index() && arcs.has(preposition, "pcomp", "pobj") ? arcs.at(preposition).head() : -1;
		if (verb < 0 || !arcs.isVerb(verb) || !arcs.at(verb).relation().equals("relcl")) {
			return;
		}
		Optional<Token> inner = arcs.child(verb, "xcomp");
		int last = verb;
		while (inner.isPresent() && arcs.isVerb(inner.get().index())) {
			last = inner.get().index();
			inner = arcs.child(last, "xcomp");
		}
		if (!arcs.has(last, "dobj")) {
			arcs.move(that.index(), last, "dobj");
		}
	}

	/** A clause that was hung on a full stop or a comma. */
	private void raiseFromMark(Token token) {
		if (token.head() >= 0 && arcs.at(token.head()).relation().equals("punct") && !token.relation().equals("punct")) {
			int above = arcs.at(token.head()).head();
			if (above >= 0 && above != token.index()) {
				arcs.move(token.index(), above, token.relation());
			}
		}
	}

	/** "Trump has this week assured", "does not rule out sending": what was hung on the auxiliary belongs to the verb. */
	private void raiseFromAuxiliary(Token child) {
		if (child.head() >= 0 && RAISED.contains(child.relation())) {
			Token auxiliary = arcs.at(child.head());
			if (auxiliary.relation().startsWith("aux") && auxiliary.head() >= 0) {
				arcs.move(child.index(), auxiliary.head(), child.relation());
			}
		}
	}

	/** "Assured Moscow of X", "prevent Kyiv from X", "pressed its allies for X": the phrase completes the verb, not the one before it. */
	private void raisePreposition(Token preposition) {
		if (!preposition.relation().equals("prep") || preposition.head() < 0) {
			return;
		}
		Token object = arcs.at(preposition.head());
		if (!object.relation().equals("dobj") || object.head() < 0 || preposition.index() < object.index()) {
			return;
		}
		String verb = arcs.at(object.head()).lemma();
		boolean named = object.tag().startsWith("NNP") || object.tag().startsWith("PRP");
		boolean asked = preposition.form().equals("for") && words.has(Kind.ASKING_SOMEONE, verb);
		if ((named || asked) && words.has(Kind.TOWARDS_SOMEONE, verb)) {
			arcs.move(preposition.index(), object.head(), "prep");
		}
	}

	/** "Walked away from X", "went along with X": the phrase completes the verb, not the particle. */
	private void raiseFromParticle(Token preposition) {
		if (!preposition.relation().equals("prep") || preposition.head() < 0) {
			return;
		}
		Token particle = arcs.at(preposition.head());
		if (PARTICLES.contains(particle.form()) && particle.tag().startsWith("R") && particle.head() >= 0) {
			arcs.move(preposition.index(), particle.head(), "prep");
		}
	}

	/** "The lie that Russia accepts a truce": "that" was taken for a second object; the clause says what the noun is about. */
	private void markContent(Token that) {
		if (!that.form().equals("that") || !that.relation().equals("dobj") || that.head() < 0
				|| !arcs.at(that.head()).relation().equals("relcl")) {
			return;
		}
		Token verb = arcs.at(that.head());
		boolean complete = arcs.has(verb.index(), "nsubj")
				&& arcs.children(verb.index(), "dobj").anyMatch(object -> object.index() != that.index());
		if (complete) {
			arcs.move(that.index(), verb.index(), "mark");
			arcs.move(verb.index(), verb.head(), "acl");
		}
	}
}
