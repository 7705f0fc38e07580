package org.w3id.parley.sayings;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.parley.iri.Iris;
import org.w3id.parley.language.ParserForTests;
import org.w3id.parley.language.Sentences;
import org.w3id.parley.model.Article;
import org.w3id.parley.model.Span;
import org.w3id.parley.shelf.Shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Who says what: each row a sentence, and "source | cue | content .. content" for each saying in it. */
class SayingFinderTest {
	private static final SayingFinder FINDER = new SayingFinder(Shelf.bundled(), Sentences.english(), ParserForTests.PARSER);

	@ParameterizedTest
	@CsvSource(delimiter = '~', textBlock = """
			The minister said that the talks had failed. ~ The minister | said | that the talks had failed
			According to Oslo, the plan is dead. ~ Oslo | According to | the plan is dead
			"We will never sign this paper," the envoy said. ~ the envoy | said | "We will never sign this paper,"
			"We will never sign this," said Ms Berg. "It is too late for that." ~ Ms Berg | said | "We will never sign this," .. "It is too late for that."
			The treaty, the ambassador added, is void. ~ the ambassador | added | The treaty, .. is void
			MS BERG: The lake belongs to all of us. ~ MS BERG | : | The lake belongs to all of us.
			Norway refused to sign the treaty. ~ Norway | refused | to sign the treaty
			Norway criticised the treaty. ~ Norway | criticised | the treaty
			The lake froze in January. ~
			""")
	void tellsSourceCueAndContent(String text, String expected) {
		List<String> told = FINDER.in(article(text)).stream()
				.map(saying -> saying.source().map(span -> span.of(text)).orElse("") + " | " + saying.cue().of(text) + " | "
						+ String.join(" .. ", saying.content().stream().map(span -> span.of(text)).toList()))
				.toList();
		assertEquals(expected == null ? List.of() : List.of(expected), told);
	}

	private static Article article(String text) {
		String hash = Iris.hash(text);
		return new Article(Iris.articleId(hash), "text", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
				"en", hash, text, List.of(new Article.Paragraph(Article.Kind.BODY, new Span(0, text.length()))), List.of());
	}
}
