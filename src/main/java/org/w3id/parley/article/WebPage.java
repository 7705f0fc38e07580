package org.w3id.parley.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;

import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.w3id.parley.model.Article.Kind;

/** Finds the article in a web page; the article's text is the title and what is left when navigation and the like are gone. */
record WebPage(PageDetails details) {
	/** A main text shorter than this share of the paragraphs on the page is taken for a wrong find. */
	private static final double LEAST_SHARE = 0.25;
	/** Elements are nested no deeper in pages that people write; deeper ones are put side by side. */
	private static final int DEEPEST = 128;
	/** Readability takes a time that grows with the square of the elements. */
	private static final int MOST_ELEMENTS = 20_000;

	Manuscript read(String name, Optional<String> address, byte[] bytes) throws IOException {
		Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, address.orElse(""),
				Parser.htmlParser().setMaxDepth(DEEPEST));
		Details known = details.of(page).or(Details.NONE.withAddress(address.orElse("")));
		int visible = page.body().text().length();
		Manuscript.Composer composer = new Manuscript.Composer();
		known.title().ifPresent(title -> composer.add(Kind.TITLE, title));
		MarkedUp.compose(main(page), composer);
		return composer.manuscript(name, known)
				.remarking("main text: " + composer.length() + " of the page's " + visible + " characters");
	}

	/** Readability's find, else the page's own article or main element, else its body. */
	private static Element main(Document page) {
		if (isPlain(page)) {
			int paragraphs = page.select("p").text().length();
			Element found = new Readability4J(page.location().isEmpty() ? "https://example.org/" : page.location(), page.clone())
					.parse().getArticleContent();
			if (found != null && found.text().length() >= paragraphs * LEAST_SHARE && found.text().length() > 0) {
				return found;
			}
		}
		Element own = page.selectFirst("article, main, [role=main], [itemprop=articleBody]");
		return own == null ? page.body() : own;
	}

	/** Whether the page is of a size and depth that a person may have written. */
	private static boolean isPlain(Document page) {
		int[] most = {0, 0};
		page.traverse((node, depth) -> {
			most[0]++;
			most[1] = Math.max(most[1], depth);
		});
		return most[0] <= MOST_ELEMENTS && most[1] < DEEPEST - 2;
	}
}
