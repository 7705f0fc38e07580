package org.w3id.parley.serve.sparql;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.w3id.parley.serve.http.Problem;
import org.w3id.parley.serve.http.Trouble;
import org.w3id.parley.serve.http.Watchman;

/** How a stopped query is told to its client. */
final class Stops {
	private Stops() {
	}

	static Problem problem(Watchman.@Nullable Reason reason, Duration timeout) {
		return switch (reason) {
			case null -> new Problem(Trouble.FAILED, "the query was cancelled");
			case TIMEOUT -> new Problem(Trouble.TIMEOUT, "the query was stopped after " + timeout.toMillis() / 1000.0
					+ " s; ask for less at a time (LIMIT, a narrower pattern)");
			case CLIENT_GONE -> new Problem(Trouble.TIMEOUT, "the client has hung up");
			case SERVER_STOPPING -> new Problem(Trouble.STOPPING, "the server is stopping; ask again later").with("Retry-After",
					"10");
		};
	}
}
