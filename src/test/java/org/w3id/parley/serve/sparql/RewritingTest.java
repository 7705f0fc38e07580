package org.w3id.parley.serve.sparql;

import java.util.List;
import java.util.stream.Collectors;

import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Where ARQ answers otherwise than the specification says. */
class RewritingTest {
	private static final DatasetGraph IN_MEMORY = chain(DatasetGraphFactory.create());
	private static final DatasetGraph AS_STORED = chain(DatabaseMgr.createDatasetGraph());

	private static DatasetGraph chain(DatasetGraph dataset) {
		Txn.executeWrite(dataset, () -> {
			dataset.getDefaultGraph().add(SSE.parseTriple("(:a :p :b)"));
			dataset.getDefaultGraph().add(SSE.parseTriple("(:b :p :c)"));
			dataset.add(SSE.parseQuad("(:g :d :q :e)"));
		});
		return dataset;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '#', value = {"VALUES ?v { :a 1 } ?v :p? ?v # 1", "VALUES ?v { :a :z } ?v :p* ?w # 3",
			"BIND (:z AS ?v) ?w :p* ?v # 0", "{ SELECT (1 AS ?v) {} } ?v :p? ?w # 0", "?v :p* ?w # 6",
			"GRAPH :g { ?v :q? ?w } ?v :p? ?x # 0", "VALUES ?v { :d } GRAPH :g { ?v :q? ?w } # 2",
			"?v :p :b FILTER EXISTS { VALUES ?z { 1 } ?z :p? ?z } # 0", "?v :p :b OPTIONAL { VALUES ?w { 7 } ?w :p* ?x } # 1",
			":z :p? ?v # 1", "?v :p* :z # 1", ":z :p* :z # 1", "?v (:p/:p?) ?w # 3", "?v ^:p* ?w # 6",
			"?v (:p|:q?) ?w # 5", "?v !:q ?w # 2"})
	void aPathOfNoLengthStaysInTheGraph(String pattern, int rows) {
		assertThat(answer(IN_MEMORY, "SELECT * { " + pattern + " }")).hasSize(rows);
		assertThat(answer(AS_STORED, "SELECT * { " + pattern + " }")).hasSize(rows);
	}

	@Test
	void aBlankNodeOfOneTextIsOneThroughoutASolution() {
		List<List<Object>> rows = answer(AS_STORED,
				"SELECT ?x (BNODE('t') AS ?b) (BNODE(CONCAT('', 't')) AS ?c) (BNODE('u') AS ?d)"
						+ " { ?x :p ?y BIND (BNODE(?x) AS ?bad) }");
		assertThat(rows).hasSize(2).allSatisfy(row -> {
			assertThat(row).hasSize(4);
			assertThat(row.get(1)).isNotNull().isEqualTo(row.get(2)).isNotEqualTo(row.get(3));
		});
		assertThat(rows.get(0).get(1)).isNotEqualTo(rows.get(1).get(1));
	}

	@Test
	void theNamesOfSolutionsAreSeenNowhere() {
		assertThat(answer(AS_STORED, "SELECT * { BIND (BNODE('t') AS ?b) { SELECT * { BIND (BNODE('t') AS ?c) } } }")).hasSize(1)
				.allSatisfy(row -> assertThat(row).hasSize(2).doesNotContainNull().doesNotHaveDuplicates());
	}

	/** Rows with their columns in order, null where there is no value. */
	private static List<List<Object>> answer(DatasetGraph dataset, String query) {
		Context context = ARQ.getContext().copy();
		Rewriting.prepare(context, () -> false);
		return Txn.calculateRead(dataset, () -> {
			try (QueryExec execution = QueryExec.dataset(dataset).context(context).query("PREFIX : <http://example/> " + query)
					.build()) {
				RowSet rows = execution.select();
				List<Var> columns = rows.getResultVars();
				return rows.stream().map(row -> columns.stream().<Object>map(row::get).collect(Collectors.toList())).toList();
			}
		});
	}
}
