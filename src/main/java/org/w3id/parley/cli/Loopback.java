package org.w3id.parley.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.w3id.parley.verdict.Timing;

/** Clients in this very process, on connections that are kept, each asking again as soon as it was answered. For the bench. */
final class Loopback {
	/** For which clients go on asking at most. */
	private static final Duration LONGEST = Duration.ofSeconds(30);

	private Loopback() {
	}

	/**
	 * What the answers came to.
	 *
	 * @param timing
	 *            wall time from asking to the last byte
	 * @param perSecond
	 *            of all clients together
	 * @param bytes
	 *            of an answer, on average
	 */
	record Asked(Timing timing, double perSecond, long bytes) {
	}

	private record Share(long[] times, long bytes) {
	}

	/**
	 * Each client asks so often unmeasured, then so often again; less often where either takes longer than {@link #LONGEST}.
	 *
	 * @throws IllegalStateException
	 *             where an answer is not 200
	 */
	static Asked ask(int clients, int each, List<URI> addresses) throws InterruptedException {
		try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
				ExecutorService threads = Executors.newFixedThreadPool(clients)) {
			List<Callable<Share>> work = IntStream.range(0, clients)
					.mapToObj(first -> (Callable<Share>) () -> share(client, each, addresses, first * each)).toList();
			threads.invokeAll(work).forEach(Future::resultNow);
			long started = System.nanoTime();
			List<Share> shares = threads.invokeAll(work).stream().map(Future::resultNow).toList();
			double seconds = (System.nanoTime() - started) / 1e9;
			long[] times = shares.stream().flatMapToLong(share -> LongStream.of(share.times())).toArray();
			return new Asked(Timing.of(times), times.length / seconds,
					shares.stream().mapToLong(Share::bytes).sum() / times.length);
		}
	}

	private static Share share(HttpClient client, int each, List<URI> addresses, int first)
			throws IOException, InterruptedException {
		long[] times = new long[each];
		long bytes = 0;
		long end = System.nanoTime() + LONGEST.toNanos();
		int asked = 0;
		for (; asked < each && (asked == 0 || System.nanoTime() < end); asked++) {
			HttpRequest request = HttpRequest.newBuilder(addresses.get((first + asked) % addresses.size())).build();
			long started = System.nanoTime();
			HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
			times[asked] = System.nanoTime() - started;
			bytes += answer.body().length;
			if (answer.statusCode() != 200) {
				throw new IllegalStateException(request.uri() + " was answered with " + answer.statusCode());
			}
		}
		return new Share(Arrays.copyOf(times, asked), bytes);
	}
}
