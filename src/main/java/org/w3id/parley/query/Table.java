package org.w3id.parley.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;

/**
 * An answer, whole: rows of RDF terms under named columns. Immutable.
 *
 * @param rows
 *            as many cells as there are columns; a cell is empty where the variable has no value
 */
public record Table(List<String> columns, List<List<Optional<Node>>> rows) {
	public Table {
		columns = List.copyOf(columns);
		rows = rows.stream().map(List::copyOf).toList();
	}

	/**
	 * Runs a query to its end: SELECT as it is, ASK as one cell, CONSTRUCT and DESCRIBE as triples.
	 *
	 * @param asked
	 *            the query before its parameters were bound: its columns are the answer's
	 */
	static Table of(Query asked, QueryExecution execution) {
		Query query = execution.getQuery();
		if (query.isSelectType()) {
			return of(asked.getResultVars(), execution.execSelect());
		}
		if (query.isAskType()) {
			Node answer = NodeFactory.createLiteralByValue(execution.execAsk());
			return new Table(List.of("answer"), List.of(List.of(Optional.of(answer))));
		}
		List<List<Optional<Node>>> rows = new ArrayList<>();
		(query.isConstructType() ? execution.execConstructTriples() : execution.execDescribeTriples())
				.forEachRemaining(
						(Triple triple) -> rows.add(List.of(Optional.of(triple.getSubject()), Optional.of(triple.getPredicate()),
								Optional.of(triple.getObject()))));
		return new Table(List.of("subject", "predicate", "object"), rows);
	}

	private static Table of(List<String> columns, ResultSet results) {
		List<List<Optional<Node>>> rows = new ArrayList<>();
		results.forEachRemaining(solution -> rows
				.add(columns.stream().map(column -> Optional.ofNullable(solution.get(column)).map(RDFNode::asNode)).toList()));
		return new Table(columns, rows);
	}
}
