package org.w3id.parley.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.w3id.parley.iri.Iris.Kind;
import org.w3id.parley.model.Article;
import org.w3id.parley.verdict.Index;
import org.w3id.parley.verdict.Material;

/**
 * The store at one moment, as far as pages need it. All that it says is of that moment; safe for use by several threads.
 */
public interface Moment {
	/** The material that the judge judges over: dossier, claims, reviews. The same object as long as nothing changes. */
	Material material();

	/** Judges over that material. */
	Index judge();

	/** Titles and outlets of all articles, by the article's id. */
	Map<String, Heading> headings();

	/** The whole article; empty where there is none of that id. */
	Optional<Article> article(String id);

	/** What the reference data says of a thing, with where it is written. */
	List<Fact> facts(Kind kind, String id);

	/** What an article calls itself. */
	record Heading(String title, Optional<String> publisher, Optional<String> date) {
	}
}
