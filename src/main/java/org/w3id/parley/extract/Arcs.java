package org.w3id.parley.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.w3id.parley.language.Token;

/** The arcs of a sentence while they are being changed, in the list that holds its tokens. */
record Arcs(List<Token> tokens) {
	Optional<Token> last(Predicate<Token> wanted) {
		return tokens.stream().filter(wanted).reduce((first, second) -> second);
	}

	boolean hasChild(Token token, String... relations) {
		Set<String> wanted = Set.of(relations);
		return tokens.stream().anyMatch(child -> child.head() == token.index() && wanted.contains(child.relation()));
	}

	void move(int index, int head, String relation, String tag) {
		Token old = tokens.get(index);
		tokens.set(index, new Token(index, old.start(), old.end(), old.form(), old.lemma(), tag, head, relation));
	}
}
