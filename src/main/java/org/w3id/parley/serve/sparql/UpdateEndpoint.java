package org.w3id.parley.serve.sparql;

import java.io.IOException;
import java.util.List;

import org.apache.jena.query.QueryException;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.sparql.modify.request.UpdateVisitor;
import org.apache.jena.sparql.modify.request.UpdateVisitorBase;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.w3id.parley.iri.Iris;
import org.w3id.parley.serve.http.Ask;
import org.w3id.parley.serve.http.Handler;
import org.w3id.parley.serve.http.Limits;
import org.w3id.parley.serve.http.Problem;
import org.w3id.parley.serve.http.Reply;
import org.w3id.parley.serve.http.Trouble;

/**
 * SPARQL 1.1 updates, where the operator turned them on. {@code LOAD} and {@code SERVICE} are refused before anything runs: in all
 * Jena up to 6.1 {@code LOAD} reads the server's own files (CVE-2026-61372). One request is one transaction. Safe for use by
 * several threads.
 */
public final class UpdateEndpoint implements Handler {
	static final String UPDATE = "application/sparql-update";
	private final Writes writes;
	private final Limits limits;

	public UpdateEndpoint(Writes writes, Limits limits) {
		this.writes = writes;
		this.limits = limits;
	}

	@Override
	public Reply handle(Ask ask) throws IOException {
		if (!ask.mediaType().equals(UPDATE)) {
			throw new Problem(Trouble.UNSUPPORTED_MEDIA_TYPE, "POST an update as " + UPDATE);
		}
		if (!ask.parameters().isEmpty()) {
			throw new Problem(Trouble.BAD_REQUEST, "an update takes no parameters here; say USING or WITH in the update itself");
		}
		UpdateRequest request = parse(QueryAsk.utf8(ask.body(limits.bodyBytes())));
		List<String> objections = write(request);
		if (!objections.isEmpty()) {
			throw new Problem(Trouble.UNPROCESSABLE, "nothing was changed: " + String.join("; ", objections));
		}
		return Reply.empty(204);
	}

	private List<String> write(UpdateRequest request) {
		try {
			return writes.write(dataset -> UpdateExec.newBuilder().dataset(dataset).update(request)
					.context(Isolation.around(dataset)).build().execute());
		} catch (JenaException e) {
			return List.of(String.valueOf(e.getMessage()));
		}
	}

	private static UpdateRequest parse(String text) {
		try {
			UpdateRequest request = UpdateFactory.create(text, Iris.BASE, Syntax.syntaxSPARQL_11);
			UpdateVisitor check = new Check();
			request.getOperations().forEach(update -> update.visit(check));
			return request;
		} catch (QueryException e) {
			throw new Problem(Trouble.MALFORMED_QUERY, "the update cannot be parsed: " + e.getMessage());
		}
	}

	private static final class Check extends UpdateVisitorBase {
		@Override
		public void visit(UpdateLoad load) {
			throw new Problem(Trouble.REFUSED, "LOAD is switched off here: send the data itself");
		}

		@Override
		public void visit(UpdateModify modify) {
			Harmless.check(Algebra.compile(modify.getWherePattern()));
		}
	}
}
