package org.w3id.parley.graph;

import java.util.Locale;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.w3id.parley.iri.Iris;
import org.w3id.parley.iri.Iris.Kind;
import org.w3id.parley.model.Article;
import org.w3id.parley.model.Claim;
import org.w3id.parley.model.Span;
import org.w3id.parley.vocab.Par;
import org.w3id.parley.vocab.ParClass;
import org.w3id.parley.vocab.Prov;

/** An article with its claims → its graph. The same input gives the same triples. Immutable. */
record ArticleWriter(ClaimWriter claims) {
	Graph graph(ReadArticle read) {
		Graph graph = new SubjectGraph();
		article(read.article(), graph);
		extraction(read, graph);
		for (Claim claim : read.claims()) {
			claims.write(claim, read.article().date(), graph);
		}
		return graph;
	}

	private static void article(Article article, Graph graph) {
		Node node = Terms.thing(Kind.ARTICLE, article.id());
		add(graph, node, RDF.Nodes.type, ParClass.ARTICLE);
		add(graph, node, Par.FILE_NAME, Terms.text(article.name()));
		add(graph, node, Par.CONTENT_HASH, Terms.text(article.hash()));
		add(graph, node, Par.TEXT, Terms.text(article.text()));
		add(graph, node, DCTerms.language.asNode(), Terms.text(article.language()));
		article.title().ifPresent(title -> add(graph, node, DCTerms.title.asNode(), Terms.text(title)));
		article.publisher().ifPresent(outlet -> add(graph, node, DCTerms.publisher.asNode(), Terms.text(outlet)));
		article.date().ifPresent(date -> add(graph, node, Par.PUBLISHED, Terms.date(date)));
		article.address().ifPresent(address -> add(graph, node, Par.ADDRESS, Terms.text(address)));
		layout(article, node, graph);
	}

	private static void layout(Article article, Node node, Graph graph) {
		CodePoints points = new CodePoints(article.text());
		for (Article.Paragraph paragraph : article.paragraphs()) {
			Node passage = passage(article, paragraph.span(), points);
			add(graph, node, Par.PARAGRAPH, passage);
			add(graph, passage, Par.PARAGRAPH_KIND, Terms.text(paragraph.kind().name().toLowerCase(Locale.ROOT)));
		}
		for (Article.Dropped dropped : article.dropped()) {
			Node passage = passage(article, dropped.span(), points);
			add(graph, node, Par.DROPPED, passage);
			add(graph, passage, Par.REASON, Terms.text(dropped.reason()));
		}
	}

	/** Spans count UTF-16 units inside the program; what leaves it counts code points. */
	private static Node passage(Article article, Span span, CodePoints points) {
		return Terms.uri(Iris.passage(article.id(), points.points(span.start()), points.points(span.end())));
	}

	private static void extraction(ReadArticle read, Graph graph) {
		String id = read.article().id();
		Node activity = Terms.uri(Iris.extraction(id));
		add(graph, Terms.uri(Iris.articleGraph(id)), Prov.WAS_GENERATED_BY, activity);
		add(graph, activity, RDF.Nodes.type, Prov.ACTIVITY);
		add(graph, activity, Prov.USED, Terms.thing(Kind.ARTICLE, id));
		add(graph, activity, Par.SOFTWARE, Terms.text(read.extraction().software()));
		add(graph, activity, Par.SOFTWARE_VERSION, Terms.text(read.extraction().version()));
		add(graph, activity, Par.SETTINGS, Terms.text(read.extraction().settings()));
	}

	private static void add(Graph graph, Node subject, Node property, Node object) {
		graph.add(Triple.create(subject, property, object));
	}
}
