package org.w3id.parley.graph;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * An article's graph read beside the curated ones. They share no triple, so nothing has to be remembered to be left out the second time,
 * as a general union must.
 */
final class BesideGraph extends GraphBase {
	private final Graph article;
	private final Graph curated;

	BesideGraph(Graph article, Graph curated) {
		this.article = article;
		this.curated = curated;
	}

	@Override
	protected boolean graphBaseContains(Triple pattern) {
		return article.contains(pattern) || curated.contains(pattern);
	}

	@Override
	protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
		return article.find(pattern).andThen(curated.find(pattern));
	}
}
