package org.w3id.parley.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.w3id.parley.model.Mistake;

/**
 * A query of the book, parsed. Immutable; any number of threads may ask it at once.
 *
 * @param name
 *            the file's name without folder and ending
 * @param folder
 *            {@code ask}, {@code check}, {@code page} …
 * @param why
 *            what the answer is good for
 * @param fix
 *            what to do about a row of the answer, where a row is a fault
 * @param level
 *            how bad such a row is
 * @param columns
 *            of a table, in the order of the query's; empty where the header does not describe them
 * @param pivot
 *            how a table is written crosswise
 * @param directed
 *            of a network: its edges lead from source to target
 * @param text
 *            the file as it stands, header included
 */
public record NamedQuery(String name, String folder, String title, String why, Optional<String> fix, Optional<Level> level,
		List<Parameter> parameters, List<Column> columns, Optional<Column.Pivot> pivot, boolean directed, String text,
		Query query) {
	/** How bad a fault is that a query of {@code queries/check} finds. */
	public enum Level {
		ERROR, WARNING, INFO
	}

	public NamedQuery {
		parameters = List.copyOf(parameters);
		columns = List.copyOf(columns);
	}

	/**
	 * The query with its parameters bound: to the given values, else to their defaults. Values become RDF terms in the parsed query;
	 * none of their text is ever parsed as SPARQL.
	 *
	 * @throws Mistake
	 *             for a value that its kind does not allow, a parameter that the query does not have, or one that has no value and
	 *             needs one
	 */
	public Query filled(Map<String, String> values) {
		Map<Var, Node> bound = terms(values);
		return bound.isEmpty() ? query : QueryTransformOps.syntaxSubstitute(query, bound);
	}

	/**
	 * Asks a dataset, inside a transaction of the caller's.
	 *
	 * @throws Mistake
	 *             as {@link #filled}, and where a value names a thing that the dataset does not hold
	 */
	public Table ask(Dataset dataset, Map<String, String> values) {
		Query filled = filled(values);
		new KnownThings(dataset).require(this, terms(values));
		try (QueryExecution execution = QueryExecution.dataset(dataset).query(filled).build()) {
			return Table.of(query, execution);
		}
	}

	/**
	 * The same for a SELECT whose answer may be large: hands over one row after another, holding none.
	 *
	 * @throws Mistake
	 *             as {@link #ask}
	 */
	public void eachRow(Dataset dataset, Map<String, String> values, Consumer<List<Optional<Node>>> row) {
		Query filled = filled(values);
		new KnownThings(dataset).require(this, terms(values));
		try (QueryExecution execution = QueryExecution.dataset(dataset).query(filled).build()) {
			execution.execSelect().forEachRemaining(solution -> row.accept(Table.row(query.getResultVars(), solution)));
		}
	}

	/** The terms that the parameters take, by variable. */
	private Map<Var, Node> terms(Map<String, String> values) {
		for (String given : values.keySet()) {
			if (parameters.stream().noneMatch(parameter -> parameter.name().equals(given))) {
				throw new Mistake("query " + name, "has no parameter “" + given + "”", "it has "
						+ (parameters.isEmpty() ? "none" : String.join(", ", parameters.stream().map(Parameter::name).toList())));
			}
		}
		Map<Var, Node> bound = new LinkedHashMap<>();
		for (Parameter parameter : parameters) {
			Optional<String> value = Optional.ofNullable(values.get(parameter.name())).filter(text -> !text.isEmpty())
					.or(parameter::otherwise);
			if (value.isEmpty() && parameter.required()) {
				throw new Mistake("query " + name, "needs a value for “" + parameter.name() + "”: " + parameter.meaning(),
						"add " + parameter.name() + "=… (a " + parameter.kind().word() + ")");
			}
			value.ifPresent(text -> bound.put(Var.alloc(parameter.name()), parameter.value(text)));
		}
		return bound;
	}
}
