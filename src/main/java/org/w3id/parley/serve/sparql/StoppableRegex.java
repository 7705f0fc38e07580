package org.w3id.parley.serve.sparql;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/** {@code REGEX} that ends soon once its query is stopped. */
final class StoppableRegex extends E_Regex {
	private final BooleanSupplier stopped;
	private final OnePattern pattern = new OnePattern("REGEX");

	/** @param arguments text, pattern and, where there are, flags */
	StoppableRegex(List<Expr> arguments, BooleanSupplier stopped) {
		super(arguments.get(0), arguments.get(1), arguments.size() > 2 ? arguments.get(2) : null);
		this.stopped = stopped;
	}

	@Override
	public NodeValue eval(List<NodeValue> values) {
		String text = NodeValueOps.checkAndGetStringLiteral("REGEX", values.get(0)).getLiteralLexicalForm();
		Pattern compiled = pattern.of(values.get(1), values.subList(2, values.size()));
		return NodeValue.booleanReturn(compiled.matcher(new WatchedText(text, stopped)).find());
	}

	@Override
	public Expr copy(ExprList arguments) {
		return new StoppableRegex(arguments.getList(), stopped);
	}
}
