package org.w3id.parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.w3id.parley.language.Sentence;
import org.w3id.parley.language.Token;

/** Mends three things that the parser gets wrong in the same way again and again. Stateless. */
final class Repairs {
	private static final Set<String> MONTHS = Set.of("January", "February", "March", "April", "May", "June", "July", "August",
			"September", "October", "November", "December");

	private static final Set<String> COMPLETED = Set.of("assure", "accuse", "prevent", "stop", "warn", "remind", "convince",
			"ask",
			"press", "urge", "thank", "blame", "bar", "hit", "target", "punish", "supply", "provide", "exclude", "inform",
			"promise", "offer");

	private Repairs() {
	}

	static Sentence mended(Sentence sentence) {
		List<Token> tokens = new ArrayList<>(sentence.tokens());
		unglueDate(tokens);
		joinEnumeration(tokens);
		raisePreposition(tokens);
		return new Sentence(sentence.span(), tokens);
	}

	/** "On December 8th Volodymyr Zelensky pushed back": the name was taken for the end of the date; it is the subject. */
	private static void unglueDate(List<Token> tokens) {
		for (Token name : List.copyOf(tokens)) {
			if (!name.relation().equals("pobj")
					|| name.head() != 0 && !tokens.get(Math.max(0, name.head())).form().matches("On|In|on|in")) {
				continue;
			}
			Token preposition = tokens.get(name.head());
			int verb = preposition.head();
			boolean dated = name.index() - preposition.index() > 2 && MONTHS.contains(tokens.get(preposition.index() + 1).form())
					&& tokens.get(preposition.index() + 2).form().matches("\\d{1,2}(?:st|nd|rd|th)?");
			boolean open = verb >= 0 && tokens.get(verb).tag().startsWith("VB") && tokens.stream()
					.noneMatch(token -> token.head() == verb && token.relation().startsWith("nsubj"));
			if (dated && open && verb > name.index() && name.tag().startsWith("NN")) {
				int day = preposition.index() + 2;
				move(tokens, name.index(), verb, "nsubj");
				move(tokens, day, preposition.index(), "pobj");
				move(tokens, day - 1, day, "compound");
			}
		}
	}

	/** "Its demands – no bases for Lowland, no troops there and the handover": items were hung on the last noun of the one before. */
	private static void joinEnumeration(List<Token> tokens) {
		for (Token item : List.copyOf(tokens)) {
			if (!item.relation().equals("appos") || item.head() <= 0) {
				continue;
			}
			Token host = tokens.get(item.head());
			if (!host.relation().equals("pobj") || host.head() < 0) {
				continue;
			}
			int noun = tokens.get(host.head()).head();
			boolean list = noun >= 0 && Set.of("appos", "conj").contains(tokens.get(noun).relation())
					&& tokens.stream().anyMatch(token -> token.head() == item.index() && token.relation().equals("cc"));
			if (list) {
				move(tokens, item.index(), noun, "conj");
			}
		}
	}

	/** "Assured Moscow of X", "prevent Kyiv from X": the phrase completes the verb, not the name. */
	private static void raisePreposition(List<Token> tokens) {
		for (Token preposition : List.copyOf(tokens)) {
			if (!preposition.relation().equals("prep") || preposition.head() < 0) {
				continue;
			}
			Token object = tokens.get(preposition.head());
			boolean named = object.tag().startsWith("NNP") || object.tag().startsWith("PRP");
			if (named && object.relation().equals("dobj") && object.head() >= 0
					&& COMPLETED.contains(tokens.get(object.head()).lemma()) && preposition.index() > object.index()) {
				move(tokens, preposition.index(), object.head(), "prep");
			}
		}
	}

	private static void move(List<Token> tokens, int index, int head, String relation) {
		Token old = tokens.get(index);
		tokens.set(index, new Token(index, old.start(), old.end(), old.form(), old.lemma(), old.tag(), head, relation));
	}
}
