package org.w3id.parley.graph;

import java.util.List;

import org.apache.jena.graph.Graph;

/** An article on its way into the store: its graph, and why it may not enter. */
record Candidate(String article, Graph graph, List<String> objections) {
	static Candidate of(ReadArticle read, ArticleWriter writer, Gate gate) {
		Graph graph = writer.graph(read);
		return new Candidate(read.article().id(), graph, gate.objections(read, graph));
	}

	/** Runs inside a write transaction; adds to {@code replaced} where something was written. */
	PutResult put(Articles articles, List<Articles.Replaced> replaced) {
		if (!objections.isEmpty()) {
			return new PutResult.Refused(article, objections);
		}
		Articles.Replaced done = articles.replace(article, graph);
		if (done.added() == 0 && done.removed() == 0) {
			return new PutResult.Unchanged(article);
		}
		replaced.add(done);
		return new PutResult.Stored(article, done.added(), done.removed());
	}
}
