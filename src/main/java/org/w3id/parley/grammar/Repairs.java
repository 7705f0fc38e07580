package org.w3id.parley.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.w3id.parley.language.Sentence;
import org.w3id.parley.language.Token;

/** Mends a few things that the parser gets wrong in the same way again and again. Stateless. */
public final class Repairs {
	private static final Set<String> MONTHS = Set.of("January", "February", "March", "April", "May", "June", "July", "August",
			"September", "October", "November", "December");

	private static final Set<String> RAISED = Set.of("nsubj", "nsubjpass", "mark", "neg", "xcomp", "ccomp", "dobj", "advcl");

	private static final Pattern TIMES = Pattern.compile(
			"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:19|20)\\d\\d|" + String.join("|", MONTHS));

	private static final Set<String> COMPLETED = Set.of("assure", "accuse", "prevent", "stop", "warn", "remind", "convince",
			"ask",
			"press", "urge", "thank", "blame", "bar", "hit", "target", "punish", "supply", "provide", "exclude", "inform",
			"promise", "offer", "beg", "lobby", "petition", "pressure", "push");

	/** Whom one asks stands before what one asks for: pressed its allies for X. */
	private static final Set<String> ASKING = Set.of("ask", "press", "urge", "beg", "lobby", "petition", "pressure", "push");

	private static final Set<String> PARTICLES = Set.of("away", "back", "along", "ahead", "off", "up", "out", "forward", "down");

	private Repairs() {
	}

	/**
	 * @param names
	 *            the tokens with which a name of a party or person begins
	 */
	public static Sentence mended(Sentence sentence, Mending words, Set<Integer> names) {
		List<Token> tokens = new ArrayList<>(sentence.tokens());
		tokens.replaceAll(token -> lemmatised(token, words.verbs()));
		raiseFromAuxiliary(tokens);
		unglueDate(tokens);
		new InsertionRepairs(new Arcs(tokens)).mend();
		new SubjectRepairs(new Arcs(tokens), names).mend();
		joinEnumeration(tokens);
		raisePreposition(tokens);
		raiseFromParticle(tokens);
		tellContent(tokens);
		new ClauseRepairs(tokens, words).mend();
		return new Sentence(sentence.span(), tokens);
	}

	/** "Trump has this week assured", "does not rule out sending": what was hung on the auxiliary belongs to the verb. */
	private static void raiseFromAuxiliary(List<Token> tokens) {
		for (Token child : List.copyOf(tokens)) {
			if (child.head() >= 0 && RAISED.contains(child.relation())) {
				Token auxiliary = tokens.get(child.head());
				if (auxiliary.relation().startsWith("aux") && auxiliary.head() >= 0) {
					move(tokens, child.index(), auxiliary.head(), child.relation());
				}
			}
		}
	}

	/** "The lie that Russia accepts a truce": "that" was taken for a second object; the clause says what the noun is about. */
	private static void tellContent(List<Token> tokens) {
		for (Token that : List.copyOf(tokens)) {
			if (!that.form().equals("that") || !that.relation().equals("dobj") || that.head() < 0
					|| !tokens.get(that.head()).relation().equals("relcl")) {
				continue;
			}
			Token verb = tokens.get(that.head());
			boolean complete = Set.of("nsubj", "dobj").stream().allMatch(relation -> tokens.stream().anyMatch(
					other -> other.head() == verb.index() && other.index() != that.index() && other.relation().equals(relation)));
			if (complete) {
				move(tokens, that.index(), verb.index(), "mark");
				move(tokens, verb.index(), verb.head(), "acl");
			}
		}
	}

