package org.w3id.parley.grammar;

import java.util.Set;

/**
 * Negation and modality at a node of a parsed sentence. Its words are the whole of their kind in English, auxiliaries and negations:
 * grammar like the relations beside them, and no vocabulary to be added to.
 */
public final class Polarity {
	private static final Set<String> NEGATIVE = Set.of("not", "n't", "never", "hardly", "neither", "nor", "nobody", "none",
			"scarcely");
	private static final Set<String> WEAK = Set.of("may", "might", "could");
	private static final Set<String> UNSURE = Set.of("perhaps", "possibly", "maybe", "probably", "presumably", "conceivably");
	private static final Set<String> PERFECT = Set.of("has", "have", "had", "'ve", "'s");
	private static final Set<String> BINDING = Set.of("must", "should", "shall", "ought");
	/** "Under no circumstances", "in no way". */
	private static final Set<String> NEGATED = Set.of("circumstance", "condition", "way", "account", "mean", "means", "case",
			"event", "time", "point", "scenario", "form");
	/** With an infinitive: "needs to be agreed". */
	private static final Set<String> NEEDING = Set.of("have", "need", "ought");

	private Polarity() {
	}

	/** Negated by itself, by its copula, by "no" before it or before its subject. */
	public static boolean isNegated(Tree tree, int node) {
		boolean negated = hasNegation(tree, node);
		if (isComplementOfCopula(tree, node)) {
			negated ^= hasNegation(tree, tree.head(node));
			negated |= hasNegativeSubject(tree, tree.head(node));
		}
		if (tree.isNoun(node)) {
			negated |= hasNo(tree, node);
		}
		boolean joined = "conj".equals(tree.relation(node)) && tree.isVerb(node);
		if (joined && tree.tag(node).equals("VB") && tree.hasChildWord(tree.head(node), Set.of("or"))
				|| joined && tree.hasChildWord(tree.head(node), Set.of("nor"))) {
			negated |= hasNegation(tree, tree.head(node));
		}
		return negated || isPassedOver(tree, node) || isForegone(tree, node) || hasNegativeSubject(tree, node);
	}

	/** "Is going to do X": the verb of what is to come. */
	public static boolean isGoingTo(Tree tree, int verb) {
		return "xcomp".equals(tree.relation(verb)) && tree.lower(tree.head(verb)).equals("going") && tree.isVerb(tree.head(verb));
	}

	/** "Is not going to do X"; not "is not going to do X to please Rill", which says why not, or not why. */
	private static boolean isForegone(Tree tree, int verb) {
		return isGoingTo(tree, verb) && (hasNegation(tree, tree.head(verb)) || hasNegativeSubject(tree, tree.head(verb)))
				&& !tree.hasChild(tree.head(verb), "advcl") && !tree.hasChild(verb, "advcl");
	}

	/** "Would rather fight than do X": what something else is preferred to. */
	public static boolean isPassedOver(Tree tree, int verb) {
		return "advcl".equals(tree.relation(verb)) && tree.hasChildWord(verb, Set.of("than"))
				&& tree.hasChildWord(tree.head(verb), Set.of("rather", "sooner"));
	}

	/** "Once backed", "used to back": told of a time that is over. */
	public static boolean isBygone(Tree tree, int verb) {
		boolean once = verb > 0 && "once".equals(tree.lower(verb - 1)) && Set.of("VBD", "VBN").contains(tree.tag(verb));
		return once || "xcomp".equals(tree.relation(verb)) && "used".equals(tree.lower(tree.head(verb)))
				&& tree.hasChildWord(verb, Set.of("to"));
	}

	/** As {@link #isNegated}; "no" before the subject does not count where the way up comes from there and has counted it. */
	public static boolean isNegatedAbove(Tree tree, int node, int from) {
		boolean counted = isNoSubject(tree, from) && (tree.head(from) == node || tree.head(from) == tree.head(node));
		return counted ? hasNegation(tree, node) : isNegated(tree, node);
	}

