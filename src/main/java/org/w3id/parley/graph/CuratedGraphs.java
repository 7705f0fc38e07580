package org.w3id.parley.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.w3id.parley.iri.Iris.GraphName;
import org.w3id.parley.iri.Iris.Kind;
import org.w3id.parley.vocab.Par;

/** The curated graphs as the dataset holds them. Everything here runs inside a transaction of the caller's. */
record CuratedGraphs(DatasetGraph dataset) {
	/** Of the files that the graphs were loaded from; empty where none was. */
	Optional<String> checksum() {
		return new Facts(dataset.getGraph(Terms.graph(GraphName.REFERENCE)), Terms.graph(GraphName.REFERENCE))
				.text(Par.CONTENT_HASH);
	}

	Curated read() {
		return Curated.of(copy(GraphName.ONTOLOGY), copy(GraphName.REFERENCE), copy(GraphName.INFERRED));
	}

	void replace(Curated curated, String checksum) {
		write(GraphName.ONTOLOGY, curated.ontology());
		write(GraphName.REFERENCE, curated.reference());
		write(GraphName.INFERRED, curated.inferred());
		Node graph = Terms.graph(GraphName.REFERENCE);
		dataset.add(graph, graph, Par.CONTENT_HASH, Terms.text(checksum));
		relink(new Names(curated.dossier()));
	}

	/** Which person a name stands for is the reference data's to say, also of the articles that were read before it changed. */
	private void relink(Names names) {
		List<Quad> named = new ArrayList<>();
		dataset.find(Node.ANY, Node.ANY, Par.SPEAKER_NAME, Node.ANY).forEachRemaining(named::add);
		for (Quad quad : named) {
			dataset.deleteAny(quad.getGraph(), quad.getSubject(), Par.SPEAKER, Node.ANY);
			names.speaker(quad.getObject().getLiteralLexicalForm()).ifPresent(
					id -> dataset.add(quad.getGraph(), quad.getSubject(), Par.SPEAKER, Terms.thing(Kind.SPEAKER, id)));
		}
	}

	private Graph copy(GraphName name) {
		Graph copy = GraphFactory.createDefaultGraph();
		dataset.find(Terms.graph(name), Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> copy.add(quad.asTriple()));
		return copy;
	}

	private void write(GraphName name, Graph content) {
		Node graph = Terms.graph(name);
		dataset.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
		for (Triple triple : content.find().toList()) {
			dataset.add(Quad.create(graph, triple));
		}
	}
}
