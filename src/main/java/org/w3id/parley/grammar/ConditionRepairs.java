package org.w3id.parley.grammar;

import java.util.Optional;
import java.util.Set;

import org.w3id.parley.language.Token;

/** Hangs a condition on what it is a condition of. Changes the arcs that it is given. */
final class ConditionRepairs {
	private final Arcs arcs;

	ConditionRepairs(Arcs arcs) {
		this.arcs = arcs;
	}

	void mend() {
		for (Token token : arcs.tokens()) {
			hangOnCondition(token);
			hangClause(token);
			hangProviso(token);
			hangInversion(token);
			hangOnlyWhen(token);
		}
	}

	/** "Is ready for talks on condition that it leaves": the clause says what the condition is. */
	private void hangOnCondition(Token clause) {
		Optional<Token> that = arcs.children(clause.index(), "mark").filter(mark -> mark.index() > 1
				&& arcs.lower(mark.index() - 1).equals("condition") && arcs.lower(mark.index() - 2).equals("on")).findFirst();
		if (that.isPresent()) {
			int on = that.get().index() - 2;
			int host = arcs.at(on).head() < 0 ? -1 : predicate(arcs.at(on).head());
			arcs.move(clause.index(), that.get().index() - 1, "acl");
			if (host >= 0 && isPredicate(host)) {
				arcs.move(on, host, "prep");
			}
		}
	}

	/** "Will agree to X only when Rill has left": the clause says when, and nothing of what X is. */
	private void hangOnlyWhen(Token clause) {
		boolean when = clause.relation().equals("relcl") && clause.head() >= 0 && arcs.children(clause.index(), "advmod", "mark")
				.anyMatch(mark -> Set.of("when", "after", "once").contains(arcs.lower(mark.index()))
						&& mark.index() > 0 && arcs.lower(mark.index() - 1).equals("only"));
		if (when && isPredicate(predicate(clause.head()))) {
			arcs.move(clause.index(), predicate(clause.head()), "advcl");
		}
	}

	/** "Oslo would talk if, in turn, Rome signed": the condition was left beside the sentence that it belongs to. */
	private void hangClause(Token clause) {
		if (!arcs.isMarked(clause.index(), Set.of("if", "unless"))) {
			return;
		}
		if (clause.head() < 0) {
			arcs.tokens().stream().filter(token -> token.head() < 0 && token.index() < clause.index()).findFirst()
					.ifPresent(main -> arcs.move(clause.index(), main.index(), "advcl"));
		} else if (Set.of("pobj", "dobj", "attr", "dep").contains(clause.relation()) && arcs.isVerb(clause.index())) {
			arcs.move(clause.index(), clause.head(), "advcl");
		}
	}

	/** "Ready to talk provided Rill gave up X": the participle is the mark of a condition, not what one is ready for. */
	private void hangProviso(Token provided) {
		if (!Set.of("provided", "providing").contains(arcs.lower(provided.index())) || provided.head() < 0
				|| arcs.has(provided.index(), "aux", "auxpass", "agent", "prep")) {
			return;
		}
		Optional<Token> object = arcs.last(noun -> noun.head() == provided.index() && noun.relation().equals("dobj"));
		int host = predicate(provided.head());
		Optional<Token> clause = object.isPresent() ? verbAfter(object.get()) : contentOf(provided);
		clause.filter(verb -> verb.index() != host).ifPresent(verb -> {
			object.ifPresent(subject -> arcs.move(subject.index(), verb.index(), "nsubj"));
			arcs.move(verb.index(), host, "advcl");
			arcs.move(provided.index(), verb.index(), "mark", "IN");
			arcs.children(verb.index(), "advcl").toList().stream().filter(this::isAside)
					.forEach(other -> arcs.move(other.index(), host, "advcl"));
		});
	}

	/** The verb whose subject was taken for an object. */
	private Optional<Token> verbAfter(Token object) {
		return arcs.tokens().stream().filter(verb -> verb.index() > object.index() && verb.index() <= object.index() + 3
				&& arcs.isFinite(verb.index()) && !arcs.has(verb.index(), "nsubj", "nsubjpass")).findFirst();
	}

	private Optional<Token> contentOf(Token provided) {
		return arcs.children(provided.index(), "ccomp", "xcomp", "pcomp", "advcl").filter(
				child -> child.index() > provided.index() && arcs.has(child.index(), "nsubj", "nsubjpass")).findFirst();
	}

	/** "…, while Rome does Y". */
	private boolean isAside(Token clause) {
		return arcs.isMarked(clause.index(), Set.of("while", "whereas", "although"));
	}

	/** The verb or adjective at a token or above it, else the root. */
	private int predicate(int from) {
		int at = from;
		while (!isPredicate(at) && arcs.at(at).head() >= 0) {
			at = arcs.at(at).head();
		}
		return at;
	}

	private boolean isPredicate(int index) {
		return arcs.isVerb(index) || arcs.isAdjective(index);
	}

	/** "Threatened Rill with X should it attack": the condition without a mark was taken for what is said, or for an object. */
	private void hangInversion(Token clause) {
		boolean after = clause.head() >= 0
				&& Set.of("ccomp", "dative", "dobj", "pobj", "acl", "dep", "xcomp").contains(clause.relation())
				&& clause.index() > clause.head() && arcs.isVerb(clause.index());
		boolean inverted = after && arcs.children(clause.index(), "aux").anyMatch(aux -> aux.form().equals("should")
				&& arcs.children(clause.index(), "nsubj", "nsubjpass").anyMatch(subject -> subject.index() > aux.index()));
		if (inverted && !arcs.has(clause.index(), "mark", "advmod")) {
			arcs.move(clause.index(), predicate(clause.head()), "advcl");
		}
	}
}
