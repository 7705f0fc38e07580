package org.w3id.parley.serve.sparql;

import java.util.HashMap;
import java.util.Map;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/**
 * Rows as CSV tells them: a blank node as {@code _:b0} (SPARQL 1.1 Query Results CSV, 3.2), where ARQ writes {@code b0}, which nobody can
 * tell from a text.
 */
final class RowsForCsv {
	private final Map<Node, Node> labels = new HashMap<>();

	private RowsForCsv() {
	}

	/** The same rows, one at a time, with texts for blank nodes. */
	static RowSet of(RowSet rows) {
		RowsForCsv csv = new RowsForCsv();
		return RowSetStream.create(rows.getResultVars(), Iter.map(rows, csv::row));
	}

	private Binding row(Binding row) {
		BindingBuilder told = Binding.builder();
		row.forEach((Var variable, Node node) -> told.add(variable, node.isBlank() ? label(node) : node));
		return told.build();
	}

	private Node label(Node blank) {
		return labels.computeIfAbsent(blank, node -> NodeFactory.createLiteralString("_:b" + labels.size()));
	}
}
