package org.w3id.parley.lexicon;

import java.util.List;
import java.util.Set;

import org.w3id.parley.grammar.Arc;

/**
 * A word or phrase of {@code data/lexicon/cues.tsv}.
 *
 * @param words
 *            lemmas; a verb comes first and its particles after it
 * @param frames
 *            how its target hangs below it: {@code obj}, {@code clause}, {@code subj} or a preposition
 * @param example
 *            a sentence in which it must be read, {@code -} for none
 * @param counter
 *            a sentence out of which it must not make a claim
 */
public record Cue(List<String> words, Part part, CueClass kind, Voice voice, Set<String> frames, String example, String counter) {
	public enum Part {
		VERB, NOUN, ADJECTIVE, ADVERB
	}

	/** Whether the cue tells of saying, of doing, or of a state of mind that only the narrator can tell of. */
	public enum Voice {
		SAID, DONE, HELD
	}

	public Cue {
		words = List.copyOf(words);
		frames = Set.copyOf(frames);
	}

	public String name() {
		return String.join("-", words);
	}

	/** True where a target that came up by this arc stands in one of the cue's frames. */
	public boolean fits(Arc arc) {
		return switch (arc.kind()) {
			case OBJECT -> frames.contains("obj");
			case CLAUSE -> frames.contains("clause") || frames.contains(arc.word());
			case PREPOSITION -> frames.contains(arc.word());
			case APPOSITION -> part == Part.NOUN && frames.contains("for");
			case SUBJECT, COORDINATION, MODIFIER, RELATIVE, ADVERBIAL, PARENTHESIS -> false;
		};
	}
}
