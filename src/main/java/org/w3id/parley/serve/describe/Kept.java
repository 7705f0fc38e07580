package org.w3id.parley.serve.describe;

import java.time.Duration;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/** A value that is dear to make, made anew when it is older than it may be. Safe for use by several threads; one makes it. */
final class Kept<T> implements Supplier<T> {
	private final Duration age;
	private final Supplier<T> source;
	private @Nullable T value;
	private long made;

	Kept(Duration age, Supplier<T> source) {
		this.age = age;
		this.source = source;
	}

	@Override
	public synchronized T get() {
		T known = value;
		if (known == null || System.nanoTime() - made > age.toNanos()) {
			known = source.get();
			value = known;
			made = System.nanoTime();
		}
		return known;
	}
}
