package org.w3id.parley.extract;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.w3id.parley.discourse.Passage;
import org.w3id.parley.lexicon.TokenPattern;

/** Which wordings have stood in the sentences of an article so far; each wording is looked for once. Of one thread. */
final class Earlier {
	private final List<TokenPattern.Line> lines;
	private final Map<TokenPattern, Integer> first = new IdentityHashMap<>();

	Earlier(List<Passage> passages) {
		lines = passages.stream().map(Passage::line).toList();
	}

	/** Whether the wording stands in a sentence before this one. */
	boolean stood(TokenPattern wording, Passage passage) {
		return first.computeIfAbsent(wording, this::first) < passage.index();
	}

	private int first(TokenPattern wording) {
		return IntStream.range(0, lines.size()).filter(index -> wording.stands(lines.get(index))).findFirst()
				.orElse(lines.size());
	}
}
