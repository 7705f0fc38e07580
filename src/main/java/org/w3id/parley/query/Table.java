package org.w3id.parley.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;
import org.w3id.parley.iri.Iris;

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
		results.forEachRemaining(solution -> rows.add(row(columns, solution)));
		return new Table(columns, rows);
	}

	static List<Optional<Node>> row(List<String> columns, QuerySolution solution) {
		return columns.stream().map(column -> Optional.ofNullable(solution.get(column)).map(RDFNode::asNode)).toList();
	}

	/**
	 * A cell in short: a thing of Parley's by its local name, a term of the ontology by its name, a literal by its text, nothing by the
	 * empty text.
	 */
	public static String brief(Optional<Node> cell) {
		return cell.map(node -> {
			if (node.isLiteral()) {
				return node.getLiteralLexicalForm();
			}
			String iri = node.toString();
			if (iri.startsWith(Iris.ONTOLOGY)) {
				return iri.substring(Iris.ONTOLOGY.length());
			}
			return iri.startsWith(Iris.BASE) ? iri.substring(iri.indexOf('/', Iris.BASE.length()) + 1) : iri;
		}).orElse("");
	}
}
