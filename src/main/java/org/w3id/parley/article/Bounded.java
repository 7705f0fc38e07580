package org.w3id.parley.article;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs a library over foreign bytes with an end in sight: what takes too long, nests too deep or breaks the library is a refusal,
 * never a hang or a crash. A library that does not heed interruption is left behind on a daemon thread.
 */
final class Bounded {
	/** Room for the recursion of libraries that read nested forms, in bytes. */
	private static final long STACK = 4L << 20;
	private static final int MESSAGE = 200;

	private Bounded() {
	}

	/** Work that may refuse, or fail in any way that a library may choose. */
	@FunctionalInterface
	interface Work<T> {
		T run() throws Exception;
	}

	static <T> T run(Duration most, Work<T> work) throws Unreadable {
		FutureTask<T> task = new FutureTask<>(work::run);
		Thread thread = new Thread(null, task, "article-reading", STACK);
		thread.setDaemon(true);
		thread.start();
		try {
			return task.get(most.toMillis(), TimeUnit.MILLISECONDS);
		} catch (TimeoutException e) {
			task.cancel(true);
			throw new Unreadable("takes longer to read than " + most.toSeconds() + " s", "give its text alone", e);
		} catch (InterruptedException e) {
			task.cancel(true);
			Thread.currentThread().interrupt();
			throw new Unreadable("reading was interrupted", "read it again", e);
		} catch (ExecutionException e) {
			throw unreadable(e.getCause());
		}
	}

	private static Unreadable unreadable(Throwable cause) {
		return switch (cause) {
			case Unreadable known -> known;
			case StackOverflowError deep -> new Unreadable("is nested too deep", "give its text alone", deep);
			case OutOfMemoryError large -> new Unreadable("is too large for the memory at hand", "give its text alone", large);
			case Exception broken ->
				new Unreadable("is broken: " + said(broken), "open it in the program that wrote it and save it again",
						broken);
			case Error error -> throw error;
			default -> throw new IllegalStateException(cause);
		};
	}

	/** The library's message without the names of its classes, on one line. */
	private static String said(Exception broken) {
		String message = broken.getMessage() == null ? broken.getClass().getSimpleName() : broken.getMessage();
		String plain = message.replaceAll("(?:\\p{Ll}\\w*\\.)+\\p{Lu}\\w*(?:Exception|Error):?\\s*", "").replaceAll("\\s+", " ")
				.strip();
		return plain.length() <= MESSAGE ? plain : plain.substring(0, MESSAGE) + "…";
	}
}
