package org.w3id.parley.sayings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.w3id.parley.grammar.Tree;
import org.w3id.parley.model.Mistake;
import org.w3id.parley.shelf.Shelf;

/** The verbs of {@code data/lexicon/sayings.tsv} and how what is said hangs below them. Immutable; safe for several threads. */
final class SayingVerbs {
	private static final String PATH = "data/lexicon/sayings.tsv";

	/** Arc labels of the frames, the one that decides first. */
	private enum Frame {
		CLAUSE("ccomp"), INFINITIVE("xcomp"), COMPLEMENT("oprd"), OBJECT("dobj");

		private final String relation;

		Frame(String relation) {
			this.relation = relation;
		}

		String word() {
			return name().toLowerCase(java.util.Locale.ROOT);
		}
	}

	/**
	 * How a verb stands in a sentence.
	 *
	 * @param clause
	 *            true where a whole clause is said, which may stand before the verb
	 * @param raising
	 *            true where the subject is no one who says it: "appears to", "seems to"
	 * @param preposition
	 *            the token that leads to what is said, where it is a preposition
	 */
	record Use(boolean clause, boolean raising, List<Integer> content, OptionalInt preposition) {
	}

	private final Map<String, Set<String>> frames;

	private SayingVerbs(Map<String, Set<String>> frames) {
		this.frames = Map.copyOf(frames);
	}

	/**
	 * @throws Mistake
	 *             where the file is missing or a row has not two columns
	 */
	static SayingVerbs of(Shelf shelf) {
		String text = shelf.file(PATH).orElseThrow(() -> new Mistake(PATH, "is missing", "put the file back")).text();
		Map<String, Set<String>> frames = new HashMap<>();
		for (String line : text.split("\n")) {
			if (line.isBlank() || line.startsWith("#")) {
				continue;
			}
			String[] cells = line.split("\t", -1);
			if (cells.length != 2 || cells[1].isBlank()) {
				throw new Mistake(PATH, "has a row that cannot be read: " + line, "write verb, tab, frames");
			}
			frames.put(cells[0], Set.of(cells[1].split(" ")));
		}
		return new SayingVerbs(frames);
	}

	/** True where the verb may stand beside a quotation that the parser did not hang below it. */
	boolean quotes(String lemma) {
		return frames.getOrDefault(lemma, Set.of()).contains("quote");
	}

	/** True where a whole clause may be what is said. */
	boolean tells(String lemma) {
		Set<String> known = frames.getOrDefault(lemma, Set.of());
		return known.contains("clause") || known.contains("quote");
	}

	/** What is said at a verb, if it stands in a frame of saying. */
	Optional<Use> use(Tree tree, int verb) {
		Set<String> known = frames.getOrDefault(tree.lemma(verb), Set.of());
		if (known.isEmpty()) {
			return Optional.empty();
		}
		for (Frame frame : Frame.values()) {
			if (tree.hasChild(verb, frame.relation)) {
				return known.contains(frame.word())
						? Optional.of(use(tree, verb, frame, known.contains("raising")))
						: Optional.empty();
			}
		}
		OptionalInt preposition = tree.children(verb, "prep").stream().mapToInt(Integer::intValue).filter(at -> at > verb)
				.findFirst();
		return preposition.isPresent() && known.contains(tree.lemma(preposition.getAsInt()))
				? Optional.of(new Use(false, false, List.of(preposition.getAsInt()), preposition))
				: Optional.empty();
	}

	/** What follows an object belongs to it: "accused Moscow of delaying". */
	private static Use use(Tree tree, int verb, Frame frame, boolean raising) {
		List<Integer> content = tree.children(verb).stream()
				.filter(child -> tree.relation(child).equals(frame.relation)
						|| frame == Frame.COMPLEMENT && tree.relation(child).equals("dobj")
						|| frame != Frame.CLAUSE && child > verb
								&& Set.of("prep", "advcl", "dobj").contains(tree.relation(child)))
				.toList();
		return new Use(frame == Frame.CLAUSE, raising, content, OptionalInt.empty());
	}
}
