package org.w3id.parley.grammar;

import java.util.Set;

import org.w3id.parley.language.Token;

/** Cuts a sentence's subject off the phrase in front of it, with which the parser ran it together. Changes the arcs that it is given. */
final class FrontedPhrases {
	private static final Set<String> DAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
			"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
			"december", "today", "yesterday", "tomorrow");
	private static final Set<String> PLACING = Set.of("in", "at", "from", "near", "outside");
	private final Arcs arcs;
	private final Set<Integer> names;

	/**
	 * @param names
	 *            the tokens with which a name of a party or person begins
	 */
	FrontedPhrases(Arcs arcs, Set<Integer> names) {
		this.arcs = arcs;
		this.names = Set.copyOf(names);
	}

	void mend() {
		for (Token token : arcs.tokens()) {
			if (arcs.isVerb(token.index())) {
				freeSubject(token.index());
			}
		}
	}

	/** "On Friday Rill announced", "at talks in Oslo Rill said": the subject was taken for the end of the phrase before the verb. */
	private void freeSubject(int verb) {
		boolean clause = Set.of("root", "ccomp").contains(arcs.at(verb).relation());
		boolean finite = arcs.isFinite(verb) || arcs.children(verb, "aux", "auxpass")
				.anyMatch(aux -> aux.tag().equals("MD") || arcs.isFinite(aux.index()));
		if (!clause || !finite || arcs.has(verb, "nsubj", "nsubjpass", "csubj", "csubjpass", "expl")) {
			return;
		}
		int end = verb - 1;
		while (end > 0 && (arcs.at(end).relation().equals("punct") || arcs.at(end).head() == verb
				&& Set.of("aux", "auxpass", "advmod", "neg").contains(arcs.at(end).relation()))) {
			end--;
		}
		for (int noun = 0; noun <= end; noun++) {
			boolean atEnd = arcs.isNoun(noun) && arcs.last(noun) == end;
			boolean last = atEnd && fronted(noun, verb);
			if (last && isLoose(noun) || atEnd && isAfterComma(noun, verb)) {
				arcs.move(noun, verb, arcs.subjectRelation(verb));
				return;
			}
			if (last && arcs.at(noun).relation().equals("pobj") && split(noun, verb)) {
				return;
			}
		}
	}

	/** Whether only prepositions and their objects lie between a noun and the verb that follows. */
	private boolean fronted(int noun, int verb) {
		for (int at = noun; at != verb; at = arcs.at(at).head()) {
			if (at < 0 || at > verb || !Set.of("pobj", "prep", "appos", "npadvmod").contains(arcs.at(at).relation())) {
				return false;
			}
		}
		return true;
	}

	/** "In the first days of the war Rill was …": a second noun without a comma before it. */
	private boolean isLoose(int noun) {
		int first = arcs.first(noun);
		return arcs.at(noun).relation().equals("appos") && first > 0 && !arcs.at(first - 1).relation().equals("punct")
				&& arcs.at(noun).tag().startsWith("NNP");
	}

	/** "In a statement of Sunday, Rill and Oslo agreed", "according to Rill, a truce would be …": the subject was taken for one more of what stands before the comma. */
	private boolean isAfterComma(int noun, int verb) {
		int first = arcs.first(noun);
		return Set.of("conj", "appos").contains(arcs.at(noun).relation()) && arcs.at(noun).head() < first
				&& arcs.isUnder(noun, verb)
				&& arcs.isComma(first - 1) && (names.contains(first) || isThing(noun, first, verb));
	}

	/** A phrase with an article of its own, beside a name that nothing more is said of, and right before the verb. */
	private boolean isThing(int noun, int first, int verb) {
		Token before = arcs.at(arcs.at(noun).head());
		int end = arcs.last(noun) + 1;
		return arcs.at(noun).relation().equals("appos") && before.tag().startsWith("NNP") && before.relation().equals("pobj")
				&& arcs.at(first).tag().equals("DT") && !arcs.isComma(end) && end <= verb;
	}

	/** Cuts "Friday Rill's parliament" after the date, "Oslo Rill" after the place. */
	private boolean split(int noun, int verb) {
		int first = arcs.first(noun);
		int cut = first;
		while (cut < noun && (DAYS.contains(arcs.lower(cut)) || isNumber(cut) && cut > first || isYear(cut))) {
			cut++;
		}
		int preposition = arcs.at(noun).head();
		if (cut == first && arcs.last(noun) == noun && PLACING.contains(arcs.lower(preposition))) {
			cut = placeBefore(first, noun);
		}
		boolean determined = arcs.children(noun, "det").anyMatch(det -> det.index() < first + 1);
		if (cut == first || cut > noun || determined) {
			return false;
		}
		for (Token token : arcs.tokens()) {
			boolean before = token.index() >= first && token.index() < cut;
			boolean after = token.index() >= cut && token.index() <= noun;
			if (before && (token.head() >= cut || token.head() < first)) {
				arcs.move(token.index(), token.index() == cut - 1 ? preposition : cut - 1,
						token.index() == cut - 1 ? "pobj" : "compound");
			} else if (after && token.head() >= first && token.head() < cut) {
				arcs.move(token.index(), noun, "compound");
			}
		}
		arcs.move(noun, verb, arcs.subjectRelation(verb));
		return true;
	}

	/** Where the last name of a row of proper nouns begins, if what stands before it is no part of it. */
	private int placeBefore(int first, int noun) {
		for (int cut = noun; cut > first; cut--) {
			int at = cut;
			boolean proper = arcs.tokens().subList(first, noun).stream().allMatch(token -> token.tag().startsWith("NNP"));
			if (names.contains(at) && proper) {
				return cut;
			}
		}
		return first;
	}

	private boolean isNumber(int index) {
		return arcs.at(index).form().matches("\\d{1,2}(?:st|nd|rd|th)?");
	}

	private boolean isYear(int index) {
		return arcs.at(index).form().matches("(?:19|20)\\d\\d");
	}
}
