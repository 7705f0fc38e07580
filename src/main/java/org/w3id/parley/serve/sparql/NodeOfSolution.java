package org.w3id.parley.serve.sparql;

import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.NodeValue;

/** {@code BNODE(text)} in a solution that has a name: the same blank node for the same text and name. */
final class NodeOfSolution extends ExprFunction2 {
	NodeOfSolution(Expr solution, Expr text) {
		super(solution, text, "bnodeOf");
	}

	@Override
	public NodeValue eval(NodeValue solution, NodeValue text) {
		if (!text.isString()) {
			throw new ExprEvalException("not a text: " + text);
		}
		return NodeValue.makeNode(NodeFactory.createBlankNode(solution.getString() + "-" + text.getString()));
	}

	@Override
	public Expr copy(Expr solution, Expr text) {
		return new NodeOfSolution(solution, text);
	}
}
