package org.w3id.parley.serve.sparql;

import java.util.List;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_LogicalNot;
import org.apache.jena.sparql.expr.E_LogicalOr;
import org.apache.jena.sparql.expr.E_SameTerm;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprVar;

/**
 * A path of no length between two variables joins a node of the graph with itself (SPARQL 1.1, 18.4), and nothing that only the query
 * names. ARQ fills in what {@code VALUES} and {@code BIND} give before it follows the path, and takes such terms for nodes: here they
 * are looked up. Rewrites before anything is optimised.
 */
final class NodesOfGraph extends TransformCopy {
	private int variables;

	@Override
	public Op transform(OpPath path) {
		Node from = path.getTriplePath().getSubject();
		Node to = path.getTriplePath().getObject();
		if (!from.isVariable() || !to.isVariable()) {
			return path;
		}
		Expr travelled = new E_LogicalNot(new E_SameTerm(new ExprVar(from), new ExprVar(to)));
		Expr there = new E_Exists(OpUnion.create(triple(from, fresh(), fresh()), triple(fresh(), fresh(), from)));
		return OpFilter.filter(new E_LogicalOr(travelled, there), path);
	}

	private static Op triple(Node subject, Node predicate, Node object) {
		return new OpBGP(BasicPattern.wrap(List.of(Triple.create(subject, predicate, object))));
	}

	/** No query can write such a name. */
	private Node fresh() {
		return Var.alloc(".node" + variables++);
	}
}
