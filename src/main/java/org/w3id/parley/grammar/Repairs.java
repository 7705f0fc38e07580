package org.w3id.parley.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.w3id.parley.language.Sentence;
import org.w3id.parley.language.Token;

/**
 * Mends what the parser gets wrong in the same way again and again, from the word up to the sentence: each kind of repair finds what
 * those before it have left in order. Stateless.
 */
public final class Repairs {
	private Repairs() {
	}

	/**
	 * The sentence with some of its lemmas, tags and arcs mended; forms and offsets stay.
	 *
	 * @param names
	 *            the tokens with which a name of a party or person begins
	 */
	public static Sentence mended(Sentence sentence, Mending words, Set<Integer> names) {
		List<Token> tokens = new ArrayList<>(sentence.tokens());
		tokens.replaceAll(token -> BaseForms.lemmatised(token, words.verbs()));
		Arcs arcs = new Arcs(tokens);
		new VerbGroups(arcs).mend();
		new PartsOfSpeech(arcs, words).mend();
		new CopulaRepairs(arcs, words).mend();
		new MainVerbs(arcs, words).mend();
		new ListRepairs(arcs, words).mend();
		new HeadRepairs(arcs, words).mend();
		new ObjectComplements(arcs, words).mend();
		new InsertionRepairs(arcs, words).mend();
		new ReportRepairs(arcs, words).mend();
		new FrontedPhrases(arcs, names).mend();
		new InsertedPhrases(arcs, names).mend();
		new GerundRepairs(arcs, words).mend();
		new SubjectRepairs(arcs, words).mend();
		new ConditionRepairs(arcs).mend();
		new ClauseRepairs(arcs, words).mend();
		new JudgedClauses(arcs, words).mend();
		return new Sentence(sentence.span(), arcs.tokens());
	}
}
