package org.w3id.parley.sayings;

import java.util.BitSet;
import java.util.OptionalInt;
import java.util.Set;

import org.w3id.parley.grammar.Tree;

/** What belongs to a verb of saying: the words that make it up, and who says it, as sets of tokens. Stateless. */
final class VerbParts {
	private VerbParts() {
	}

	/** The verb with its auxiliaries, the adverbs before it, its particle and preposition, as far as they stand together. */
	static BitSet group(Tree tree, int verb, OptionalInt preposition) {
		BitSet parts = new BitSet();
		for (int child : tree.children(verb)) {
			String relation = tree.relation(child);
			boolean auxiliary = Set.of("aux", "auxpass", "neg").contains(relation) && child < verb
					&& !tree.tag(child).equals("TO");
			boolean adverb = relation.equals("advmod") && tree.tag(child).startsWith("RB") && child < verb && verb - child <= 3;
			if (auxiliary || adverb || relation.equals("prt")) {
				parts.set(child);
			}
		}
		preposition.ifPresent(parts::set);
		if (verb + 1 < tree.size() && ":".equals(tree.lower(verb + 1))) {
			parts.set(verb + 1);
		}
		BitSet group = new BitSet();
		group.set(verb);
		for (int at = verb - 1; at >= 0 && parts.get(at); at--) {
			group.set(at);
		}
		for (int at = verb + 1; parts.get(at); at++) {
			group.set(at);
		}
		return group;
	}

	/** The subject, where it has none that of the verb that it is joined to or hangs below, or the noun that it describes. */
	static BitSet source(Tree tree, int verb) {
		int at = verb;
		OptionalInt subject = tree.child(at, "nsubj", "nsubjpass");
		while (subject.isEmpty() && tree.head(at) >= 0 && Set.of("conj", "xcomp").contains(tree.relation(at))
				&& tree.isVerb(tree.head(at))) {
			at = tree.head(at);
			subject = tree.child(at, "nsubj", "nsubjpass");
		}
		int head = tree.head(verb);
		if (subject.isEmpty() && head >= 0 && tree.relation(verb).equals("advcl") && tree.tag(verb).equals("VBG")) {
			subject = tree.child(head, "nsubj", "nsubjpass");
		}
		boolean relative = subject.isPresent() && tree.relation(verb).equals("relcl")
				&& Set.of("WP", "WDT").contains(tree.tag(subject.getAsInt()));
		BitSet source = new BitSet();
		if (relative || subject.isEmpty() && head >= 0 && tree.relation(verb).equals("acl")) {
			source.or(Tokens.below(tree, head));
			source.andNot(Tokens.below(tree, verb));
			source.clear(verb, tree.size());
		} else if (subject.isPresent()) {
			source.or(Tokens.below(tree, subject.getAsInt()));
		}
		return source;
	}

	/** Of a passive only the one who is named by "by" says it; its subject is what it is said about. */
	static BitSet agent(Tree tree, int verb) {
		BitSet source = new BitSet();
		tree.children(verb, "agent").stream().map(tree::object).filter(OptionalInt::isPresent)
				.forEach(object -> source.or(Tokens.below(tree, object.getAsInt())));
		return source;
	}
}
