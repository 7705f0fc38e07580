package org.w3id.parley.grammar;

import java.util.Set;

/**
 * How a token hangs below another, with prepositions folded in.
 *
 * @param word
 *            the preposition, or the parser's label
 */
public record Arc(Kind kind, String word) {
	public enum Kind {
		/** Object, also of the passive. */
		OBJECT,
		/** A clause or infinitive that completes a verb, adjective or noun. */
		CLAUSE, PREPOSITION, SUBJECT, COORDINATION, APPOSITION,
		/** Compound, adjective, possessor. */
		MODIFIER,
		/** Relative or participial clause of a noun. */
		RELATIVE, ADVERBIAL,
		/** Inserted or loosely attached. */
		PARENTHESIS
	}

	/** The arc from a token to its head; prepositions are the caller's to fold. */
	public static Arc of(Tree tree, int index) {
		String label = tree.relation(index);
		if (Set.of("advcl", "acl", "ccomp").contains(label) && isForTo(tree, index)) {
			return new Arc(Kind.PREPOSITION, "for");
		}
		Kind kind = switch (label) {
			case "dobj", "nsubjpass", "csubjpass", "attr", "dative" -> Kind.OBJECT;
			case "oprd" -> tree.head(index) >= 0 && tree.hasChild(tree.head(index), "dobj") ? Kind.PARENTHESIS : Kind.OBJECT;
			case "ccomp", "xcomp", "acomp" -> Kind.CLAUSE;
			case "acl" -> isContent(tree, index) ? Kind.CLAUSE : Kind.RELATIVE;
			case "nsubj", "csubj" -> Kind.SUBJECT;
			case "conj" -> Kind.COORDINATION;
			case "appos" -> Kind.APPOSITION;
			case "nmod", "compound", "poss", "det", "npadvmod", "qmod", "amod", "predet" -> Kind.MODIFIER;
			case "relcl" ->
				tree.hasChild(index, "aux") && tree.child(index, "aux").stream().anyMatch(aux -> "to".equals(tree.lower(aux)))
						? Kind.CLAUSE
						: Kind.RELATIVE;
			case "advcl" -> isExcess(tree, index) ? Kind.CLAUSE : Kind.ADVERBIAL;
			case "advmod", "mark" -> Kind.ADVERBIAL;
			case "pobj", "pcomp", "prep", "agent" -> Kind.PREPOSITION;
			default -> Kind.PARENTHESIS;
		};
		return new Arc(kind, label);
	}

	/** "Called for Rill to withdraw": the clause is what is called for. */
	private static boolean isForTo(Tree tree, int clause) {
		return tree.head(clause) >= 0 && tree.isCall(tree.head(clause))
				&& tree.children(clause, "mark").stream().anyMatch(mark -> "for".equals(tree.lower(mark)))
				&& tree.children(clause, "aux").stream().anyMatch(aux -> "to".equals(tree.lower(aux)));
	}

	/** "Too thin to help": the infinitive completes what is too much. */
	private static boolean isExcess(Tree tree, int clause) {
		int head = tree.head(clause);
		boolean to = tree.children(clause, "aux").stream().anyMatch(aux -> "to".equals(tree.lower(aux)));
		return to && head >= 0
				&& (tree.hasChildWord(head, Set.of("too")) || tree.children(head, "oprd", "acomp", "advmod").stream()
						.anyMatch(child -> tree.hasChildWord(child, Set.of("too"))));
	}

	/** An infinitive or that-clause that says what a noun is about. */
	private static boolean isContent(Tree tree, int index) {
		return tree.children(index, "aux", "mark").stream().anyMatch(child -> {
			String word = tree.lower(child);
			return "to".equals(word) || "that".equals(word) || "whether".equals(word);
		});
	}
}
