package org.w3id.parley.serve.linked;

import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.List;

import org.apache.jena.graph.Triple;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.util.Context;

/** Triples as a sheet of three columns, a statement a row, as SPARQL writes results as CSV. */
final class CsvDocument {
	private static final Var SUBJECT = Var.alloc("subject");
	private static final Var PROPERTY = Var.alloc("property");
	private static final Var VALUE = Var.alloc("value");

	private CsvDocument() {
	}

	static byte[] of(Collection<Triple> triples) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		RowSetWriterRegistry.getFactory(ResultSetLang.RS_CSV).create(ResultSetLang.RS_CSV).write(out, RowSetStream.create(
				List.of(SUBJECT, PROPERTY, VALUE),
				triples.stream().map(triple -> BindingFactory.binding(SUBJECT, triple.getSubject(),
						PROPERTY, triple.getPredicate(), VALUE, triple.getObject())).iterator()),
				new Context());
		return out.toByteArray();
	}
}
