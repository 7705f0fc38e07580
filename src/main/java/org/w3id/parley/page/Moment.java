package org.w3id.parley.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.w3id.parley.iri.Iris.Kind;
import org.w3id.parley.model.Article;
import org.w3id.parley.model.Review;
import org.w3id.parley.verdict.Index;

/**
 * The store at one moment, as far as pages need it. Safe for use by several threads.
 */
public interface Moment {
	/** The claims and the dossier, and what follows from them. The same object as long as nothing changes. */
	Index judge();

	/** Titles and outlets of all articles, by the article's id. */
	Map<String, Heading> headings();

	/** The labels of issues, by id. */
	Map<String, String> issues();

	/** The whole article; empty where there is none of that id. */
	Optional<Article> article(String id);

	/** What people decided about a claim, oldest first. */
	List<Review> reviews(String claim);

	/** What the reference data says of a thing, with where it is written, in the order in which it is shown. */
	List<Fact> facts(Kind kind, String id);

	/** What a thing is, in a sentence; empty where the reference data does not say. */
	Optional<String> definition(Kind kind, String id);

	/** What an article calls itself; its date is in words. */
	record Heading(String title, Optional<String> publisher, Optional<String> date) {
	}
}
