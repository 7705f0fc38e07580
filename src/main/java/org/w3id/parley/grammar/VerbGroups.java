package org.w3id.parley.grammar;

import java.util.Optional;
import java.util.Set;

import org.w3id.parley.language.Token;

/**
 * Brings a verb and its auxiliary together again where something said between them parted the two: "has not, in four years of war,
 * accepted X". What is left apart is read without its "not". Changes the arcs that it is given.
 */
final class VerbGroups {
	private static final Set<String> NOT = Set.of("not", "n't", "never");
	/** "Not only", "not just": denies nothing of the verb. */
	private static final Set<String> AND_MORE = Set.of("only", "just", "merely", "simply", "solely");
	private static final Set<String> HAVING = Set.of("have", "has", "had", "'ve", "having");
	private static final Set<String> BEING = Set.of("be", "is", "are", "was", "were", "am", "'s", "'re", "'m", "been", "being");
	private static final Set<String> DOING = Set.of("do", "does", "did");
	private static final Set<String> APART = Set.of("advcl", "conj", "xcomp", "acl", "dep", "ccomp", "relcl", "parataxis");
	private static final Set<String> COMPLEMENTS = Set.of("dobj", "attr", "acomp", "oprd", "prt", "expl", "cc");
	private final Arcs arcs;

	VerbGroups(Arcs arcs) {
		this.arcs = arcs;
	}

	void mend() {
		for (Token token : arcs.tokens()) {
			freePreposition(token);
			freeVerb(token);
			ought(token);
		}
		for (Token token : arcs.tokens()) {
			join(token);
		}
		for (Token token : arcs.tokens()) {
			giveNegation(token);
			makePerfect(token);
		}
	}

	/** "Does not for a moment want X": subject and auxiliary were hung on the preposition. */
	private void freePreposition(Token preposition) {
		int verb = preposition.head();
		boolean parted = preposition.tag().equals("IN") && verb > preposition.index() && arcs.isVerb(verb)
				&& !arcs.has(verb, "nsubj", "nsubjpass") && arcs.has(preposition.index(), "nsubj", "nsubjpass");
		if (parted) {
			arcs.children(preposition.index(), "nsubj", "nsubjpass", "aux", "auxpass", "neg").toList()
					.forEach(child -> arcs.move(child.index(), verb, child.relation()));
		}
	}

	/** "Demands legally binding X": a verb that is no auxiliary was taken for one, and the participle of its object for the verb. */
	private void freeVerb(Token verb) {
		boolean taken = verb.relation().equals("aux") && arcs.isVerb(verb.index()) && formsAfter(verb).isEmpty()
				&& verb.head() == verb.index() + 2 && arcs.at(verb.index() + 1).relation().equals("advmod");
		Optional<Token> object = taken && arcs.at(verb.head()).tag().equals("VBG")
				? arcs.child(verb.head(), "dobj").filter(noun -> noun.index() > verb.head())
				: Optional.empty();
		object.ifPresent(noun -> {
			Token participle = arcs.at(verb.head());
			arcs.move(verb.index(), participle.head(), participle.relation());
			arcs.children(participle.index()).filter(child -> !child.relation().equals("advmod")).toList()
					.forEach(child -> arcs.move(child.index(), verb.index(), child.relation()));
			arcs.move(participle.index(), noun.index(), "nmod");
		});
	}

	/** "Rill ought to do X": "ought" was taken for the verb. */
	private void ought(Token ought) {
		boolean alone = arcs.lower(ought.index()).equals("ought") && !ought.relation().equals("aux");
		Optional<Token> verb = alone
				? arcs.children(ought.index(), "xcomp", "ccomp", "advcl", "acl").filter(child -> arcs.hasTo(child.index()))
						.findFirst()
				: Optional.empty();
		verb.ifPresent(found -> {
			boolean said = ought.relation().equals("oprd");
			arcs.move(found.index(), ought.head(), said ? "ccomp" : ought.relation());
			arcs.children(ought.index()).toList().forEach(child -> arcs.move(child.index(), found.index(), child.relation()));
			arcs.move(ought.index(), found.index(), "aux");
			if (said && !arcs.has(found.index(), "nsubj")) {
				arcs.children(found.head(), "dobj").filter(noun -> arcs.last(noun.index()) == ought.index() - 1).findFirst()
						.ifPresent(noun -> arcs.move(noun.index(), found.index(), arcs.subjectRelation(found.index())));
			}
		});
	}

