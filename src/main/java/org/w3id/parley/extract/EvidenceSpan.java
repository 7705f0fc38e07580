package org.w3id.parley.extract;

import org.w3id.parley.discourse.Scene;
import org.w3id.parley.grammar.Tree;
import org.w3id.parley.model.Span;

/** Chooses the passage that carries a claim: the sentence, or where that is too long the clause around cue and target. */
final class EvidenceSpan {
	/** Code points that a passage may have. */
	static final int MOST = 300;

	private EvidenceSpan() {
	}

	static Span of(String text, Scene scene, Reading reading) {
		Span sentence = scene.span();
		if (points(text, sentence) <= MOST) {
			return sentence;
		}
		Tree tree = scene.tree();
		Span best = span(tree, reading.target.head(), reading);
		for (int node : reading.nodes) {
			Span wider = span(tree, node, reading);
			if (points(text, wider) <= MOST && wider.contains(best)) {
				best = wider;
			}
		}
		return cut(text, best, tree, reading);
	}

	private static Span span(Tree tree, int node, Reading reading) {
		Span below = tree.subtreeSpan(node);
		int cue = reading.node >= 0 ? reading.node : reading.target.head();
		return new Span(Math.min(below.start(), tree.token(cue).start()), Math.max(below.end(), tree.token(cue).end()));
	}

	private static Span cut(String text, Span span, Tree tree, Reading reading) {
		if (points(text, span) <= MOST) {
			return span;
		}
		int from = Math.min(tree.token(reading.target.head()).start(),
				reading.node >= 0 ? tree.token(reading.node).start() : span.end());
		int start = Math.max(span.start(), from);
		int end = Math.min(span.end(), start + MOST);
		while (end > start + 1 && end < span.end() && !Character.isWhitespace(text.charAt(end))) {
			end--;
		}
		if (Character.isHighSurrogate(text.charAt(end - 1))) {
			end--;
		}
		return new Span(start, end);
	}

	private static int points(String text, Span span) {
		return text.codePointCount(span.start(), span.end());
	}
}
