package org.w3id.parley.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.w3id.parley.iri.Iris;
import org.w3id.parley.iri.Iris.Kind;
import org.w3id.parley.model.Article;
import org.w3id.parley.model.Span;
import org.w3id.parley.vocab.Par;

/** An article's graph → the article: the way back from {@link ArticleWriter}. */
final class ArticleReader {
	private ArticleReader() {
	}

	static ReadArticle read(String id, Graph graph) {
		return new ReadArticle(article(id, graph), ClaimReader.all(graph), extraction(id, graph));
	}

	static Article article(String id, Graph graph) {
		Facts facts = new Facts(graph, Terms.thing(Kind.ARTICLE, id));
		String text = facts.only(Par.TEXT).getLiteralLexicalForm();
		CodePoints points = new CodePoints(text);
		return new Article(id, facts.text(Par.FILE_NAME).orElse(id), facts.text(DCTerms.title.asNode()),
				facts.text(DCTerms.publisher.asNode()), facts.date(Par.PUBLISHED), facts.text(Par.ADDRESS),
				facts.text(DCTerms.language.asNode()).orElse("und"), facts.text(Par.CONTENT_HASH).orElse(""), text,
				paragraphs(facts, points), dropped(facts, points));
	}

	private static List<Article.Paragraph> paragraphs(Facts article, CodePoints points) {
		return article.each(Par.PARAGRAPH)
				.map(passage -> new Article.Paragraph(
						Article.Kind.valueOf(passage.text(Par.PARAGRAPH_KIND).orElse("body").toUpperCase(Locale.ROOT)),
						span(passage.thing(), points)))
				.sorted(Comparator.comparingInt(paragraph -> paragraph.span().start())).toList();
	}

	private static List<Article.Dropped> dropped(Facts article, CodePoints points) {
		return article.each(Par.DROPPED)
				.map(passage -> new Article.Dropped(span(passage.thing(), points), passage.text(Par.REASON).orElse("")))
				.sorted(Comparator.comparingInt(dropped -> dropped.span().start())).toList();
	}

	private static Span span(Node passage, CodePoints points) {
		String iri = passage.getURI();
		String[] ends = iri.substring(iri.indexOf("#char=") + "#char=".length()).split(",");
		return new Span(points.units(Integer.parseInt(ends[0])), points.units(Integer.parseInt(ends[1])));
	}

	private static Extraction extraction(String id, Graph graph) {
		Facts facts = new Facts(graph, Terms.uri(Iris.extraction(id)));
		return new Extraction(facts.text(Par.SOFTWARE).orElse(""), facts.text(Par.SOFTWARE_VERSION).orElse(""),
				facts.text(Par.SETTINGS).orElse(""));
	}
}
