package org.w3id.parley.sayings;

import java.util.ArrayList;
import java.util.List;

import org.w3id.parley.grammar.Tree;
import org.w3id.parley.language.Parser;
import org.w3id.parley.language.Sentences;
import org.w3id.parley.model.Article;
import org.w3id.parley.model.Span;
import org.w3id.parley.shelf.Shelf;

/**
 * Finds who says what in an article, whatever it is about. Of sayings inside one another only the outermost is told, as in
 * PolNeAR (Newell, Margolin and Ruths 2018), by which it is measured. Immutable; safe for use by several threads.
 */
public final class SayingFinder {
	private final SayingVerbs verbs;
	private final Sentences sentences;
	private final Parser parser;

	/**
	 * @throws org.w3id.parley.model.Mistake
	 *             where {@code data/lexicon/sayings.tsv} is missing or cannot be read
	 */
	public SayingFinder(Shelf shelf, Sentences sentences, Parser parser) {
		this.verbs = SayingVerbs.of(shelf);
		this.sentences = sentences;
		this.parser = parser;
	}

	/** A parsed sentence and the number of its paragraph. */
	record Line(Tree tree, int paragraph) {
	}

	/** All sayings of an article, in the order of their cues. */
	public List<Saying> in(Article article) {
		List<Line> lines = new ArrayList<>();
		for (int paragraph = 0; paragraph < article.paragraphs().size(); paragraph++) {
			for (Span span : sentences.split(article.text(), article.paragraphs().get(paragraph).span())) {
				lines.add(new Line(new Tree(parser.parse(article.text(), span)), paragraph));
			}
		}
		return new SayingSearch(article, lines, verbs).all();
	}
}
