package org.w3id.parley.serve.sparql;

import java.util.Objects;
import java.util.Set;

import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.w3id.parley.serve.http.Problem;
import org.w3id.parley.serve.http.Trouble;

/**
 * Refuses, before anything runs, what could reach out of the store: {@code SERVICE}, and functions that ARQ would load as Java
 * classes by their IRI (its {@code afn:} namespace included: it has functions that sleep, print and read the server's settings); and
 * what no timeout could stop.
 */
final class Harmless {
	private static final String AFN = "http://jena.apache.org/ARQ/function#";
	private static final Set<String> AFN_ALLOWED = Set.of("localname", "namespace", "strjoin", "sha1sum", "max", "min", "e", "pi",
			"sqrt", "bnode", "substr", "substring", "strlen", "now", "timezone");
	private static final Set<String> DYNAMIC = Set.of("java:", AFN, "http://jena.hpl.hp.com/ARQ/function#",
			"http://jena.apache.org/ARQ/jsFunction#");
	/** Their regular expressions cannot be stopped. */
	private static final Set<String> ENDLESS = Set.of("http://jena.apache.org/ARQ/property#strSplit",
			"http://jena.hpl.hp.com/ARQ/property#strSplit");
	private static final String APPLY = "http://www.w3.org/2005/xpath-functions#apply";

	private Harmless() {
	}

	/**
	 * @throws Problem
	 *             403 that names what is refused
	 */
	static void check(Query query) {
		if (query.getQueryPattern() != null) {
			check(Algebra.compile(query));
		}
	}

	static void check(Op op) {
		Walker.walk(op, new Patterns(), new Functions());
	}

	private static void check(Expr expression) {
		Walker.walk(expression, new Patterns(), new Functions());
	}

	private static boolean dynamic(String iri) {
		if (iri.startsWith(AFN) && AFN_ALLOWED.contains(iri.substring(AFN.length()))) {
			return false;
		}
		return iri.equals(APPLY) || ENDLESS.contains(iri) || DYNAMIC.stream().anyMatch(iri::startsWith);
	}

	private static Problem refused(String iri) {
		return new Problem(Trouble.REFUSED, "the function <" + iri + "> is switched off here");
	}

	private static final class Patterns extends OpVisitorBase {
		@Override
		public void visit(OpService service) {
			throw new Problem(Trouble.REFUSED, "SERVICE is switched off here: this server calls no other");
		}

		@Override
		public void visit(OpOrder order) {
			order.getConditions().forEach(condition -> check(condition.getExpression()));
		}

		@Override
		public void visit(OpGroup group) {
			group.getAggregators().stream().map(ExprAggregator::getAggregator).map(Aggregator::getExprList)
					.filter(Objects::nonNull).forEach(list -> list.forEach(Harmless::check));
		}

		@Override
		public void visit(OpPath path) {
			if (path.getTriplePath().getPredicate() != null) {
				checkPredicate(path.getTriplePath().getPredicate());
			}
		}

		@Override
		public void visit(OpBGP pattern) {
			pattern.getPattern().forEach(triple -> checkPredicate(triple.getPredicate()));
		}

		private static void checkPredicate(Node predicate) {
			if (predicate.isURI() && dynamic(predicate.getURI())) {
				throw refused(predicate.getURI());
			}
		}
	}

	private static final class Functions extends ExprVisitorBase {
		@Override
		public void visit(ExprFunctionN function) {
			String iri = function.getFunctionIRI();
			if (iri != null && dynamic(iri)) {
				throw refused(iri);
			}
		}
	}
}
