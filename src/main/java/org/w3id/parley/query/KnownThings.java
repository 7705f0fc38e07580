package org.w3id.parley.query;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.apache.commons.text.similarity.LevenshteinDistance;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.vocabulary.RDF;
import org.w3id.parley.iri.Iris;
import org.w3id.parley.model.Mistake;

/** Tells an unknown name from one of which nothing is found: an empty answer must not come of a typing error. */
record KnownThings(Dataset dataset) {
	/** So many names are offered in place of an unknown one. */
	private static final int OFFERED = 3;

	void require(NamedQuery query, Map<Var, Node> bound) {
		Graph union = dataset.asDatasetGraph().getUnionGraph();
		for (Parameter parameter : query.parameters()) {
			Node value = bound.get(Var.alloc(parameter.name()));
			if (value != null && parameter.kind().thing().isPresent() && !union.contains(value, Node.ANY, Node.ANY)) {
				Iris.Kind kind = parameter.kind().thing().get();
				throw new Mistake("parameter " + parameter.name(),
						"no " + parameter.kind().word() + " is called “" + Iris.localName(kind, value.getURI()) + "”",
						offers(union, kind, Iris.localName(kind, value.getURI())));
			}
		}
	}

	private static String offers(Graph union, Iris.Kind kind, String wanted) {
		String start = Iris.of(kind, "");
		TreeSet<String> names = new TreeSet<>();
		union.find(Node.ANY, RDF.Nodes.type, Node.ANY).forEach(triple -> {
			if (triple.getSubject().isURI() && triple.getSubject().getURI().startsWith(start)) {
				names.add(triple.getSubject().getURI().substring(start.length()));
			}
		});
		List<String> near = names.stream()
				.sorted(java.util.Comparator.<String>comparingInt(name -> distance(wanted, name)).thenComparing(name -> name))
				.limit(OFFERED).toList();
		return near.isEmpty() ? "load data that has it" : "perhaps " + String.join(", ", near) + "?";
	}

	private static int distance(String wanted, String name) {
		return name.contains(wanted) ? 0 : LevenshteinDistance.getDefaultInstance().apply(wanted, name);
	}
}
