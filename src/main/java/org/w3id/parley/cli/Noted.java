package org.w3id.parley.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.w3id.parley.graph.Change;
import org.w3id.parley.graph.Derivations;
import org.w3id.parley.graph.PublishedClaim;
import org.w3id.parley.iri.Iris.GraphName;
import org.w3id.parley.model.Dossier;
import org.w3id.parley.model.Review;

/**
 * Lets another derivation work and notes what its last change did to the verdict graph, so that the same can be done elsewhere. For the
 * bench.
 */
record Noted(Derivations derivations, List<Consumer<DatasetGraph>> steps) implements Derivations {
	private static final Node VERDICTS = NodeFactory.createURI(GraphName.VERDICTS.iri());

	Noted(Derivations derivations) {
		this(derivations, new ArrayList<>());
	}

	@Override
	public void begin(Dossier dossier, List<PublishedClaim> claims, List<Review> reviews, Graph verdicts) {
		derivations.begin(dossier, claims, reviews, verdicts);
	}

	@Override
	public void change(Change change, Graph verdicts) {
		steps.clear();
		derivations.change(change, new Noting(verdicts));
	}

	@Override
	public void committed() {
		derivations.committed();
	}

	@Override
	public void aborted() {
		derivations.aborted();
	}

	private final class Noting extends WrappedGraph {
		private Noting(Graph verdicts) {
			super(verdicts);
		}

		@Override
		public void add(Triple triple) {
			steps.add(dataset -> dataset.add(Quad.create(VERDICTS, triple)));
			super.add(triple);
		}

		@Override
		public void delete(Triple triple) {
			steps.add(dataset -> dataset.delete(Quad.create(VERDICTS, triple)));
			super.delete(triple);
		}
	}
}
