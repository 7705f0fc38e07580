package org.w3id.parley.serve.sparql;

import java.util.function.BooleanSupplier;

import org.apache.jena.query.QueryCancelledException;

/**
 * A text that tells who reads it to stop. Java's regular expressions may backtrack for ever ({@code (a+)+$}) and heed nothing
 * meanwhile, interruption included; but they read every character through {@link #charAt}. For one thread.
 */
final class WatchedText implements CharSequence {
	/** So many characters are read between two questions whether to stop. */
	private static final int STRIDE = 1 << 12;
	private final String text;
	private final BooleanSupplier stopped;
	private int read;

	WatchedText(String text, BooleanSupplier stopped) {
		this.text = text;
		this.stopped = stopped;
	}

	/**
	 * @throws QueryCancelledException
	 *             where the query was stopped
	 */
	@Override
	public char charAt(int index) {
		if (++read % STRIDE == 0 && stopped.getAsBoolean()) {
			throw new QueryCancelledException();
		}
		return text.charAt(index);
	}

	@Override
	public int length() {
		return text.length();
	}

	@Override
	public String subSequence(int start, int end) {
		return text.substring(start, end);
	}

	@Override
	public String toString() {
		return text;
	}
}
