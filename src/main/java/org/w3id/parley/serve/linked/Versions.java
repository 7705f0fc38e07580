package org.w3id.parley.serve.linked;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * When this server first sent the version of a document that it sends now: its {@code Last-Modified}. Remembers the documents last
 * asked for; one that was forgotten counts as new. Safe for use by several threads.
 */
final class Versions {
	private static final int KEPT = 10_000;

	private record Version(String tag, Instant since) {
	}

	private final Clock clock;
	private final Map<String, Version> versions = new LinkedHashMap<>(256, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Version> eldest) {
			return size() > KEPT;
		}
	};

	Versions(Clock clock) {
		this.clock = clock;
	}

	/** To the second, as HTTP dates are. */
	synchronized Instant since(String document, String tag) {
		Version known = versions.get(document);
		if (known == null || !known.tag().equals(tag)) {
			known = new Version(tag, clock.instant().truncatedTo(ChronoUnit.SECONDS));
			versions.put(document, known);
		}
		return known.since();
	}
}
