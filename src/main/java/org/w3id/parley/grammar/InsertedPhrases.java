package org.w3id.parley.grammar;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

import org.w3id.parley.language.Token;
import org.w3id.parley.language.Words;

/**
 * Gives a sentence's verb back the name that the sentence begins with, where something inserted between two commas or dashes made the parser
 * lose it: "Rill, long a critic of the plan, wants X". Changes the arcs that it is given.
 */
final class InsertedPhrases {
	/** In words: "the Foreign Minister of Rill, Ada Oslo, …" is not too long. */
	private static final int NAME = 7;
	private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "csubj", "csubjpass", "expl");
	private final Arcs arcs;
	private final Set<Integer> names;

	/**
	 * @param names
	 *            the tokens with which a name of a party or person begins
	 */
	InsertedPhrases(Arcs arcs, Set<Integer> names) {
		this.arcs = arcs;
		this.names = Set.copyOf(names);
	}

	void mend() {
		OptionalInt opening = IntStream.range(1, Math.min(NAME, arcs.size())).filter(at -> arcs.isComma(at) || isDash(at))
				.findFirst();
		if (opening.isEmpty()) {
			return;
		}
		Optional<Token> name = name(opening.getAsInt());
		OptionalInt verb = name.isEmpty() ? OptionalInt.empty() : verbAfter(opening.getAsInt());
		if (verb.isPresent() && lacksSubject(verb.getAsInt()) && isAlone(name.get().index(), verb.getAsInt())) {
			String tag = arcs.at(verb.getAsInt()).tag();
			arcs.move(verb.getAsInt(), -1, "root",
					tag.equals("VBN") && !arcs.has(verb.getAsInt(), "aux", "auxpass") ? "VBD" : tag);
			arcs.move(name.get().index(), verb.getAsInt(), arcs.subjectRelation(verb.getAsInt()));
			arcs.tokens().stream().filter(token -> token.head() < 0 && token.index() < verb.getAsInt())
					.forEach(root -> arcs.move(root.index(), verb.getAsInt(), "dep"));
		}
	}

	private boolean isDash(int at) {
		return arcs.at(at).form().equals(Words.DASH);
	}

	/** The next mark of the same kind. */
	private OptionalInt next(int mark) {
		boolean comma = arcs.isComma(mark);
		return IntStream.range(mark + 1, arcs.size()).filter(at -> comma ? arcs.isComma(at) : isDash(at)).findFirst();
	}

	/** The head of what stands before the first mark, where that is a name and nothing's subject. */
	private Optional<Token> name(int end) {
		boolean nominal = IntStream.range(0, end).allMatch(at -> arcs.isNoun(at) || arcs.isAdjective(at)
				|| Set.of("DT", "POS", "IN", "CC", "RB").contains(arcs.at(at).tag()));
		boolean named = IntStream.range(0, end).anyMatch(names::contains);
		return nominal && named
				? arcs.last(token -> token.index() < end && arcs.isNoun(token.index())
						&& (token.head() < 0 || token.head() >= end))
						.filter(head -> !SUBJECTS.contains(head.relation()) || arcs.isComma(head.head()))
				: Optional.empty();
	}

	/** The verb, with its auxiliaries and adverbs, right after the mark that closes the insertion. */
	private OptionalInt verbAfter(int opening) {
		for (OptionalInt closing = next(opening); closing.isPresent(); closing = next(closing.getAsInt())) {
			int at = closing.getAsInt() + 1;
			while (at < arcs.size() && Set.of("RB", "MD").contains(arcs.at(at).tag())
					|| at < arcs.size() && arcs.at(at).relation().startsWith("aux")) {
				at++;
			}
			boolean aux = at > closing.getAsInt() + 1
					&& arcs.children(at < arcs.size() ? at : 0, "aux", "auxpass").findAny().isPresent();
			if (at < arcs.size() && (arcs.isFinite(at) || arcs.at(at).tag().equals("VBN") || aux && arcs.isVerb(at))) {
				return OptionalInt.of(at);
			}
		}
		return OptionalInt.empty();
	}

	private boolean lacksSubject(int verb) {
		return arcs.children(verb).noneMatch(child -> SUBJECTS.contains(child.relation()))
				&& Set.of("root", "acl", "relcl", "appos", "dep", "advcl", "conj", "ccomp").contains(arcs.at(verb).relation());
	}

	/** Whether the sentence has no other verb that could be its own. */
	private boolean isAlone(int name, int verb) {
		return arcs.tokens().stream().filter(token -> token.head() < 0)
				.allMatch(root -> root.index() == verb || root.index() == name
						|| root.index() < verb && !arcs.isFinite(root.index()))
				&& arcs.tokens().stream().noneMatch(token -> token.index() > verb && arcs.isFinite(token.index())
						&& !token.relation().startsWith("aux") && arcs.at(token.index()).head() != verb
						&& arcs.children(token.index()).noneMatch(child -> SUBJECTS.contains(child.relation()))
						&& !token.relation().equals("conj"));
	}
}
