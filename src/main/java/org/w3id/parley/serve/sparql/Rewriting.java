package org.w3id.parley.serve.sparql;

import java.util.function.BooleanSupplier;

import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.util.Context;

/** What is made of a query before ARQ optimises it: it can be stopped, and means what the specification says where ARQ differs. */
final class Rewriting {
	private Rewriting() {
	}

	/**
	 * Has the queries of a context rewritten; before they are optimised, since constant expressions are carried out there already.
	 *
	 * @param stopped
	 *            true once the query shall end; asked by the thread of the query
	 */
	static void prepare(Context context, BooleanSupplier stopped) {
		RewriteFactory rest = Optimize.stdOptimizationFactory;
		RewriteFactory all = inner -> op -> rest.create(inner).rewrite(rewritten(op, stopped));
		context.set(ARQConstants.sysOptimizerFactory, all);
	}

	private static Op rewritten(Op op, BooleanSupplier stopped) {
		Op stoppable = Transformer.transform(new TransformCopy(), new Stoppable(stopped), op);
		Op paths = Transformer.transform(new NodesOfGraph(), stoppable);
		return Transformer.transform(new NodesOfSolution(), paths);
	}
}
