package org.w3id.parley.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds which cues stand at a token of a parsed sentence. Immutable; safe for use by several threads. */
final class CueFinder {
	private static final Set<String> PARTICLE_RELATIONS = Set.of("prt", "advmod", "prep", "npadvmod", "advcl", "acomp", "dobj",
			"discourse", "neg", "det");
	/** Particles that make another verb of one: to back down is not to back. */
	private static final Set<String> TURNING = Set.of("down", "away", "off", "out");
	private final Map<String, List<Cue>> verbs = new HashMap<>();
	private final Map<String, List<Cue>> others = new HashMap<>();

	CueFinder(Lexicon lexicon) {
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
	List<Cue> at(Tree tree, int token) {
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
		for (String particle : cue.words().subList(1, cue.words().size())) {
			boolean there = tree.children(verb).stream().anyMatch(child -> PARTICLE_RELATIONS.contains(tree.relation(child))
					&& tree.lower(child).equals(particle));
			if (!there) {
				return false;
			}
		}
		return true;
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
