package org.w3id.parley.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.w3id.parley.grammar.Tree;

/** Who is named beside a subject as doing the same: "Rill, like Oslo, …", "together with Oslo, Rill …". Stateless. */
final class Companions {
	private Companions() {
	}

	/** The nouns that stand beside a noun or a verb's subject; of a verb, those before it or at its end. */
	static List<Integer> of(Tree tree, int node) {
		List<Integer> found = new ArrayList<>();
		for (int preposition : tree.children(node, "prep")) {
			switch (tree.lower(preposition)) {
				case "alongside" -> tree.object(preposition).ifPresent(found::add);
				case "like" -> {
					if (isInserted(tree, preposition, node)) {
						tree.object(preposition).ifPresent(found::add);
					}
				}
				case "with" -> {
					if (preposition > 0 && Set.of("along", "together").contains(tree.lower(preposition - 1))) {
						tree.object(preposition).ifPresent(found::add);
					}
				}
				case "along", "together" -> found.addAll(tree.prepositional(preposition, Set.of("with")));
				default -> {
					// any other preposition says where, when or how
				}
			}
		}
		return found;
	}

	/** At the beginning or after a comma, and before the verb: not "acted like Oslo", not "countries like Oslo". */
	private static boolean isInserted(Tree tree, int preposition, int node) {
		boolean before = !tree.isVerb(node) || preposition < node;
		return before && (preposition == 0 || ",".equals(tree.lower(preposition - 1)));
	}

	/** The subject beside which a noun stands, or the noun itself where it stands beside none. */
	static int subject(Tree tree, int noun) {
		int at = noun;
		while ("conj".equals(tree.relation(at)) && tree.head(at) >= 0) {
			at = tree.head(at);
		}
		int named = at;
		for (int above = tree.head(at); above >= 0; above = tree.head(above)) {
			if (!tree.isPreposition(above)) {
				boolean beside = of(tree, above).contains(named);
				return !beside ? noun : tree.isVerb(above) ? tree.child(above, "nsubj").orElse(noun) : above;
			}
		}
		return noun;
	}
}
