package org.w3id.parley.grammar;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words by which {@link Repairs} knows what the parser got wrong: classes of {@code data/lexicon}, in base forms. Immutable.
 *
 * @param verbs
 *            verbs that any rule looks for
 * @param classes
 *            the words of every kind
 */
public record Mending(Set<String> verbs, Map<Kind, Set<String>> classes) {
	/** What a class of words is asked for. */
	public enum Kind {
		/** Nouns whose infinitive says what they are about: a bid to join X. */
		WITH_CONTENT,
		/** Nouns of what one sees or has that something is so: no sign that Oslo is ready. */
		SIGN_NOUN,
		/** Nouns whose content a clause with "that" tells: the fact that Oslo is ready. */
		TOLD_NOUN,
		/** Nouns of wanting, which take "for" twice: a demand for X and for Y. */
		WANTING_NOUN,
		/** Nouns of objecting and consenting: opposition to Rill joining X. */
		OPPOSING_NOUN,
		/** Verbs of saying that may stand after what is said. */
		SAYING,
		/** What may be asked for by "for" with an infinitive: call for Oslo to pay. */
		CALLING,
		/** Verbs with a person for an object and the matter behind it: assured Moscow of X. */
		TOWARDS_SOMEONE,
		/** Of these, where "for" leads to the matter: pressed its allies for X. */
		ASKING_SOMEONE,
		/** Verbs that say as what one takes something: sees X as a trick. */
		TAKING_AS,
		/** Verbs with two objects, of which the second says what one calls the first: considers X a threat. */
		CALLING_SO,
		/** Verbs that make one thing wait for another: tied X to Y. */
		TYING,
		/** Nouns of time, months and days of the week: announced plans in April to send X. */
		CALENDAR,
		/** Nouns of what can be agreed on, whose content a clause tells: a deal that involves X. */
		CONTAINER,
		/** Verbs that tell what such a thing contains. */
		CONTAINMENT,
		/** Nouns of some of a kind: Rill and a number of firms. */
		SOME_OF,
		/** Nouns of what somebody is after, which does nothing itself: the aim was getting X. */
		AIM,
		/** Nouns of doing something to X: the return of X. */
		DEED_NOUN,
		/** Verbs of bringing somebody to do something: got Rill to accept X. */
		PREVAILING,
		/** Nouns of holding something back: a cap on X. */
		RESTRAINT,
		/** What a thing may be called beside a clause about it: X, something Oslo rejects. */
		NAMING,
		/** Participles that begin a phrase of their own, so that a noun before them is not their subject. */
		PHRASE_PARTICIPLE;

		/** The name of the class in {@code data/lexicon}: {@code sign-noun}. */
		public String row() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}
	}

	public Mending {
		verbs = Set.copyOf(verbs);
		classes = Map.copyOf(classes);
	}

	/** Whether a base form is one of a kind. */
	boolean has(Kind kind, String word) {
		return classes.getOrDefault(kind, Set.of()).contains(word);
	}

	/** The words of a kind, in base forms. */
	public Set<String> of(Kind kind) {
		return classes.getOrDefault(kind, Set.of());
	}
}
