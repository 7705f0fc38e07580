package org.w3id.parley.graph;

import java.util.List;

import org.apache.jena.graph.Graph;

/** An article on its way into the store: its graph, and why it may not enter. */
record Candidate(ReadArticle read, Graph graph, List<String> objections) {
	static Candidate of(ReadArticle read, ArticleWriter writer, Gate gate) {
		Graph graph = writer.graph(read);
		return new Candidate(read, graph, gate.objections(read, graph));
	}

	/** Runs inside a write transaction; adds to {@code replaced} where something was written. */
	PutResult put(Articles articles, List<Articles.Replaced> replaced) {
		String article = read.article().id();
		if (!objections.isEmpty()) {
			return new PutResult.Refused(article, objections);
		}
		Articles.Replaced done = articles.replace(article, graph, published());
		if (done.added() == 0 && done.removed() == 0) {
			return new PutResult.Unchanged(article);
		}
		replaced.add(done);
		return new PutResult.Stored(article, done.added(), done.removed());
	}

	private List<PublishedClaim> published() {
		return read.claims().stream().map(claim -> new PublishedClaim(claim, read.article().date())).toList();
	}
}