	/** "No soldiers will …": a subject with "no" before it. */
	public static boolean isNoSubject(Tree tree, int noun) {
		return tree.isNoun(noun) && hasNo(tree, noun) && tree.relation(noun).startsWith("nsubj");
	}

	/** "Has agreed", "had not agreed". */
	public static boolean isPerfect(Tree tree, int verb) {
		return tree.tag(verb).equals("VBN") && !tree.hasChild(verb, "auxpass") && hasModal(tree, verb, PERFECT);
	}

	/** "Would have agreed by now": told of what was not. */
	public static boolean isContrary(Tree tree, int verb) {
		return isPerfect(tree, verb) && hasModal(tree, verb, Set.of("would", "could", "should", "might", "'d"));
	}

	private static boolean hasNegation(Tree tree, int node) {
		for (int child : tree.children(node)) {
			boolean only = child + 1 < tree.size() && "only".equals(tree.lower(child + 1));
			if (!only && ("neg".equals(tree.relation(child)) || NEGATIVE.contains(tree.lower(child)) && !tree.isNoun(child))) {
				return true;
			}
			if (isNegativePhrase(tree, child)) {
				return true;
			}
			if ("longer".equals(tree.lower(child)) && tree.hasChildWord(child, Set.of("no"))) {
				return true;
			}
		}
		return false;
	}

	/** "Under no circumstances", "in no way", "at no point". */
	private static boolean isNegativePhrase(Tree tree, int preposition) {
		return tree.isPreposition(preposition) && tree.object(preposition).stream()
				.anyMatch(noun -> NEGATED.contains(tree.lemma(noun)) && tree.hasChildWord(noun, Set.of("no")));
	}

	public static boolean isComplementOfCopula(Tree tree, int node) {
		return tree.head(node) >= 0 && Set.of("acomp", "attr", "oprd").contains(tree.relation(node));
	}

	private static boolean hasNegativeSubject(Tree tree, int node) {
		return tree.children(node, "nsubj", "nsubjpass").stream()
				.anyMatch(subject -> hasNo(tree, subject)
						|| Set.of("nobody", "nothing", "none", "neither").contains(tree.lower(subject)));
	}

	/** "no", "little" or "lack of" before a noun. */
	public static boolean hasNo(Tree tree, int noun) {
		int of = "pobj".equals(tree.relation(noun)) ? tree.head(noun) : -1;
		if (of >= 0 && "of".equals(tree.lower(of)) && tree.head(of) >= 0
				&& Set.of("lack", "absence").contains(tree.lemma(tree.head(of)))) {
			return true;
		}
		return tree.children(noun).stream()
				.anyMatch(child -> Set.of("no", "neither", "little", "zero").contains(tree.lower(child))
						&& Set.of("det", "neg", "nmod", "predet", "preconj").contains(tree.relation(child)));
	}

	/** "may", "might", "could" or "perhaps" at the verb, or at the copula of an adjective. */
	public static boolean isWeak(Tree tree, int node) {
		return hasModal(tree, node, WEAK) && !isForbidden(tree, node) || tree.hasChildWord(node, UNSURE)
				|| isComplementOfCopula(tree, node)
						&& (hasModal(tree, tree.head(node), WEAK) || tree.hasChildWord(tree.head(node), UNSURE));
	}

	/** "No state may do X", "nobody may do X". */
	private static boolean isForbidden(Tree tree, int node) {
		return hasModal(tree, node, Set.of("may")) && hasNegativeSubject(tree, node);
	}