	/** "On December 8th Volodymyr Zelensky pushed back", "on Friday Rill said": the name was taken for the end of the date; it is the subject. */
	private static void unglueDate(List<Token> tokens) {
		for (Token name : List.copyOf(tokens)) {
			if (!name.relation().equals("pobj")
					|| name.head() != 0 && !tokens.get(Math.max(0, name.head())).form().matches("On|In|on|in")) {
				continue;
			}
			Token preposition = tokens.get(name.head());
			int verb = preposition.head();
			boolean day = name.index() - preposition.index() > 2 && MONTHS.contains(tokens.get(preposition.index() + 1).form())
					&& tokens.get(preposition.index() + 2).form().matches("\\d{1,2}(?:st|nd|rd|th)?");
			boolean named = name.index() - preposition.index() > 1 && name.tag().startsWith("NNP")
					&& TIMES.matcher(tokens.get(preposition.index() + 1).form()).matches();
			boolean open = verb >= 0 && tokens.get(verb).tag().startsWith("VB") && tokens.stream()
					.noneMatch(token -> token.head() == verb && token.relation().startsWith("nsubj"));
			if ((day || named) && open && verb > name.index() && name.tag().startsWith("NN")) {
				int last = preposition.index() + (day ? 2 : 1);
				move(tokens, name.index(), verb, "nsubj");
				move(tokens, last, preposition.index(), "pobj");
				if (day) {
					move(tokens, last - 1, last, "compound");
				}
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

	/** "Assured Moscow of X", "prevent Kyiv from X", "pressed its allies for X": the phrase completes the verb, not the one before it. */
	private static void raisePreposition(List<Token> tokens) {
		for (Token preposition : List.copyOf(tokens)) {
			if (!preposition.relation().equals("prep") || preposition.head() < 0) {
				continue;
			}
			Token object = tokens.get(preposition.head());
			boolean named = object.tag().startsWith("NNP") || object.tag().startsWith("PRP");
			boolean asked = preposition.form().equals("for") && object.head() >= 0
					&& ASKING.contains(tokens.get(object.head()).lemma());
			if ((named || asked) && object.relation().equals("dobj") && object.head() >= 0
					&& COMPLETED.contains(tokens.get(object.head()).lemma()) && preposition.index() > object.index()) {
				move(tokens, preposition.index(), object.head(), "prep");
			}
		}
	}

	/** "Walked away from X", "went along with X": the phrase completes the verb, not the particle. */
	private static void raiseFromParticle(List<Token> tokens) {
		for (Token preposition : List.copyOf(tokens)) {
			if (!preposition.relation().equals("prep") || preposition.head() < 0) {
				continue;
			}
			Token particle = tokens.get(preposition.head());
			if (PARTICLES.contains(particle.form()) && particle.tag().startsWith("R") && particle.head() >= 0) {
				move(tokens, preposition.index(), particle.head(), "prep");
			}
		}
	}

	/** The parser leaves verbs such as "provided" and "ended" as they stand. */
	private static Token lemmatised(Token token, Set<String> verbs) {
		String lower = token.form().toLowerCase(Locale.ROOT);
		if (!token.tag().startsWith("VB") || !token.lemma().equalsIgnoreCase(lower)) {
			return token;
		}
		return base(lower, verbs).map(base -> new Token(token.index(), token.start(), token.end(), token.form(), base,
				token.tag(), token.head(), token.relation())).orElse(token);
	}

	/** Of which of the verbs this is a regular form; empty for a base form and where it is none of them. */
	public static Optional<String> base(String lower, Set<String> verbs) {
		if (verbs.contains(lower)) {
			return Optional.empty();
		}
		for (String ending : List.of("d", "ed", "ing", "s", "es")) {
			String stem = lower.endsWith(ending) ? lower.substring(0, lower.length() - ending.length()) : "";
			String base = verbs.contains(stem) ? stem : verbs.contains(stem + "e") && ending.equals("ing") ? stem + "e" : "";
			if (!base.isEmpty()) {
				return Optional.of(base);
			}
		}
		return Optional.empty();
	}

	private static void move(List<Token> tokens, int index, int head, String relation) {
		Token old = tokens.get(index);
		tokens.set(index, new Token(index, old.start(), old.end(), old.form(), old.lemma(), old.tag(), head, relation));
	}
}
