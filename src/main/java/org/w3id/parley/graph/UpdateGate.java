package org.w3id.parley.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.w3id.parley.iri.Iris;
import org.w3id.parley.iri.Iris.GraphName;

/**
 * Refuses an update whole: where it touches what follows from something else, names nothing, or leaves an article that the gate would
 * have refused. Free are the articles' graphs, and graphs of the operator's own in which nothing of Parley's is a subject. Runs inside
 * the transaction that made the update.
 */
record UpdateGate(Gate gate, WatchedDataset update) {
	private static final String ARTICLES = Iris.articleGraph("");

	/** Why the update may not stand; empty where it may. */
	List<String> objections() {
		List<String> found = new ArrayList<>(update.graphs().stream().flatMap(graph -> kept(graph).stream()).toList());
		update.added().stream().flatMap(quad -> unnamed(quad).stream()).forEach(found::add);
		update.added().stream().flatMap(quad -> strayed(quad).stream()).forEach(found::add);
		if (found.isEmpty()) {
			update.graphs().stream().flatMap(this::malformed).forEach(found::add);
		}
		return found.stream().distinct().sorted().toList();
	}

	/** The graphs that nobody edits by hand. */
	private static Optional<String> kept(Node graph) {
		if (Quad.isDefaultGraph(graph)) {
			return Optional.of("the default graph is the union of the named ones: name the graph");
		}
		return Stream.of(GraphName.values()).filter(name -> Terms.graph(name).equals(graph)).findFirst().map(name -> {
			String why = switch (name) {
				case ONTOLOGY, REFERENCE -> "it is loaded from files: edit those and start again";
				case INFERRED, VERDICTS -> "it follows from the others";
				case REVIEW -> "decisions are only ever added, with parley review";
				case REMOVED -> "an article is removed with parley remove or DELETE /api/articles/…";
			};
			return "<" + name.iri() + "> is not edited by hand: " + why;
		});
	}

	private static Optional<String> unnamed(Quad quad) {
		return Stream.of(quad.getGraph(), quad.getSubject(), quad.getObject()).anyMatch(Node::isBlank)
				? Optional.of("a blank node: give everything a name, so that the same data are the same bytes")
				: Optional.empty();
	}

	private static Optional<String> strayed(Quad quad) {
		boolean ours = quad.getSubject().isURI() && quad.getSubject().getURI().startsWith(Iris.BASE);
		return ours && quad.getGraph().isURI() && !quad.getGraph().getURI().startsWith(ARTICLES)
				&& kept(quad.getGraph()).isEmpty()
						? Optional.of("<" + quad.getSubject() + "> is described in the graph of its article, not in <"
								+ quad.getGraph() + ">")
						: Optional.empty();
	}

	private Stream<String> malformed(Node name) {
		Graph graph = GraphFactory.createDefaultGraph();
		update.find(name, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> graph.add(quad.asTriple()));
		if (!name.isURI() || !name.getURI().startsWith(ARTICLES)) {
			return gate.shape(graph).stream();
		}
		String id = name.getURI().substring(ARTICLES.length());
		if (!new Articles(update).contains(id)) {
			return Stream.of("<" + name + "> would hold no article " + id
					+ ": an article is removed with parley remove or DELETE /api/articles/…, and comes whole");
		}
		List<String> shape = gate.shape(graph);
		return shape.isEmpty() ? texts(id, graph).stream() : shape.stream();
	}

	/** What the shapes let through may still be an article that nobody can read, as where a quote is longer than its place. */
	private List<String> texts(String id, Graph graph) {
		try {
			return gate.objections(ArticleReader.read(id, graph), graph);
		} catch (RuntimeException e) {
			return List.of("article " + id + " could not be read back: " + e.getMessage());
		}
	}
}