	/** "must", "should", "have to", "need to" or "is to"; "may", where it is for nobody. */
	public static boolean isBinding(Tree tree, int node) {
		if (isForbidden(tree, node)) {
			return true;
		}
		if (hasModal(tree, node, BINDING) || isComplementOfCopula(tree, node) && hasModal(tree, tree.head(node), BINDING)) {
			return true;
		}
		if (NEEDING.contains(tree.lemma(node)) && !tree.isNoun(node) && tree.hasChild(node, "xcomp")) {
			return true;
		}
		int bearer = bearer(tree, node);
		int head = tree.head(bearer);
		if ("conj".equals(tree.relation(node)) && tree.head(node) >= 0
				&& Set.of("have", "need").contains(tree.lemma(tree.head(node)))
				&& tree.hasChild(tree.head(node), "xcomp") && tree.isVerb(node) && tree.lower(node).equals(tree.lemma(node))
				&& !tree.hasChild(node, "nsubj", "aux")) {
			return true;
		}
		boolean due = head >= 0 && "xcomp".equals(tree.relation(bearer));
		return due && (NEEDING.contains(tree.lemma(head))
				|| "be".equals(tree.lemma(head)) && tree.hasChild(head, "nsubj") && !tree.hasChildWord(head, Set.of("it"))
						&& !tree.hasChild(head, "acomp", "attr", "oprd"));
	}

	/** "will", "would", "can" and their like, "is going to". */
	public static boolean isFuture(Tree tree, int node) {
		return tree.lower(node).equals("going") && tree.hasChild(node, "xcomp") || isGoingTo(tree, node)
				|| hasModal(tree, node, Set.of("will", "would", "'ll", "'d", "wo", "can", "ca", "could"))
				|| isComplementOfCopula(tree, node) && isFuture(tree, tree.head(node));
	}

	private static boolean hasModal(Tree tree, int node, Set<String> modals) {
		return tree.children(bearer(tree, node), "aux").stream().anyMatch(aux -> modals.contains(tree.lower(aux)));
	}

	/** "Must pull back, free its prisoners and pay": the verb whose auxiliaries hold for a verb that is joined to it. */
	private static int bearer(Tree tree, int verb) {
		int at = verb;
		while ("conj".equals(tree.relation(at)) && tree.isVerb(tree.head(at)) && !tree.hasChild(at, "aux", "nsubj", "nsubjpass")
				&& (tree.tag(at).equals("VB") || tree.tag(at).equals("VBN") && tree.tag(tree.head(at)).equals("VBN"))) {
			at = tree.head(at);
		}
		return at;
	}

	/** A finite verb, one with a subject and a tense of its own. */
	public static boolean isFinite(Tree tree, int verb) {
		int bearer = bearer(tree, verb);
		boolean to = tree.children(bearer, "aux").stream().anyMatch(aux -> "to".equals(tree.lower(aux)));
		if (to) {
			return false;
		}
		return Set.of("VBD", "VBZ", "VBP").contains(tree.tag(verb)) || tree.hasChild(bearer, "aux");
	}

	/** A bare verb without a subject that heads its sentence: "Send them tanks". */
	public static boolean isImperative(Tree tree, int verb) {
		boolean heads = Set.of("root", "ccomp", "parataxis").contains(tree.relation(verb))
				|| "xcomp".equals(tree.relation(verb)) && verb < tree.head(verb);
		return heads && tree.tag(verb).equals("VB") && !tree.hasChild(verb, "nsubj", "nsubjpass", "aux", "mark", "expl");
	}

	/** A clause that only supposes: "if", "unless", "should Russia …". */
	public static boolean isConditional(Tree tree, int clause, Set<String> markers) {
		if (tree.children(clause, "mark", "advmod").stream().anyMatch(mark -> markers.contains(tree.lower(mark)))) {
			return true;
		}
		boolean marked = tree.hasChild(clause, "mark");
		return !marked && tree.children(clause, "aux").stream()
				.anyMatch(aux -> Set.of("should", "were", "had").contains(tree.lower(aux))
						&& tree.children(clause, "nsubj", "nsubjpass").stream().anyMatch(subject -> subject > aux));
	}
}
