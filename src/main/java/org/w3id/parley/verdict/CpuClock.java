package org.w3id.parley.verdict;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * CPU time of the asking thread, in nanoseconds: what others do on the machine does not count, collection of garbage does not either. A
 * look at it takes about a microsecond, which is in every figure of the bench.
 */
final class CpuClock {
	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private CpuClock() {
	}

	static long now() {
		return THREADS.getCurrentThreadCpuTime();
	}

	static long time(Runnable work) {
		long started = now();
		work.run();
		return now() - started;
	}
}
