package org.w3id.parley.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

import org.w3id.parley.language.Sentence;
import org.w3id.parley.language.Token;
import org.w3id.parley.model.Span;

/**
 * A parsed sentence with its arcs turned round, addressed by token index from 0; what would be below or above the sentence is -1 as a
 * head. Tokens are told in the order of the text. Words are compared in lower case. Immutable; safe for use by several threads.
 */
public final class Tree {
	private final Sentence sentence;
	private final Set<String> calling;
	private final List<List<Integer>> children;

	public Tree(Sentence sentence) {
		this(sentence, Set.of());
	}

	/** @param calling verbs and nouns of which "for" with an infinitive says what is called for */
	public Tree(Sentence sentence, Set<String> calling) {
		this.sentence = sentence;
		this.calling = calling;
		List<List<Integer>> below = new ArrayList<>();
		sentence.tokens().forEach(token -> below.add(new ArrayList<>()));
		for (Token token : sentence.tokens()) {
			if (token.head() >= 0) {
				below.get(token.head()).add(token.index());
			}
		}
		this.children = below.stream().map(List::copyOf).toList();
	}

	public int size() {
		return sentence.tokens().size();
	}

	public Span span() {
		return sentence.span();
	}

	public Token token(int index) {
		return sentence.tokens().get(index);
	}

	public Span tokenSpan(int index) {
		return new Span(token(index).start(), token(index).end());
	}

	/** The token above; -1 for a root. */
	public int head(int index) {
		return token(index).head();
	}

	/** The parser's label of the arc to the token above: {@code nsubj}. */
	public String relation(int index) {
		return token(index).relation();
	}

	public String lemma(int index) {
		return token(index).lemma().toLowerCase(Locale.ROOT);
	}

	public String lower(int index) {
		return token(index).form().toLowerCase(Locale.ROOT);
	}

	/** The Penn tag. */
	public String tag(int index) {
		return token(index).tag();
	}

	boolean isCall(int index) {
		return calling.contains(lemma(index));
	}

	public boolean isVerb(int index) {
		return tag(index).startsWith("VB");
	}

	public boolean isNoun(int index) {
		return tag(index).startsWith("NN");
	}

	public boolean isAdjective(int index) {
		return tag(index).startsWith("JJ");
	}

	/** A token that leads to an object below it; no noun or pronoun that stands for one. */
	public boolean isPreposition(int index) {
		return Set.of("prep", "agent", "dative").contains(relation(index)) && !isNoun(index) && !tag(index).startsWith("PRP");
	}

	public List<Integer> children(int index) {
		return children.get(index);
	}

	/** Those children that hang by one of these relations. */
	public List<Integer> children(int index, String... relations) {
		Set<String> wanted = Set.of(relations);
		return children(index).stream().filter(child -> wanted.contains(relation(child))).toList();
	}

	/** The first child that hangs by one of these relations. */
	public OptionalInt child(int index, String... relations) {
		return children(index, relations).stream().mapToInt(Integer::intValue).findFirst();
	}

	public boolean hasChild(int index, String... relations) {
		return child(index, relations).isPresent();
	}

	/** Whether the form or lemma of a child is one of these words. */
	public boolean hasChildWord(int index, Set<String> words) {
		return children(index).stream().anyMatch(child -> words.contains(lower(child)) || words.contains(lemma(child)));
	}

	/** True where the first token is the second or stands below it. */
	public boolean isUnder(int index, int above) {
		for (int at = index; at >= 0; at = head(at)) {
			if (at == above) {
				return true;
			}
		}
		return false;
	}

	/** The first noun, verb or adjective of a stretch whose head lies outside of it, else the first such word of any kind. */
	public int headOf(int first, int last) {
		int content = -1;
		int any = last;
		for (int index = last; index >= first; index--) {
			boolean outside = head(index) < first || head(index) > last;
			if (outside && !"punct".equals(relation(index))) {
				any = index;
				boolean word = isNoun(index) || isVerb(index) || isAdjective(index) || tag(index).equals("CD");
				content = word && (content < 0 || !isUnder(index, content)) ? index : content;
			}
		}
		return content < 0 ? any : content;
	}

	/** The object of a preposition. */
	public OptionalInt object(int preposition) {
		return child(preposition, "pobj", "pcomp");
	}

	/** Children that hang by one of these prepositions, given by their objects. */
	public List<Integer> prepositional(int index, Set<String> prepositions) {
		List<Integer> found = new ArrayList<>();
		for (int child : children(index)) {
			if (prepositions.contains(lower(child))) {
				object(child).ifPresent(found::add);
			}
		}
		return found;
	}

	/** From the first to the last character of a token's subtree. */
	public Span subtreeSpan(int index) {
		int start = token(index).start();
		int end = token(index).end();
		for (Token token : sentence.tokens()) {
			if (isUnder(token.index(), index)) {
				start = Math.min(start, token.start());
				end = Math.max(end, token.end());
			}
		}
		return new Span(start, end);
	}

	/** The index of the token that covers this place of the text. */
	public OptionalInt at(int offset) {
		return sentence.tokens().stream().filter(token -> token.start() <= offset && offset < token.end())
				.mapToInt(Token::index).findFirst();
	}

	@Override
	public String toString() {
		StringBuilder out = new StringBuilder();
		for (Token token : sentence.tokens()) {
			out.append(token.index()).append(':').append(token.form()).append('/').append(token.tag()).append('/')
					.append(token.relation()).append('>').append(token.head()).append(' ');
		}
		return out.toString().strip();
	}
}
