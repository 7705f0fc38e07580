package org.w3id.parley.extract;

import java.util.stream.IntStream;

import org.w3id.parley.discourse.Scene;
import org.w3id.parley.lexicon.TargetRow;
import org.w3id.parley.lexicon.Unit;

/**
 * A wording of a target in a parsed sentence.
 *
 * @param head
 *            the token by which it hangs in the sentence
 * @param first
 *            first unit
 * @param last
 *            last unit
 * @param target
 *            local name of the provision or proposal; for an anaphor, of what it takes up
 * @param confidence
 *            1 for a wording of its own, less for an anaphor
 */
record TargetMention(TargetRow row, String target, int head, int first, int last, double confidence) {
	int length() {
		return last - first + 1;
	}

	/** The tokens of its words, in order. */
	IntStream tokens(Scene scene) {
		return scene.line().units().subList(first, last + 1).stream().mapToInt(Unit::token);
	}

	boolean overlaps(TargetMention other) {
		return first <= other.last && other.first <= last;
	}

	boolean sameSpan(TargetMention other) {
		return first == other.first && last == other.last;
	}
}
