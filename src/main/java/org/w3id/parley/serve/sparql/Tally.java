package org.w3id.parley.serve.sparql;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;

import org.jspecify.annotations.Nullable;
import org.w3id.parley.serve.http.Trouble;
import org.w3id.parley.serve.http.Watchman;

/** Counts how queries ended. Safe for use by several threads. */
public final class Tally {
	private final LongAdder whole = new LongAdder();
	private final LongAdder timedOut = new LongAdder();
	private final LongAdder gone = new LongAdder();
	private final LongAdder refused = new LongAdder();
	private final LongAdder failed = new LongAdder();

	void whole() {
		whole.increment();
	}

	void failed(Trouble trouble, Watchman.@Nullable Reason stopped) {
		LongAdder counter = switch (stopped) {
			case null -> trouble.status() < 500 || trouble == Trouble.BUSY ? refused : failed;
			case TIMEOUT -> timedOut;
			case CLIENT_GONE -> gone;
			case SERVER_STOPPING -> failed;
		};
		counter.increment();
	}

	/** The counts by outcome, in alphabetical order. */
	public Map<String, Long> counts() {
		return new TreeMap<>(Map.of("whole", whole.sum(), "timed-out", timedOut.sum(), "client-gone", gone.sum(), "refused",
				refused.sum(), "failed", failed.sum()));
	}
}
