package org.w3id.parley.serve.sparql;

import java.util.Set;
import java.util.function.BooleanSupplier;

import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;

/** Puts functions that can be stopped in the place of those of ARQ that cannot: what takes regular expressions, by whatever name. */
final class Stoppable extends ExprTransformCopy {
	private static final String XPATH = ARQConstants.fnPrefix;
	private static final String SPARQL = "http://www.w3.org/ns/sparql#";
	private static final Set<String> REGEX = Set.of(XPATH + "matches", SPARQL + "regex");
	private static final Set<String> REPLACE = Set.of(XPATH + "replace", SPARQL + "replace");
	private final BooleanSupplier stopped;

	/**
	 * @param stopped
	 *            true once the query shall end; asked by the thread of the query
	 */
	Stoppable(BooleanSupplier stopped) {
		this.stopped = stopped;
	}

	@Override
	public Expr transform(ExprFunctionN function, ExprList arguments) {
		String iri = function.getFunctionIRI();
		int count = arguments.size();
		if (function instanceof E_Regex || iri != null && REGEX.contains(iri) && (count == 2 || count == 3)) {
			return new StoppableRegex(arguments.getList(), stopped);
		}
		if (function instanceof E_StrReplace || iri != null && REPLACE.contains(iri) && (count == 3 || count == 4)) {
			return new StoppableReplace(arguments.getList(), stopped);
		}
		return super.transform(function, arguments);
	}
}
