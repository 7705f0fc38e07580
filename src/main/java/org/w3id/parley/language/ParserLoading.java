package org.w3id.parley.language;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * A parser that becomes ready in the background, so that nobody waits for it who does not need it. Safe for use by several
 * threads.
 */
public final class ParserLoading {
	private final CompletableFuture<Parser> loading;

	private ParserLoading(CompletableFuture<Parser> loading) {
		this.loading = loading;
	}

	/**
	 * Starts to load the English parser on a daemon thread of its own. The models are kept unpacked in the folder that
	 * {@code PARLEY_CACHE} names, else in {@code XDG_CACHE_HOME/parley}, else in {@code ~/.cache/parley}; the first start makes
	 * them, which takes a quarter of a minute.
	 */
	public static ParserLoading start() {
		return start(ModelCache.of(System.getenv(), System.getProperty("user.home")));
	}

	static ParserLoading start(ModelCache cache) {
		CompletableFuture<Parser> loading = new CompletableFuture<>();
		Thread.ofPlatform().daemon().name("parser-loading").start(() -> {
			try {
				loading.complete(cache.parser());
			} catch (Throwable e) {
				loading.completeExceptionally(e);
			}
		});
		return new ParserLoading(loading);
	}

	/** Where reading of articles stands. */
	public enum State {
		LOADING, READY, FAILED
	}

	public State state() {
		return switch (loading.state()) {
			case RUNNING -> State.LOADING;
			case SUCCESS -> State.READY;
			case FAILED, CANCELLED -> State.FAILED;
		};
	}

	/** The parser where it is ready; never waits. */
	public Optional<Parser> ready() {
		return state() == State.READY ? Optional.of(loading.resultNow()) : Optional.empty();
	}

	/**
	 * The parser, waiting for it.
	 *
	 * @throws java.util.concurrent.CompletionException
	 *             where it could not be loaded
	 */
	public Parser await() {
		return loading.join();
	}
}
