package org.w3id.parley.verdict;

import java.util.Objects;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * A value that is found when it is first asked for: most who ask for a verdict do not read all of it. Equal where the values are.
 * Safe for use by several threads.
 */
public final class Deferred<T> {
	private final Supplier<T> finder;
	private volatile @Nullable T found;

	Deferred(Supplier<T> finder) {
		this.finder = finder;
	}

	T value() {
		T known = found;
		if (known == null) {
			known = finder.get();
			found = known;
		}
		return known;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Deferred<?> deferred && value().equals(deferred.value());
	}

	@Override
	public int hashCode() {
		return Objects.hash(value());
	}

	@Override
	public String toString() {
		return value().toString();
	}
}
