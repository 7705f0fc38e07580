package org.w3id.parley.serve.sparql;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.ARQException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3id.parley.serve.http.Accept;
import org.w3id.parley.serve.http.Answer;
import org.w3id.parley.serve.http.Problem;
import org.w3id.parley.serve.http.Trouble;
import org.w3id.parley.serve.http.Watchman;

/**
 * One query from its start to the end of its answer. Runs in a thread of its own, in one read transaction; the watchman's thread
 * may stop it at any time.
 */
final class QueryRun implements Runnable, Watchman.Work {
	private static final Logger LOG = LoggerFactory.getLogger(QueryRun.class);
	private final Reads reads;
	private final Query query;
	private final QueryAsk ask;
	private final Accept.Choice format;
	private final Answer answer;
	private final long rowCap;
	private final Tally tally;
	private final AtomicReference<QueryExec> running = new AtomicReference<>();
	private final AtomicBoolean ended = new AtomicBoolean();
	private final AtomicReference<Watchman.Reason> stopped = new AtomicReference<>();

	QueryRun(Reads reads, Query query, QueryAsk ask, Accept.Choice format, Answer answer, long rowCap, Tally tally) {
		this.reads = reads;
		this.query = query;
		this.ask = ask;
		this.format = format;
		this.answer = answer;
		this.rowCap = rowCap;
		this.tally = tally;
	}

	@Override
	public void run() {
		try {
			checkNotStopped();
			reads.read(this::evaluate);
			answer.finish();
			tally.whole();
		} catch (Problem problem) {
			fail(problem);
		} catch (QueryCancelledException e) {
			fail(Stops.problem(stopped.get(), ask.timeout()));
		} catch (IOException | RuntimeIOException e) {
			stopped.compareAndSet(null, Watchman.Reason.CLIENT_GONE);
			fail(failure(e));
		} catch (JenaException | StackOverflowError e) {
			fail(failure(e));
		} catch (RuntimeException e) {
			if (stopped.get() == null) {
				LOG.error("a query failed: {}", ask.text(), e);
			}
			fail(failure(e));
		}
	}

	private void evaluate(DatasetGraph dataset) {
		try (QueryExec execution = execution(dataset)) {
			running.set(execution);
			checkNotStopped();
			write(execution, answer.body());
			checkNotStopped();
		}
	}

	private QueryExec execution(DatasetGraph dataset) {
		DatasetGraph chosen = Graphs.chosen(dataset, query, ask);
		Context context = Isolation.around(chosen);
		Rewriting.prepare(context, () -> stopped.get() != null);
		return QueryExec.newBuilder().dataset(chosen).query(Graphs.without(query)).context(context).build();
	}

	private void write(QueryExec execution, OutputStream out) {
		if (query.isAskType()) {
			writer().write(out, execution.ask(), execution.getContext());
		} else if (query.isSelectType()) {
			RowSet rows = new CappedRows(execution.select(), rowCap, this::tellCap);
			writer().write(out, format.offer().equals(Formats.CSV) ? RowsForCsv.of(rows) : rows, execution.getContext());
		} else {
			Graph graph = graph(query.isDescribeType() ? execution.describeTriples() : execution.constructTriples());
			checkNotStopped();
			RDFWriter.source(graph).format(Formats.graphWriter(format.offer())).output(out);
		}
	}

	/** Each triple once, as many as the cap allows. */
	private Graph graph(Iterator<Triple> triples) {
		Graph graph = GraphFactory.createDefaultGraph();
		graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
		while (triples.hasNext()) {
			Triple triple = triples.next();
			if (rowCap > 0 && graph.size() == rowCap && !graph.contains(triple)) {
				tellCap();
				break;
			}
			graph.add(triple);
		}
		return graph;
	}

	/** Under a cap all is held back until it is whole, so this never comes too late. */
	private void tellCap() {
		if (!answer.header("Parley-Row-Cap", Long.toString(rowCap))) {
			throw new IllegalStateException("the cap was reached after sending had begun");
		}
	}

	private RowSetWriter writer() {
		return RowSetWriterRegistry.getFactory(Formats.tableWriter(format.offer())).create(Formats.tableWriter(format.offer()));
	}

	private void checkNotStopped() {
		if (stopped.get() != null) {
			throw new QueryCancelledException();
		}
	}

	private Problem failure(Throwable cause) {
		if (stopped.get() != null) {
			return Stops.problem(stopped.get(), ask.timeout());
		}
		return switch (cause) {
			case StackOverflowError deep -> new Problem(Trouble.UNPROCESSABLE, "the query is nested too deeply");
			case ARQException arq -> new Problem(Trouble.UNPROCESSABLE, "the query cannot be carried out: " + arq.getMessage());
			default -> new Problem(Trouble.FAILED, "the query failed: " + cause.getMessage());
		};
	}

	private void fail(Problem problem) {
		if (ended.compareAndSet(false, true)) {
			tally.failed(problem.trouble(), stopped.get());
		}
		if (!answer.refuse(problem)) {
			answer.cut();
		}
	}

	@Override
	public void stop(Watchman.Reason reason) {
		stopped.set(reason);
		QueryExec execution = running.get();
		if (execution != null) {
			execution.abort();
		}
		if (reason == Watchman.Reason.CLIENT_GONE) {
			answer.cut();
		}
	}

	@Override
	public void abandon(Watchman.Reason reason) {
		LOG.warn("a query goes on although it was stopped ({}): {}", reason, ask.text());
		fail(Stops.problem(reason, ask.timeout()));
	}
}
