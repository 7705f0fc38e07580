package org.w3id.parley.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works on many things with all processors, and hands the results on in the order of the things. For use by one thread. */
final class InOrder<R> implements AutoCloseable {
	private final int ahead = 4 * Runtime.getRuntime().availableProcessors();
	private final ExecutorService workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
	private final Deque<Future<R>> waiting = new ArrayDeque<>();

	/** The sink is called on this thread. What the work throws is thrown here, after the results before it were handed on. */
	<T> void run(List<T> things, Function<T, R> work, Consumer<R> sink) {
		for (T thing : things) {
			if (waiting.size() >= ahead) {
				sink.accept(next());
			}
			waiting.add(workers.submit(() -> work.apply(thing)));
		}
		while (!waiting.isEmpty()) {
			sink.accept(next());
		}
	}

	private R next() {
		try {
			return waiting.remove().get();
		} catch (java.util.concurrent.ExecutionException e) {
			if (e.getCause() instanceof RuntimeException cause) {
				throw cause;
			}
			throw new IllegalStateException(e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted", e);
		}
	}

	@Override
	public void close() {
		workers.shutdownNow();
	}
}
