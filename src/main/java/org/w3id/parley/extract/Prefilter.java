package org.w3id.parley.extract;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.w3id.parley.discourse.NameIndex;
import org.w3id.parley.discourse.Passage;
import org.w3id.parley.grammar.BaseForms;
import org.w3id.parley.language.Parser;
import org.w3id.parley.language.Words;
import org.w3id.parley.lexicon.RowIndex;
import org.w3id.parley.lexicon.TargetRow;
import org.w3id.parley.lexicon.TokenPattern;
import org.w3id.parley.lexicon.Unit;

/**
 * Says which sentences are worth parsing: those in which some wording of a target would stand if every word had whichever of its base
 * forms suits. Changes no claim: a sentence without a target has none, and takes nothing up from its neighbours or hands on to them
 * but by its words. Immutable; safe for use by several threads.
 */
final class Prefilter {
	private final RowIndex rows;
	private final Parser parser;
	private final Set<String> verbs;

	/** @param verbs base forms of verbs that matter: see {@link BaseForms} */
	Prefilter(List<TargetRow> rows, Parser parser, Set<String> verbs) {
		this.parser = parser;
		this.verbs = verbs;
		this.rows = new RowIndex(rows);
	}

	boolean lets(Words words, NameIndex names, Optional<LocalDate> day) {
		TokenPattern.Line line = line(words, names);
		return rows.possible(line).anyMatch(row -> row.pattern().stands(line) && row.when().mayHoldIn(line, day));
	}

	/** The sentence with all base forms that its words can have. */
	private TokenPattern.Line line(Words words, NameIndex names) {
		List<Unit> units = Unit.of(words);
		List<List<String>> forms = units.stream().map(unit -> forms(unit, words.words().get(unit.token()))).toList();
		return new TokenPattern.Line(units, Passage.namesByUnit(names.find(units)), forms);
	}

	private List<String> forms(Unit unit, Words.Word word) {
		if (Unit.isCut(word.form())) {
			return List.of(unit.lower(), unit.lemma());
		}
		Set<String> forms = new LinkedHashSet<>();
		forms.add(unit.lower());
		parser.lemmas(word.form()).forEach(lemma -> forms.add(lemma.toLowerCase(Locale.ROOT)));
		BaseForms.of(unit.lower(), verbs).ifPresent(forms::add);
		return List.copyOf(forms);
	}
}
