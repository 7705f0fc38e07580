package org.w3id.parley.serve.sparql;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import jakarta.servlet.AsyncContext;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.w3id.parley.iri.Iris;
import org.w3id.parley.serve.http.Accept;
import org.w3id.parley.serve.http.Answer;
import org.w3id.parley.serve.http.Ask;
import org.w3id.parley.serve.http.ClientLine;
import org.w3id.parley.serve.http.Handler;
import org.w3id.parley.serve.http.Held;
import org.w3id.parley.serve.http.Limits;
import org.w3id.parley.serve.http.Offer;
import org.w3id.parley.serve.http.Problem;
import org.w3id.parley.serve.http.Reply;
import org.w3id.parley.serve.http.Trouble;
import org.w3id.parley.serve.http.Watchman;

/**
 * SPARQL 1.1 queries over HTTP, read-only. Queries run in threads of their own, as many at a time as the limits allow; the web
 * server's threads only read requests. Safe for use by several threads.
 */
public final class SparqlEndpoint implements Handler, AutoCloseable {
	private final Reads reads;
	private final Limits limits;
	private final Watchman watchman;
	private final Handler description;
	private final Tally tally = new Tally();
	private final ThreadPoolExecutor workers;

	/**
	 * @param description
	 *            answers a GET without a query: the service description
	 */
	public SparqlEndpoint(Reads reads, Limits limits, Watchman watchman, Handler description) {
		this.reads = reads;
		this.limits = limits;
		this.watchman = watchman;
		this.description = description;
		this.workers = new ThreadPoolExecutor(limits.concurrency(), limits.concurrency(), 1, TimeUnit.MINUTES,
				new ArrayBlockingQueue<>(limits.waiting()), Thread.ofPlatform().daemon().name("parley-query-", 1).factory());
		workers.allowCoreThreadTimeOut(true);
	}

	@Override
	public Reply handle(Ask ask) throws IOException {
		QueryAsk wanted = QueryAsk.of(ask, limits);
		if (wanted.text().isEmpty()) {
			return description.handle(ask);
		}
		Query query = parse(wanted.text().get());
		Accept.Choice format = Formats.choose(ask, wanted.format(), query);
		start(ask, wanted, query, format);
		return Reply.elsewhere();
	}

	private static Query parse(String text) {
		try {
			Query query = QueryFactory.create(text, Iris.BASE, Syntax.syntaxSPARQL_11);
			Harmless.check(query);
			return query;
		} catch (QueryParseException e) {
			throw new Problem(Trouble.MALFORMED_QUERY, Objects.requireNonNullElse(e.getMessage(), "it is nested too deeply"));
		} catch (QueryException e) {
			throw new Problem(Trouble.MALFORMED_QUERY, "the query is not valid: " + e.getMessage());
		} catch (StackOverflowError e) {
			throw new Problem(Trouble.MALFORMED_QUERY, "the query is nested too deeply");
		}
	}

	private void start(Ask ask, QueryAsk wanted, Query query, Accept.Choice format) {
		AsyncContext exchange = ask.request().startAsync();
		exchange.setTimeout(0);
		ClientLine line = ClientLine.of(ask.request());
		Answer answer = new Answer(ask.response(), line, held(), exchange::complete);
		answer.header("Content-Type", Offer.contentType(format.mediaType()));
		answer.header("Vary", "Accept");
		answer.header("Cache-Control", "no-cache");
		QueryRun run = new QueryRun(reads, query, wanted, format, answer, limits.rows(), tally);
		Watchman.Watch watch = watchman.watch(line, wanted.timeout(), run);
		try {
			workers.execute(() -> {
				try (watch) {
					run.run();
				}
			});
		} catch (RejectedExecutionException e) {
			watch.close();
			tally.failed(Trouble.BUSY, null);
			answer.refuse(new Problem(Trouble.BUSY, limits.concurrency() + " queries are running and " + limits.waiting()
					+ " are waiting; ask again in a moment").with("Retry-After", "1"));
		}
	}

	/** A cap stands in a header, and whether it is reached is known at the end: a capped result is held back whole. */
	private Held held() {
		return limits.rows() > 0 ? Held.whole(limits.heldBytes()) : Held.upTo(limits.heldBytes());
	}

	/** How queries ended so far. */
	public Tally tally() {
		return tally;
	}

	/** Queries that hold a thread now. */
	public int active() {
		return workers.getActiveCount();
	}

	@Override
	public void close() {
		workers.shutdownNow();
	}
}
