package org.w3id.parley.serve.http;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stops work whose time is up or whose client has gone. One thread looks at every watched work twenty times a second. Safe for
 * use by several threads.
 */
public final class Watchman implements AutoCloseable {
	private static final Logger LOG = LoggerFactory.getLogger(Watchman.class);
	private static final long TICK = TimeUnit.MILLISECONDS.toNanos(50);
	/** How long work may take to notice that it was stopped, before its client is answered without it. */
	private static final long GRACE = TimeUnit.MILLISECONDS.toNanos(500);

	/** Why work is stopped. */
	public enum Reason {
		TIMEOUT, CLIENT_GONE, SERVER_STOPPING
	}

	/** Work that can be stopped. Its methods are called by the watchman's thread, each at most once. */
	public interface Work {
		/** Asks the work to end soon. */
		void stop(Reason reason);

		/** The work has not ended in time: answer for it. */
		void abandon(Reason reason);
	}

	/** One work under watch; closing it ends the watch. */
	public final class Watch implements AutoCloseable {
		private final ClientLine line;
		private final Work work;
		private final long deadline;
		private volatile boolean stopped;
		private Reason reason = Reason.TIMEOUT;
		private long stoppedAt;
		private boolean abandoned;

		private Watch(ClientLine line, Duration time, Work work) {
			this.line = line;
			this.work = work;
			this.deadline = System.nanoTime() + time.toNanos();
		}

		private void look(long now) {
			if (!stopped && stopping) {
				stop(Reason.SERVER_STOPPING, now);
			} else if (!stopped && now - deadline >= 0) {
				stop(Reason.TIMEOUT, now);
			} else if (!stopped && line.gone()) {
				stop(Reason.CLIENT_GONE, now);
			} else if (stopped && !abandoned && now - stoppedAt > GRACE) {
				abandoned = true;
				work.abandon(reason);
			}
		}

		private void stop(Reason because, long now) {
			reason = because;
			stoppedAt = now;
			stopped = true;
			work.stop(because);
		}

		@Override
		public void close() {
			watches.remove(this);
		}
	}

	private final Set<Watch> watches = ConcurrentHashMap.newKeySet();
	private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
			Thread.ofPlatform().daemon().name("parley-watchman").factory());
	private volatile boolean stopping;

	public Watchman() {
		clock.scheduleWithFixedDelay(this::look, TICK, TICK, TimeUnit.NANOSECONDS);
	}

	/** Begins to watch a work; the time runs from now. */
	public Watch watch(ClientLine line, Duration time, Work work) {
		Watch watch = new Watch(line, time, work);
		watches.add(watch);
		return watch;
	}

	/** How many works are under watch. */
	public int watched() {
		return watches.size();
	}

	private void look() {
		long now = System.nanoTime();
		for (Watch watch : watches) {
			try {
				watch.look(now);
			} catch (RuntimeException bug) {
				LOG.error("a work could not be stopped", bug);
			}
		}
	}

	/** Stops all work that still runs after a time. */
	public void stopAllIn(Duration time) {
		clock.schedule(() -> {
			stopping = true;
		}, time.toNanos(), TimeUnit.NANOSECONDS);
	}

	@Override
	public void close() {
		clock.shutdownNow();
	}
}
