package org.w3id.parley.serve.sparql;

import java.util.Optional;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.expr.E_BNode;
import org.apache.jena.sparql.expr.E_StrUUID;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.ExprTransformer;
import org.apache.jena.sparql.expr.ExprVar;

/**
 * {@code BNODE} of one text is one blank node throughout a solution, and another in every other solution (SPARQL 1.1, 17.4.2.9). ARQ
 * knows a solution by the object that holds it, of which each expression of a {@code SELECT} gets its own: here every solution gets a
 * name, in a variable that no query can write, and its nodes are made of that. Rewrites before anything is optimised.
 */
final class NodesOfSolution extends TransformCopy {
	private static final String NAME = ".solution";
	private int solutions;

	@Override
	public Op transform(OpExtend extend, Op inner) {
		Optional<Var> outer = name(inner);
		Var solution = outer.orElseGet(() -> Var.alloc(NAME + solutions++));
		Naming naming = new Naming(solution);
		VarExprList named = outer.isPresent() ? new VarExprList() : new VarExprList(solution, new E_StrUUID());
		extend.getVarExprList()
				.forEachVarExpr((variable, expression) -> named.add(variable, ExprTransformer.transform(naming, expression)));
		return naming.used ? OpExtend.create(inner, named) : super.transform(extend, inner);
	}

	/** What an expression before this one calls the same solution. */
	private static Optional<Var> name(Op inner) {
		return inner instanceof OpExtend before
				? before.getVarExprList().getVars().stream().filter(variable -> variable.getName().startsWith(NAME)).findFirst()
						.or(() -> name(before.getSubOp()))
				: Optional.empty();
	}

	private static final class Naming extends ExprTransformCopy {
		private final Var solution;
		private boolean used;

		Naming(Var solution) {
			this.solution = solution;
		}

		@Override
		public Expr transform(ExprFunction1 function, Expr argument) {
			if (function instanceof E_BNode.BNode1) {
				used = true;
				return new NodeOfSolution(new ExprVar(solution), argument);
			}
			return super.transform(function, argument);
		}
	}
}
