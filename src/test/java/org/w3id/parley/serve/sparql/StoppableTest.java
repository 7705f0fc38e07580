package org.w3id.parley.serve.sparql;

import java.util.Set;
import java.util.stream.Collectors;

import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What can be stopped gives what ARQ's own functions give. */
class StoppableTest {
	private static final DatasetGraph EMPTY = DatasetGraphFactory.empty();

	@ParameterizedTest
	@ValueSource(strings = {"REGEX('abc', 'B')", "REGEX('abc', 'B', 'i')", "REGEX('a.c', '.', 'q')", "REGEX('a\\nb', '^b')",
			"REGEX('a\\nb', '^b', 'm')", "REGEX('a\\nb', 'a.b', 's')", "REGEX('ab', 'a b', 'x')", "REGEX('abc'@en, 'b')",
			"REGEX(1, '1')",
			"REGEX('abc', 'b', 'z')", "REGEX('É', 'é', 'i')", "REGEX(?x, 'b')", "REGEX('abc', ?x)",
			"REPLACE('abcb', 'b', 'Z')", "REPLACE('abcb'@en, 'B', 'Z', 'i')", "REPLACE('abc', '(b)', '[$1]')",
			"REPLACE('abc', 'z', 'y')",
			"REPLACE('abc', '.*', 'x')", "REPLACE('', '.*', 'x')", "REPLACE('abc', '', '-')", "REPLACE('abc', 'b', '')",
			"REPLACE('a.c', '.', 'x', 'q')", "REPLACE('abc', 'b', '$2')", "REPLACE(1, '1', '2')",
			"REPLACE('abc'@en, 'b', 'Z'@fr)",
			"REPLACE('abcb', '[^a]', 'x')", "<http://www.w3.org/2005/xpath-functions#matches>('abc', 'b')",
			"<http://www.w3.org/2005/xpath-functions#matches>('abc', 'B', 'i')",
			"<http://www.w3.org/2005/xpath-functions#replace>('abc', 'b', 'x')",
			"<http://www.w3.org/2005/xpath-functions#replace>('abc', 'B', 'x', 'i')",
			"<http://www.w3.org/ns/sparql#regex>('abc', 'b')", "<http://www.w3.org/ns/sparql#replace>('abc', 'b', 'x')"})
	void givesWhatArqGives(String expression) {
		Context stoppable = ARQ.getContext().copy();
		Rewriting.prepare(stoppable, () -> false);
		assertThat(value(expression, stoppable)).isEqualTo(value(expression, ARQ.getContext().copy()));
	}

	/** ARQ's own would end the query, against the specification. */
	@Test
	void aPatternThatIsNoTextIsAnErrorOfItsRow() {
		Context stoppable = ARQ.getContext().copy();
		Rewriting.prepare(stoppable, () -> false);
		assertThat(value("REGEX('abc', IF(BOUND(?x), ?x, 1))", stoppable)).containsExactlyInAnyOrder("\"true\"^^xsd:boolean",
				"null");
	}

	/** Both where the pattern is known beforehand and where it comes with each row. */
	private static Set<String> value(String expression, Context context) {
		try (QueryExec execution = QueryExec.dataset(EMPTY).context(context)
				.query("SELECT ?v { VALUES ?x { 'b' UNDEF } BIND (" + expression + " AS ?v) }").build()) {
			return execution.select().materialize().stream().map(row -> String.valueOf(row.get(Var.alloc("v")))).collect(
					Collectors.toSet());
		} catch (RuntimeException e) {
			return Set.of(e.getClass().getSimpleName());
		}
	}
}
