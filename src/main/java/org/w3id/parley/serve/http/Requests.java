package org.w3id.parley.serve.http;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;

import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.NanoTime;

/** Counts requests as they end. Safe for use by several threads. */
public final class Requests implements RequestLog {
	private final AtomicLongArray byClass = new AtomicLongArray(6);
	private final LongAdder nanoseconds = new LongAdder();

	@Override
	public void log(Request request, Response response) {
		byClass.incrementAndGet(Math.clamp(response.getStatus() / 100, 0, 5));
		nanoseconds.add(NanoTime.since(request.getBeginNanoTime()));
	}

	/** Requests by the first digit of their status, from 1. */
	public SortedMap<Integer, Long> counts() {
		SortedMap<Integer, Long> counts = new TreeMap<>();
		for (int first = 1; first < byClass.length(); first++) {
			counts.put(first, byClass.get(first));
		}
		return counts;
	}

	/** Time that all of them took together. */
	public double seconds() {
		return nanoseconds.sum() / (double) TimeUnit.SECONDS.toNanos(1);
	}
}
