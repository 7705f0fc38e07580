package org.w3id.parley.discourse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.w3id.parley.grammar.Mending;
import org.w3id.parley.grammar.Repairs;
import org.w3id.parley.grammar.Tree;
import org.w3id.parley.language.Sentence;
import org.w3id.parley.lexicon.PartyMention;
import org.w3id.parley.lexicon.TokenPattern;
import org.w3id.parley.lexicon.Unit;
import org.w3id.parley.model.Span;

/** A parsed sentence with the names in it. Immutable. */
public final class Scene {
	private final Passage passage;
	private final Tree tree;
	private final TokenPattern.Line line;

	/**
	 * @param asParsed
	 *            the passage as the parser left it; it is mended here
	 */
	public Scene(Passage passage, Sentence asParsed, NameIndex names, Mending mending) {
		Sentence parsed = Repairs.mended(asParsed, mending, beginnings(asParsed, names));
		this.passage = passage;
		this.tree = new Tree(parsed, mending.of(Mending.Kind.CALLING));
		List<Unit> units = Unit.of(parsed);
		this.line = new TokenPattern.Line(units, Passage.namesByUnit(names.find(units)));
	}

	/** The tokens with which the names of a sentence begin. */
	private static Set<Integer> beginnings(Sentence parsed, NameIndex names) {
		List<Unit> units = Unit.of(parsed);
		return names.find(units).stream().map(name -> units.get(name.first()).token()).collect(Collectors.toUnmodifiableSet());
	}

	public Span span() {
		return tree.span();
	}

	public Passage passage() {
		return passage;
	}

	public Tree tree() {
		return tree;
	}

	/** The units of the parsed sentence, with their lemmas, and the names in them. */
	public TokenPattern.Line line() {
		return line;
	}

	/** The name that a token belongs to. */
	public Optional<PartyMention> nameAt(int token) {
		for (Map.Entry<Integer, PartyMention> entry : line.names().entrySet()) {
			if (line.units().get(entry.getKey()).token() == token) {
				return Optional.of(entry.getValue());
			}
		}
		return Optional.empty();
	}
}
