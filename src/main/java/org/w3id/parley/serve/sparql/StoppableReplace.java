package org.w3id.parley.serve.sparql;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/** {@code REPLACE} that ends soon once its query is stopped. Replaces what ARQ's own replaces. */
final class StoppableReplace extends E_StrReplace {
	private final BooleanSupplier stopped;
	private final OnePattern pattern = new OnePattern("REPLACE");

	/** @param arguments text, pattern, replacement and, where there are, flags */
	StoppableReplace(List<Expr> arguments, BooleanSupplier stopped) {
		super(arguments.get(0), arguments.get(1), arguments.get(2), arguments.size() > 3 ? arguments.get(3) : null);
		this.stopped = stopped;
	}

	@Override
	public NodeValue eval(List<NodeValue> values) {
		Node given = literal(values.get(0));
		Pattern compiled = pattern.of(values.get(1), values.subList(3, values.size()));
		String before = given.getLiteralLexicalForm();
		String after = replaced(compiled.matcher(new WatchedText(before, stopped)),
				literal(values.get(2)).getLiteralLexicalForm());
		return after.equals(before)
				? values.get(0)
				: NodeValue.makeNode(NodeFactory.createLiteral(after, given.getLiteralLanguage(), given.getLiteralDatatype()));
	}

	private static Node literal(NodeValue value) {
		return NodeValueOps.checkAndGetStringLiteral("REPLACE", value);
	}

	/** An empty match is replaced only where it is the first: {@code .*} takes the whole text once. */
	private static String replaced(Matcher matcher, String replacement) {
		StringBuilder text = new StringBuilder();
		try {
			for (boolean first = true; matcher.find(); first = false) {
				if (first || matcher.start() < matcher.end()) {
					matcher.appendReplacement(text, replacement);
				}
			}
		} catch (IndexOutOfBoundsException | IllegalArgumentException e) {
			throw new ExprEvalException("REPLACE: no such group: " + replacement, e);
		}
		return matcher.appendTail(text).toString();
	}

	@Override
	public Expr copy(ExprList arguments) {
		return new StoppableReplace(arguments.getList(), stopped);
	}
}
