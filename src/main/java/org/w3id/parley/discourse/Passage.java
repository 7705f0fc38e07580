package org.w3id.parley.discourse;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.w3id.parley.lexicon.PartyMention;
import org.w3id.parley.lexicon.TokenPattern;
import org.w3id.parley.lexicon.Unit;
import org.w3id.parley.model.Article;
import org.w3id.parley.model.Span;

/**
 * A sentence as it stands in the article, before parsing.
 *
 * @param paragraph
 *            index of its paragraph
 * @param names
 *            the names in it; first and last count units
 */
public record Passage(int index, int paragraph, Article.Kind kind, Span span, List<Unit> units, List<PartyMention> names) {
	/** The sentence as patterns see it, without the lemmas that a parse would give. */
	public TokenPattern.Line line() {
		return new TokenPattern.Line(units, namesByUnit(names));
	}

	/** For each unit the name that covers it. */
	public static Map<Integer, PartyMention> namesByUnit(List<PartyMention> names) {
		Map<Integer, PartyMention> byUnit = new TreeMap<>();
		for (PartyMention name : names) {
			for (int unit = name.first(); unit <= name.last(); unit++) {
				byUnit.put(unit, name);
			}
		}
		return byUnit;
	}
}
