package org.w3id.parley.grammar;

import java.util.Optional;
import java.util.Set;

import org.w3id.parley.grammar.Mending.Kind;
import org.w3id.parley.language.Token;

/** Puts the items of a list beside one another, where the parser hung one on a word of another. Changes the arcs that it is given. */
final class ListRepairs {
	private static final Set<String> INDEFINITE = Set.of("a", "an");
	private static final Set<String> DEFINITE = Set.of("the", "this", "that", "its", "his", "her", "their");
	private static final Set<String> ITEMS = Set.of("appos", "conj", "dobj", "nsubj", "nsubjpass");
	private final Arcs arcs;
	private final Mending words;

	ListRepairs(Arcs arcs, Mending words) {
		this.arcs = arcs;
		this.words = words;
	}

	void mend() {
		for (Token token : arcs.tokens()) {
			joinEnumeration(token);
			raiseLastItem(token);
			lowerOf(token);
			raiseDeed(arcs.at(token.index()));
			raiseUnlike(token);
		}
		for (Token token : arcs.tokens()) {
			joinItems(token);
		}
	}

	/** "Its demands – no bases for Lowland, no troops there and the handover": items were hung on the last noun of the one before. */
	private void joinEnumeration(Token item) {
		if (!item.relation().equals("appos") || item.head() <= 0) {
			return;
		}
		Token host = arcs.at(item.head());
		if (!host.relation().equals("pobj") || host.head() < 0) {
			return;
		}
		int noun = arcs.at(host.head()).head();
		if (noun >= 0 && Set.of("appos", "conj").contains(arcs.at(noun).relation()) && arcs.has(item.index(), "cc")) {
			arcs.move(item.index(), noun, "conj");
		}
	}

	/** "Oslo supports X, an exchange of prisoners and new sanctions": the last item was joined to a word of the one before it. */
	private void raiseLastItem(Token last) {
		Token before = last.relation().equals("conj") && isThing(last) ? arcs.at(last.head()) : last;
		boolean within = before.index() < last.index() && before.relation().equals("pobj") && isThing(before)
				&& arcs.lower(before.head()).equals("of") && arcs.has(last.index(), "det", "nmod", "amod", "prep", "poss")
				&& !arcs.has(before.index(), "det", "nmod", "amod", "poss");
		Token item = within ? phrase(before.index(), false) : last;
		Optional<Token> and = arcs.children(before.index(), "cc").filter(joining -> joining.index() < last.index()).findFirst();
		if (within && and.isPresent() && isThing(item) && ITEMS.contains(item.relation()) && !arcs.has(item.index(), "cc")
				&& arcs.isComma(arcs.first(item.index()) - 1)) {
			arcs.move(last.index(), item.index(), "conj");
			arcs.move(and.get().index(), item.index(), "cc");
		}
	}

	/** "An end to the war and withdrawal of troops": what stands right behind the second noun was hung on the first. */
	private void lowerOf(Token deed) {
		boolean joined = deed.relation().equals("conj") && words.has(Kind.DEED_NOUN, deed.lemma());
		if (joined) {
			arcs.children(deed.head(), "prep").filter(of -> of.index() == deed.index() + 1 && arcs.lower(of.index()).equals("of"))
					.findFirst().ifPresent(of -> arcs.move(of.index(), deed.index(), "prep"));
		}
	}

	/** "A cap on the army and the lifting of sanctions": nobody caps a deed; it stands beside the cap. */
	private void raiseDeed(Token deed) {
		Token held = Set.of("conj", "appos").contains(deed.relation()) && isThing(deed) && deed.head() >= 0
				? arcs.at(deed.head())
				: deed;
		int preposition = held.relation().equals("pobj") ? held.head() : -1;
		int restraint = preposition < 0 ? -1 : arcs.at(preposition).head();
		boolean apart = restraint >= 0 && held.index() < deed.index() && words.has(Kind.RESTRAINT, arcs.at(restraint).lemma())
				&& (arcs.has(deed.index(), "det") || words.has(Kind.DEED_NOUN, deed.lemma()))
				&& arcs.children(deed.index(), "prep").anyMatch(of -> arcs.lower(of.index()).equals("of"))
				&& !arcs.children(held.index(), "prep").anyMatch(of -> arcs.lower(of.index()).equals("of"));
		if (apart) {
			arcs.children(held.index(), "cc").filter(and -> and.index() < deed.index()).toList()
					.forEach(and -> arcs.move(and.index(), restraint, "cc"));
			arcs.move(deed.index(), restraint, "conj");
		}
	}

	/** "Lowland and Rill's consent": the owner was taken for an item of its own. */
	private void ownItem(Token first, Token item) {
		arcs.children(first.index(), "conj").filter(owner -> owner.index() < item.index()
				&& arcs.children(owner.index()).anyMatch(of -> of.tag().equals("POS") && of.index() == item.index() - 1))
				.findFirst()
				.ifPresent(owner -> arcs.move(owner.index(), item.index(), "poss"));
	}

