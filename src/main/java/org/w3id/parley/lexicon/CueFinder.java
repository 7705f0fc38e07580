package org.w3id.parley.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.w3id.parley.grammar.Tree;

/** Finds which cues stand at a token of a parsed sentence. Immutable; safe for use by several threads. */
public final class CueFinder {
	private static final Set<String> PARTICLE_RELATIONS = Set.of("prt", "advmod", "prep", "npadvmod", "advcl", "acomp", "dobj",
			"discourse", "neg", "det", "dative", "attr", "oprd", "aux", "nmod", "ccomp");
	/** How the words of a phrase hang on one another below its verb. */
	private static final Set<String> PHRASE_RELATIONS = Set.of("pobj", "prep", "det", "nmod", "neg", "advmod", "compound");
	/** Particles that make another verb of one: to back down is not to back. */
	private static final Set<String> TURNING = Set.of("down", "away", "off", "out");
	private final Map<String, List<Cue>> verbs = new HashMap<>();
	private final Map<String, List<Cue>> others = new HashMap<>();

	public CueFinder(Lexicon lexicon) {
		for (Cue cue : lexicon.cues()) {
			if (cue.part() == Cue.Part.VERB) {
				verbs.computeIfAbsent(cue.words().getFirst(), key -> new ArrayList<>()).add(cue);
			} else {
				cue.words().stream().distinct()
						.forEach(word -> others.computeIfAbsent(word, key -> new ArrayList<>()).add(cue));
			}
		}
		Comparator<Cue> longest = Comparator.comparingInt((Cue cue) -> cue.words().size()).reversed();
		verbs.values().forEach(list -> list.sort(longest));
		others.values().forEach(list -> list.sort(longest));
	}

	/** The cues at a token, longest first. */
	public List<Cue> at(Tree tree, int token) {
		List<Cue> found = new ArrayList<>();
		String lemma = lemma(tree, token);
		boolean passive = tree.tag(token).equals("VBN") && tree.hasChild(token, "auxpass");
		if (!passive) {
			addVerbs(tree, token, lemma, found);
		}
		for (Cue cue : others.getOrDefault(lemma, others.getOrDefault(tree.lower(token), List.of()))) {
			add(tree, token, cue, found);
		}
		if (passive) {
			others.getOrDefault(tree.lower(token), List.of()).forEach(cue -> add(tree, token, cue, found));
			addVerbs(tree, token, lemma, found);
		}
		return found;
	}

	private void addVerbs(Tree tree, int token, String lemma, List<Cue> found) {
		if (tree.isVerb(token)) {
			verbs.getOrDefault(lemma, List.of()).stream().filter(cue -> hasParticles(tree, token, cue)).forEach(found::add);
		}
	}

	private static void add(Tree tree, int token, Cue cue, List<Cue> found) {
		boolean fits = cue.words().size() == 1 ? fitsPart(tree, token, cue) : isPhraseHead(tree, token, cue);
		if (fits && !found.contains(cue)) {
			found.add(cue);
		}
	}

	/** The parser's lemmas of negated and irregular forms are kept; "green - lighted" and the like are joined by a hyphen. */
	private static String lemma(Tree tree, int token) {
		return tree.lemma(token);
	}

	private static boolean hasParticles(Tree tree, int verb, Cue cue) {
		if (cue.words().size() == 1 && cue.kind() == CueClass.ACCEPT && tree.children(verb, "prt").stream()
				.anyMatch(particle -> TURNING.contains(tree.lower(particle)))) {
			return false;
		}
		return cue.words().size() == 1 || !words(tree, verb, cue).isEmpty();
	}

	/** The tokens of a verb's phrase, the verb first: its particles, its objects, what determines them. Empty where one is missing. */
	private static List<Integer> words(Tree tree, int verb, Cue cue) {
		List<Integer> found = new ArrayList<>(List.of(verb));
		List<String> missing = new ArrayList<>(cue.words().subList(1, cue.words().size()));
		boolean grown = true;
		while (grown && !missing.isEmpty()) {
			grown = false;
			for (int token : List.copyOf(found)) {
				for (int child : tree.children(token)) {
					boolean fits = token == verb
							? PARTICLE_RELATIONS.contains(tree.relation(child))
							: PHRASE_RELATIONS.contains(tree.relation(child));
					if (fits && !found.contains(child)
							&& (missing.remove(tree.lower(child)) || token != verb && missing.remove(tree.lemma(child)))) {
						found.add(child);
						grown = true;
					}
				}
			}
			grown |= addLeaning(tree, verb, found, missing);
		}
		return missing.isEmpty() ? found : List.of();
	}

	/** "No point", "cold shoulder": the noun is reached first, so a word before it waits for it. */
	private static boolean addLeaning(Tree tree, int verb, List<Integer> found, List<String> missing) {
		for (int child : tree.children(verb, "dobj", "attr", "dative")) {
			boolean noun = missing.contains(tree.lower(child)) || missing.contains(tree.lemma(child));
			if (noun && !found.contains(child)) {
				missing.remove(missing.contains(tree.lower(child)) ? tree.lower(child) : tree.lemma(child));
				found.add(child);
				return true;
			}
		}
		return false;
	}

	/** A cue of several words that ends in the noun at a token, and the verb with which it begins. */
	public record Phrase(Cue cue, int verb) {
	}

	/** "Sees no point in X", "stands in the way of X": the phrases of a verb that a token is part of, longest first. */
	public List<Phrase> around(Tree tree, int token) {
		int verb = tree.head(token);
		for (int steps = 0; steps < 3 && verb >= 0 && !tree.isVerb(verb); steps++) {
			verb = tree.head(verb);
		}
		if (verb < 0 || !tree.isVerb(verb)) {
			return List.of();
		}
		int first = verb;
		return verbs.getOrDefault(lemma(tree, verb), List.of()).stream()
				.filter(cue -> cue.words().size() > 1 && words(tree, first, cue).contains(token))
				.map(cue -> new Phrase(cue, first)).toList();
	}

	private static boolean fitsPart(Tree tree, int token, Cue cue) {
		return switch (cue.part()) {
			case NOUN -> tree.isNoun(token);
			case ADJECTIVE -> tree.isAdjective(token) || tree.tag(token).equals("VBN") || tree.tag(token).startsWith("NN")
					&& "acomp".equals(tree.relation(token));
			case ADVERB -> true;
			case VERB -> false;
		};
	}

	/** The words of the cue stand side by side and this token is the one by which they hang in the sentence. */
	private static boolean isPhraseHead(Tree tree, int token, Cue cue) {
		int size = cue.words().size();
		for (int first = Math.max(0, token - size + 1); first <= token && first + size <= tree.size(); first++) {
			boolean same = true;
			for (int index = 0; index < size && same; index++) {
				String word = cue.words().get(index);
				same = word.equals(tree.lower(first + index)) || word.equals(tree.lemma(first + index));
			}
			if (same && tree.headOf(first, first + size - 1) == token) {
				return true;
			}
		}
		return false;
	}
}
