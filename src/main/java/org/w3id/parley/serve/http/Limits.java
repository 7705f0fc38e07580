package org.w3id.parley.serve.http;

import java.time.Duration;

import org.w3id.parley.model.Mistake;

/**
 * What one request may cost.
 *
 * @param timeout
 *            longest time for one query, waiting included; a client may ask for less, never for more
 * @param rows
 *            most rows of one result, triples where it is a graph; 0 for no cap. A capped result says so in the header
 *            {@code Parley-Row-Cap}; so that it can, no result is sent before it is whole where there is a cap
 * @param heldBytes
 *            a result up to this size is sent only once it is whole; a larger one is broken off where it fails
 * @param queryLength
 *            longest query, in characters
 * @param bodyBytes
 *            longest body of a request that writes
 * @param concurrency
 *            queries that run at the same time
 * @param waiting
 *            queries that may wait for their turn; more are refused
 * @param drain
 *            how long running requests may take to end when the server stops
 */
public record Limits(Duration timeout, long rows, int heldBytes, int queryLength, int bodyBytes, int concurrency, int waiting,
		Duration drain) {
	/** Limits for one small machine. */
	public static final Limits USUAL = new Limits(Duration.ofSeconds(60), 0, 4 << 20, 100_000, 16 << 20,
			Math.max(4, 2 * Runtime.getRuntime().availableProcessors()), 64, Duration.ofSeconds(10));

	public Limits {
		if (timeout.isNegative() || timeout.isZero() || drain.isNegative()) {
			throw new Mistake("limits", "a time is not positive", "give the timeout in seconds, more than 0");
		}
		if (rows < 0 || heldBytes < 1 || queryLength < 1 || bodyBytes < 1 || concurrency < 1 || waiting < 1) {
			throw new Mistake("limits", "a limit is not positive", "give every limit as a whole number of at least 1");
		}
	}

	public Limits withTimeout(Duration other) {
		return new Limits(other, rows, heldBytes, queryLength, bodyBytes, concurrency, waiting, drain);
	}

	public Limits withRows(long other) {
		return new Limits(timeout, other, heldBytes, queryLength, bodyBytes, concurrency, waiting, drain);
	}

	public Limits withHeldBytes(int other) {
		return new Limits(timeout, rows, other, queryLength, bodyBytes, concurrency, waiting, drain);
	}

	public Limits withQueryLength(int other) {
		return new Limits(timeout, rows, heldBytes, other, bodyBytes, concurrency, waiting, drain);
	}

	public Limits withBodyBytes(int other) {
		return new Limits(timeout, rows, heldBytes, queryLength, other, concurrency, waiting, drain);
	}

	public Limits withConcurrency(int running, int queued) {
		return new Limits(timeout, rows, heldBytes, queryLength, bodyBytes, running, queued, drain);
	}

	public Limits withDrain(Duration other) {
		return new Limits(timeout, rows, heldBytes, queryLength, bodyBytes, concurrency, waiting, other);
	}
}
