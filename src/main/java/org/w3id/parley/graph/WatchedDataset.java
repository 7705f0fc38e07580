package org.w3id.parley.graph;

import java.util.LinkedHashSet;
import java.util.Set;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;

/** A dataset that remembers what was added to it and which graphs were changed, by whatever method. For one thread. */
final class WatchedDataset extends DatasetGraphWrapper {
	private final Set<Quad> added = new LinkedHashSet<>();
	private final Set<Node> graphs = new LinkedHashSet<>();

	WatchedDataset(DatasetGraph dataset) {
		super(dataset);
	}

	/** What was added and is still there, in the order of its adding. */
	Set<Quad> added() {
		return added;
	}

	/** The graphs in which anything was added or deleted. */
	Set<Node> graphs() {
		return graphs;
	}

	@Override
	public void add(Quad quad) {
		super.add(quad);
		added.add(quad);
		graphs.add(quad.getGraph());
	}

	@Override
	public void add(Node graph, Node subject, Node predicate, Node object) {
		add(Quad.create(graph, subject, predicate, object));
	}

	@Override
	public void delete(Quad quad) {
		super.delete(quad);
		added.remove(quad);
		graphs.add(quad.getGraph());
	}

	@Override
	public void delete(Node graph, Node subject, Node predicate, Node object) {
		delete(Quad.create(graph, subject, predicate, object));
	}

	@Override
	public void deleteAny(Node graph, Node subject, Node predicate, Node object) {
		Iter.toList(find(graph, subject, predicate, object)).forEach(this::delete);
	}

	@Override
	public void clear() {
		deleteAny(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
	}

	@Override
	public void removeGraph(Node graph) {
		deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
	}

	@Override
	public void addGraph(Node name, Graph graph) {
		graph.find().forEach(triple -> add(Quad.create(name, triple)));
	}

	@Override
	public Graph getDefaultGraph() {
		return GraphView.createDefaultGraph(this);
	}

	@Override
	public Graph getGraph(Node name) {
		return GraphView.createNamedGraph(this, name);
	}
}
