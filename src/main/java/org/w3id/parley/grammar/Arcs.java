package org.w3id.parley.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.w3id.parley.language.Token;

/** The arcs of a parse while they are being mended. Mutable: changes the list that it is given. */
final class Arcs {
	private final List<Token> tokens;

	Arcs(List<Token> tokens) {
		this.tokens = tokens;
	}

	List<Token> tokens() {
		return List.copyOf(tokens);
	}

	int size() {
		return tokens.size();
	}

	Token at(int index) {
		return tokens.get(index);
	}

	String lower(int index) {
		return at(index).form().toLowerCase(Locale.ROOT);
	}

	boolean isVerb(int index) {
		return at(index).tag().startsWith("VB");
	}

	boolean isNoun(int index) {
		return at(index).tag().startsWith("NN");
	}

	boolean isAdjective(int index) {
		return at(index).tag().startsWith("JJ");
	}

	boolean isComma(int index) {
		return index >= 0 && index < size() && at(index).form().equals(",");
	}

	/** Whether a verb is an infinitive with "to". */
	boolean hasTo(int verb) {
		return children(verb, "aux").anyMatch(aux -> lower(aux.index()).equals("to"));
	}

	/** "Joining X", "being sent to X". */
	boolean isGerund(int verb) {
		return at(verb).tag().equals("VBG") || children(verb, "auxpass").anyMatch(aux -> lower(aux.index()).equals("being"));
	}

	/** A verb's form that can stand without an auxiliary. */
	boolean isFinite(int index) {
		return Set.of("VBD", "VBZ", "VBP").contains(at(index).tag());
	}

	/** Whether a clause begins with one of these conjunctions, given in lower case. */
	boolean isMarked(int clause, Set<String> conjunctions) {
		return children(clause, "mark").anyMatch(mark -> conjunctions.contains(lower(mark.index())));
	}

	/** By what relation a subject hangs on a verb, active or passive. */
	String subjectRelation(int verb) {
		return has(verb, "auxpass") ? "nsubjpass" : "nsubj";
	}

	Stream<Token> children(int index, String... relations) {
		Set<String> wanted = Set.of(relations);
		return tokens.stream()
				.filter(token -> token.head() == index && (wanted.isEmpty() || wanted.contains(token.relation())));
	}

	Optional<Token> child(int index, String... relations) {
		return children(index, relations).findFirst();
	}

	boolean has(int index, String... relations) {
		return child(index, relations).isPresent();
	}

	/** Whether a child has one of these forms, given in lower case. */
	boolean hasWord(int index, Set<String> words) {
		return children(index).anyMatch(child -> words.contains(lower(child.index())));
	}

	boolean isUnder(int index, int above) {
		int steps = 0;
		for (int at = index; at >= 0 && steps <= tokens.size(); at = tokens.get(at).head(), steps++) {
			if (at == above) {
				return true;
			}
		}
		return false;
	}

	/** The first token of what stands below a token, itself included. */
	int first(int index) {
		return tokens.stream().mapToInt(Token::index).filter(other -> isUnder(other, index)).min().orElse(index);
	}

	/** The last token of what stands below a token, itself included; marks at the end do not count. */
	int last(int index) {
		return tokens.stream().filter(other -> !other.relation().equals("punct")).mapToInt(Token::index)
				.filter(other -> isUnder(other, index)).max().orElse(index);
	}

	/** The last token of what stands below one token, without what stands below the other; marks do not count. */
	int lastBut(int above, int other) {
		return tokens.stream().filter(token -> !token.relation().equals("punct")).mapToInt(Token::index)
				.filter(index -> isUnder(index, above) && !isUnder(index, other)).max().orElse(above);
	}

	Optional<Token> last(Predicate<Token> wanted) {
		return tokens.stream().filter(wanted).reduce((first, second) -> second);
	}

	/** Hangs a token elsewhere; nothing is changed where that would close a circle. */
	void move(int index, int head, String relation) {
		move(index, head, relation, at(index).tag());
	}

	/** The same, with another tag for the token. */
	void move(int index, int head, String relation, String tag) {
		if (head >= 0 && isUnder(head, index)) {
			return;
		}
		Token old = tokens.get(index);
		tokens.set(index,
				new Token(index, old.start(), old.end(), old.form(), old.lemma(), tag, head, relation));
	}
}
