package org.w3id.parley.grammar;

import java.util.Optional;
import java.util.Set;

import org.w3id.parley.language.Token;

/** Gives verbs back the subjects that the parser hung into the phrase before them. Changes the arcs that it is given. */
final class SubjectRepairs {
	private static final Set<String> DAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
			"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
			"december", "today", "yesterday", "tomorrow");
	private static final Set<String> PLACING = Set.of("in", "at", "from", "near", "outside");
	/** A noun before these participles is not their subject: they begin a phrase of their own. */
	private static final Set<String> PHRASAL = Set.of("using", "including", "saying", "citing", "following", "according",
			"involving", "concerning", "regarding", "pending", "killing", "causing", "targeting", "beginning", "starting",
			"dating", "fighting", "living", "working", "serving", "adding", "warning");
	private static final Set<String> JUDGING = Set.of("see", "view", "regard", "treat", "describe", "denounce", "dismiss",
			"reject",
			"hail", "welcome", "present", "portray", "name", "set", "list", "cite", "condemn", "criticise", "criticize", "praise",
			"brand", "label", "perceive", "consider", "give", "lay", "state", "depict", "slam", "deride", "characterise",
			"characterize", "decry", "count", "rate", "paint");
	private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "csubj", "csubjpass", "expl");
	private final Arcs arcs;
	private final Set<Integer> names;

	/**
	 * @param names
	 *            the tokens with which a name of a party or person begins
	 */
	SubjectRepairs(Arcs arcs, Set<Integer> names) {
		this.arcs = arcs;
		this.names = Set.copyOf(names);
	}

	void mend() {
		for (Token token : arcs.tokens()) {
			if (Set.of("VBD", "VBZ", "VBP", "VB", "VBN", "VBG").contains(token.tag())) {
				freeFromPhrase(token.index());
			}
		}
		for (Token token : arcs.tokens()) {
			giveToGerund(token);
			judge(token);
			raiseAs(token);
		}
	}

	/** "On Friday Rill announced", "at talks in Oslo Rill said": the subject was taken for the end of the phrase before the verb. */
	private void freeFromPhrase(int verb) {
		boolean clause = Set.of("root", "ccomp").contains(arcs.at(verb).relation());
		boolean finite = Set.of("VBD", "VBZ", "VBP").contains(arcs.at(verb).tag()) || arcs.children(verb, "aux", "auxpass")
				.anyMatch(aux -> Set.of("MD", "VBD", "VBZ", "VBP").contains(aux.tag()));
		if (!clause || !finite || arcs.children(verb).anyMatch(child -> SUBJECTS.contains(child.relation()))) {
			return;
		}
		int end = verb - 1;
		while (end > 0 && arcs.at(end).head() == verb
				&& Set.of("aux", "auxpass", "advmod", "neg").contains(arcs.at(end).relation())) {
			end--;
		}
		for (int noun = 0; noun <= end; noun++) {
			boolean last = arcs.isNoun(noun) && arcs.last(noun) == end && fronted(noun, verb);
			if (last && isLoose(noun)) {
				arcs.move(noun, verb, subjectOf(verb));
				return;
			}
			if (last && noun == end && arcs.at(noun).relation().equals("pobj") && split(noun, verb)) {
				return;
			}
		}
	}

	private String subjectOf(int verb) {
		return arcs.has(verb, "auxpass") ? "nsubjpass" : "nsubj";
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

	/** Cuts "Friday Rill's parliament" after the date, "Oslo Rill" after the place. */
	private boolean split(int noun, int verb) {
		int first = arcs.first(noun);
		int cut = first;
		while (cut < noun && (DAYS.contains(arcs.lower(cut)) || isNumber(cut) && cut > first || isYear(cut))) {
			cut++;
		}
		int preposition = arcs.at(noun).head();
		if (cut == first && PLACING.contains(arcs.lower(preposition))) {
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
		arcs.move(noun, verb, subjectOf(verb));
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

	/** "Is against Rill joining X", "in the way of Rill becoming Y": the name does what the gerund says. */
	private void giveToGerund(Token gerund) {
		if (!gerund.tag().equals("VBG") || !Set.of("advcl", "acl", "dep", "xcomp").contains(gerund.relation())
				|| PHRASAL.contains(arcs.lower(gerund.index()))) {
			return;
		}
		Optional<Token> name = arcs.tokens().stream().filter(token -> token.relation().equals("pobj")
				&& token.tag().startsWith("NNP") && token.index() < gerund.index()
				&& arcs.at(token.head()).index() < token.index()
				&& Set.of("against", "of", "to", "about", "over").contains(arcs.lower(token.head()))
				&& (!arcs.lower(token.head()).equals("to") || isOpposition(arcs.at(token.head()).head()))
				&& nounEnds(token.index(), gerund.index()) == gerund.index() - 1).findFirst();
		boolean together = name.isPresent() && !arcs.has(gerund.index(), "nsubj", "nsubjpass", "mark", "aux")
				&& (gerund.head() == name.get().index() || arcs.isUnder(name.get().index(), gerund.head()));
		if (together) {
			int preposition = name.get().head();
			arcs.move(gerund.index(), preposition, "pcomp");
			arcs.move(name.get().index(), gerund.index(), "nsubj");
		}
	}

	/** "Deems X unacceptable": what is judged is the verb's object, and no subject of a clause without a verb. */
	private void judge(Token judgement) {
		boolean verbless = judgement.relation().equals("ccomp") && judgement.head() >= 0 && judgement.head() < judgement.index()
				&& !arcs.isVerb(judgement.index()) && arcs.isVerb(judgement.head())
				&& !arcs.has(judgement.index(), "cop", "aux", "mark", "auxpass") && !arcs.has(judgement.head(), "dobj");
		Optional<Token> judged = verbless ? arcs.child(judgement.index(), "nsubj") : Optional.empty();
		if (judged.isPresent() && judged.get().index() > judgement.head()) {
			arcs.move(judged.get().index(), judgement.head(), "dobj");
			arcs.move(judgement.index(), judgement.head(), "oprd");
		}
	}

	/** "Sees X as a trick", "set X as a condition": the judgement belongs to the verb, not to what is judged. */
	private void raiseAs(Token as) {
		boolean on = arcs.lower(as.index()).equals("as") && as.relation().equals("prep") && as.head() >= 0
				&& as.head() < as.index() && arcs.at(as.head()).relation().equals("dobj") && arcs.at(as.head()).head() >= 0;
		if (on && JUDGING.contains(arcs.at(arcs.at(as.head()).head()).lemma())) {
			arcs.move(as.index(), arcs.at(as.head()).head(), "prep");
		}
	}

	/** "To" belongs to verbs and adjectives, and to the nouns of objecting and consenting. */
	private boolean isOpposition(int head) {
		return head >= 0 && (!arcs.isNoun(head)
				|| Set.of("objection", "opposition", "resistance", "aversion", "consent", "hostility")
						.contains(arcs.at(head).lemma()));
	}

	/** The last token of a name before the gerund that may hang on it. */
	private int nounEnds(int noun, int gerund) {
		return arcs.tokens().stream().mapToInt(Token::index)
				.filter(other -> arcs.isUnder(other, noun) && !arcs.isUnder(other, gerund)).max().orElse(noun);
	}
}
