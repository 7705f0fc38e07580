package org.w3id.parley.verdict;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * What was said on a question and carries nothing: found when first asked for, since most who ask for a verdict do not. Equal where
 * the content is. Safe for use by several threads.
 */
public final class Beside {
	/**
	 * @param asides
	 *            newest first, each with the reason
	 * @param considered
	 *            how many claims counted
	 */
	record Content(List<Aside> asides, int considered) {
		Content {
			asides = List.copyOf(asides);
		}
	}

	private final Supplier<Content> finder;
	private volatile @Nullable Content found;

	Beside(Supplier<Content> finder) {
		this.finder = finder;
	}

	Content content() {
		Content known = found;
		if (known == null) {
			known = finder.get();
			found = known;
		}
		return known;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Beside beside && content().equals(beside.content());
	}

	@Override
	public int hashCode() {
		return Objects.hash(content());
	}

	@Override
	public String toString() {
		return content().toString();
	}
}