	/** "A retreat from Lowland and Rill's consent", "sanctions on Rill and an exchange of prisoners": a place has no consent for a companion. */
	private void raiseUnlike(Token item) {
		Token place = item.relation().equals("conj") && isThing(item) ? arcs.at(item.head()) : item;
		if (place.index() != item.index()) {
			ownItem(place, item);
		}
		boolean unlike = place.relation().equals("pobj") && place.tag().startsWith("NNP") && place.index() < item.index()
				&& (arcs.children(item.index(), "poss").anyMatch(owner -> owner.tag().startsWith("NNP"))
						|| arcs.hasWord(item.index(), INDEFINITE) && !words.has(Kind.SOME_OF, item.lemma()));
		Token above = place;
		while (unlike && above.relation().equals("pobj") && arcs.at(above.head()).head() >= 0
				&& arcs.isNoun(arcs.at(above.head()).head())) {
			above = arcs.at(arcs.at(above.head()).head());
		}
		if (unlike && above.index() != place.index()) {
			int noun = above.index();
			arcs.children(place.index(), "cc").filter(and -> and.index() < item.index()).toList()
					.forEach(and -> arcs.move(and.index(), noun, "cc"));
			arcs.move(item.index(), noun, "conj");
		}
	}

	/** "Oslo supports X, an exchange of prisoners and Y": the first of three things was left apart from the others. */
	private void joinItems(Token item) {
		int comma = isThing(item) && ITEMS.contains(item.relation()) && arcs.has(item.index(), "cc")
				&& arcs.has(item.index(), "conj")
						? arcs.first(item.index()) - 1
						: 0;
		Optional<Token> above = comma > 0 && arcs.isComma(comma)
				? Optional.of(phrase(comma - 1, arcs.hasWord(item.index(), INDEFINITE))).filter(first -> !isInserted(first, item))
				: firstItemBelow(item);
		above.filter(first -> isThing(first) && !isTerm(first) && !isTerm(item)).ifPresent(first -> {
			if (Set.of("nsubj", "nsubjpass").contains(item.relation())) {
				arcs.move(first.index(), item.head(), item.relation());
			}
			arcs.move(item.index(), first.index(), "conj");
		});
	}

	/**
	 * The noun that the last word of an item belongs to: "lifting" for "the lifting of sanctions on Rill".
	 *
	 * @param indefinite
	 *            whether the next item is so: "the idea of a truce, an exchange of prisoners"
	 */
	private Token phrase(int last, boolean indefinite) {
		Token at = arcs.at(last);
		while (!(indefinite && arcs.hasWord(at.index(), INDEFINITE)) && at.relation().equals("pobj") && goesOn(at)
				&& arcs.at(at.head()).head() >= 0 && arcs.isNoun(arcs.at(at.head()).head())) {
			at = arcs.at(arcs.at(at.head()).head());
		}
		return at;
	}

	/** "Of sanctions", "on Rill", "at sea": what a preposition adds to a noun, and no stance leads to. */
	private boolean goesOn(Token object) {
		String preposition = arcs.lower(object.head());
		boolean bare = object.tag().equals("NN") && arcs.children(object.index()).findAny().isEmpty();
		int above = arcs.at(object.head()).head();
		return preposition.equals("of") || object.tag().startsWith("NNP")
				|| above >= 0 && words.has(Kind.RESTRAINT, arcs.at(above).lemma())
				|| bare && Set.of("at", "in", "on").contains(preposition);
	}

	/** The first item where it was taken for a word before the second: "a truce, an exchange of prisoners and X would be good". */
	private Optional<Token> firstItemBelow(Token item) {
		boolean subject = isThing(item) && Set.of("nsubj", "nsubjpass").contains(item.relation())
				&& arcs.has(item.index(), "conj");
		return subject
				? arcs.tokens().stream()
						.filter(noun -> noun.index() < item.index() && isThing(noun) && arcs.isUnder(noun.index(), item.index())
								&& Set.of("nmod", "compound").contains(noun.relation()) && arcs.isComma(noun.index() + 1))
						.findFirst()
				: Optional.empty();
	}

	/** A word for what is listed: "its demand, X and Y". */
	private boolean isTerm(Token noun) {
		return words.has(Kind.NAMING, noun.lemma()) || words.has(Kind.CALLING, noun.lemma())
				|| words.has(Kind.WANTING_NOUN, noun.lemma());
	}

	/** "The force, a mix of X and Y, would …": between commas, and another word for what was named. */
	private boolean isInserted(Token first, Token item) {
		return arcs.isComma(arcs.last(item.index()) + 1) && arcs.hasWord(first.index(), DEFINITE)
				&& arcs.hasWord(item.index(), INDEFINITE);
	}

	private static boolean isThing(Token noun) {
		return Set.of("NN", "NNS").contains(noun.tag());
	}
}
