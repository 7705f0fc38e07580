package org.w3id.parley.serve.sparql;

import java.util.List;
import java.util.regex.Pattern;

import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/** Compiles a pattern once for as long as it stays the same from row to row. For one thread. */
final class OnePattern {
	private final String function;
	private List<String> written = List.of();
	private Pattern compiled = Pattern.compile("");

	/** @param function whose errors they are */
	OnePattern(String function) {
		this.function = function;
	}

	/**
	 * @param flags
	 *            no value, or one
	 */
	Pattern of(NodeValue pattern, List<NodeValue> flags) {
		List<String> wanted = flags.isEmpty() ? List.of(text(pattern)) : List.of(text(pattern), text(flags.getFirst()));
		if (!wanted.equals(written)) {
			compiled = RegexEngine.makePattern(function, wanted.getFirst(), wanted.size() > 1 ? wanted.get(1) : "");
			written = wanted;
		}
		return compiled;
	}

	private String text(NodeValue value) {
		return NodeValueOps.checkAndGetStringLiteral(function, value).getLiteralLexicalForm();
	}
}
