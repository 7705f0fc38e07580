package org.w3id.parley.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One step up the tree: the arc, and the node that it leads to. */
public record Step(Arc arc, int node) {
	/** Before another preposition these belong to the verb: out of, away from. */
	private static final Set<String> PARTICLES = Set.of("out", "away", "off", "up", "back", "along", "down");

	/** The way from a token to the root, prepositions folded into arcs. */
	public static List<Step> upFrom(Tree tree, int token) {
		List<Step> way = new ArrayList<>();
		int at = token;
		while (tree.head(at) >= 0) {
			Arc arc = Arc.of(tree, at);
			int head = tree.head(at);
			if (arc.kind() == Arc.Kind.PREPOSITION && !Set.of("advcl", "acl", "ccomp").contains(tree.relation(at))
					&& !tree.isPreposition(at)) {
				String word = tree.lower(head);
				if (Arc.of(tree, head).kind() != Arc.Kind.PREPOSITION && tree.head(head) < 0) {
					return List.copyOf(way);
				}
				at = head;
				while (tree.isPreposition(at) && tree.head(at) >= 0 && tree.isPreposition(tree.head(at))) {
					at = tree.head(at);
					word = PARTICLES.contains(tree.lower(at)) ? word : tree.lower(at);
				}
				if (tree.head(at) < 0) {
					return List.copyOf(way);
				}
				arc = new Arc(Arc.Kind.PREPOSITION, word);
				head = tree.head(at);
			}
			way.add(new Step(arc, head));
			at = head;
		}
		return List.copyOf(way);
	}
}
