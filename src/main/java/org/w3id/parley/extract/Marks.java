package org.w3id.parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.w3id.parley.discourse.Scene;
import org.w3id.parley.grammar.Tree;
import org.w3id.parley.language.Quotes;
import org.w3id.parley.language.Words;
import org.w3id.parley.lexicon.Cue;
import org.w3id.parley.lexicon.CueFinder;
import org.w3id.parley.lexicon.PartyMention;

/** A sentence as a line of marks, in order: cue classes, negations, modals, parties, commas, quotation marks. No parse is used but
 * tags and lemmas, so that a wrong tree does no harm. */
final class Marks {
	private static final Set<String> NEGATIVE = Set.of("not", "n't", "never", "no", "without", "neither", "nor", "none");
	private static final Set<String> BINDING = Set.of("must", "should", "shall");
	private static final Set<String> WEAK = Set.of("may", "might", "could");
	private static final Set<String> FUTURE = Set.of("will", "would", "wo", "'ll", "'d");
	private static final Set<String> IF = Set.of("if", "unless", "until", "whether", "once");
	private static final Set<String> LINKS = Set.of("but", "while", "after", "before", "despite", "although", "because");

	/** One mark and the token that it stands for. */
	record Mark(int token, String word) {
		boolean isCue() {
			return word.equals(word.toUpperCase(java.util.Locale.ROOT)) && Character.isLetter(word.charAt(0))
					&& !word.equals("PARTY") && !word.equals("NOT");
		}
	}

	private final List<Mark> marks = new ArrayList<>();

	Marks(Scene scene, CueFinder cues, Quotes quotes) {
		Tree tree = scene.tree();
		Optional<PartyMention> last = Optional.empty();
		boolean inside = false;
		for (int token = 0; token < tree.size(); token++) {
			boolean quoted = quotes.covers(tree.token(token).start());
			if (quoted != inside && token > 0) {
				marks.add(new Mark(token, "quote"));
			}
			inside = quoted;
			Optional<PartyMention> name = scene.nameAt(token).filter(found -> !found.parties().isEmpty());
			if (name.isPresent()) {
				if (!name.equals(last)) {
					marks.add(new Mark(token, "PARTY"));
				}
			} else {
				int at = token;
				word(tree, token, cues).ifPresent(word -> marks.add(new Mark(at, word)));
			}
			last = name;
		}
	}

	List<Mark> all() {
		return List.copyOf(marks);
	}

	private static Optional<String> word(Tree tree, int token, CueFinder cues) {
		String lower = tree.lower(token);
		if (NEGATIVE.contains(lower)) {
			return Optional.of("NOT");
		} else if (BINDING.contains(lower)) {
			return Optional.of("must");
		} else if (WEAK.contains(lower)) {
			return Optional.of("may");
		} else if (FUTURE.contains(lower)) {
			return Optional.of("will");
		} else if (IF.contains(lower)) {
			return Optional.of("if");
		} else if (LINKS.contains(lower)) {
			return Optional.of("link");
		} else if (Set.of("and", "or").contains(lower)) {
			return Optional.of("and");
		} else if (lower.length() == 1 && (",;:" + Words.DASH).contains(lower)) {
			return Optional.of(lower.equals(",") ? "," : ";");
		} else if (tree.tag(token).startsWith("W")) {
			return Optional.of("which");
		}
		Optional<Cue> cue = cues.at(tree, token).stream().findFirst();
		if (cue.isPresent()) {
			return Optional.of(cue.get().kind().toString());
		}
		return tree.isVerb(token) && !Set.of("be", "have", "do").contains(tree.lemma(token))
				? Optional.of("verb")
				: Optional.empty();
	}
}