	/** "Is not, at this stage, sending X", "had not, unlike Rill, done X": the auxiliary was taken for the verb. */
	private void join(Token auxiliary) {
		Set<String> tags = formsAfter(auxiliary);
		boolean bare = !tags.isEmpty() && !Set.of("aux", "auxpass").contains(auxiliary.relation())
				&& arcs.children(auxiliary.index()).noneMatch(child -> COMPLEMENTS.contains(child.relation()))
				&& isDenied(auxiliary.index());
		Optional<Token> verb = bare
				? arcs.tokens().stream().filter(token -> token.index() > auxiliary.index() + 2 && tags.contains(token.tag())
						&& isParted(token, auxiliary)).findFirst()
				: Optional.empty();
		verb.ifPresent(found -> {
			boolean passive = BEING.contains(arcs.lower(auxiliary.index())) && found.tag().equals("VBN");
			arcs.move(found.index(), auxiliary.head(), auxiliary.relation());
			arcs.children(auxiliary.index()).toList().forEach(child -> arcs.move(child.index(), found.index(),
					passive && child.relation().equals("nsubj") ? "nsubjpass" : child.relation()));
			arcs.move(auxiliary.index(), found.index(), passive ? "auxpass" : "aux");
		});
	}

	/** The tags of the verbs that an auxiliary can have; none for any other word. */
	private Set<String> formsAfter(Token token) {
		String form = arcs.lower(token.index());
		if (token.tag().equals("MD") || DOING.contains(form)) {
			return Set.of("VB", "VBP");
		}
		return HAVING.contains(form) ? Set.of("VBN", "VBD") : BEING.contains(form) ? Set.of("VBG", "VBN") : Set.of();
	}

	private boolean isDenied(int auxiliary) {
		return arcs.has(auxiliary, "neg")
				|| auxiliary + 1 < arcs.size() && arcs.at(auxiliary + 1).relation().equals("neg");
	}

	/** A verb below the auxiliary that has nobody else to do it; one with a preposition before it is meant to be that one's object. */
	private boolean isParted(Token verb, Token auxiliary) {
		boolean below = BEING.contains(arcs.lower(auxiliary.index()))
				? verb.head() == auxiliary.index() && APART.contains(verb.relation())
				: arcs.isUnder(verb.index(), auxiliary.index())
						&& !Set.of("prep", "agent").contains(arcs.at(verb.index() - 1).relation());
		return below && formsAfter(verb).isEmpty()
				&& !arcs.has(verb.index(), "nsubj", "nsubjpass", "mark", "aux", "auxpass", "cc");
	}

	/** "Has, as was feared, rejected X": with "has", the form is no simple past. */
	private void makePerfect(Token verb) {
		if (verb.tag().equals("VBD") && arcs.children(verb.index(), "aux")
				.anyMatch(aux -> HAVING.contains(arcs.lower(aux.index())))) {
			arcs.move(verb.index(), verb.head(), verb.relation(), "VBN");
		}
	}

	/** "Not" right behind an auxiliary denies the auxiliary's verb, not the phrase that follows. */
	private void giveNegation(Token not) {
		if (!NOT.contains(arcs.lower(not.index())) || !not.relation().equals("neg") || not.index() == 0
				|| not.index() + 1 >= arcs.size()
				|| AND_MORE.contains(arcs.lower(not.index() + 1))) {
			return;
		}
		Token auxiliary = arcs.at(not.index() - 1);
		int verb = auxiliary.head();
		boolean parted = Set.of("aux", "auxpass").contains(auxiliary.relation()) && verb > not.index() && not.head() != verb
				&& arcs.tokens().subList(not.index(), verb).stream().noneMatch(token -> token.form().equals("but"));
		if (parted) {
			arcs.move(not.index(), verb, "neg");
		}
	}
}
