package org.w3id.parley.graph;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;

/** Tells whether anything was written to a graph: a transaction that wrote nothing need not be made durable. */
final class WatchedGraph extends WrappedGraph {
	private boolean changed;

	WatchedGraph(Graph base) {
		super(base);
	}

	boolean changed() {
		return changed;
	}

	@Override
	public void add(Triple triple) {
		changed = true;
		super.add(triple);
	}

	@Override
	public void delete(Triple triple) {
		changed = true;
		super.delete(triple);
	}

	@Override
	public void remove(Node subject, Node predicate, Node object) {
		changed = true;
		super.remove(subject, predicate, object);
	}

	@Override
	public void clear() {
		changed = true;
		super.clear();
	}
}
