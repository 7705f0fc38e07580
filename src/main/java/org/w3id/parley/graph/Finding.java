package org.w3id.parley.graph;

import java.util.Comparator;

import org.w3id.parley.model.Mistake;

/**
 * One thing that a check objects to. Ordered by severity, worst first, then by place.
 *
 * @param what
 *            what is wrong, in a sentence
 * @param where
 *            file, line and the thing, as far as they are known
 * @param why
 *            what comes of it where nobody mends it
 * @param fix
 *            what to do
 */
public record Finding(Severity severity, String what, String where, String why, String fix) implements Comparable<Finding> {
	private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity).thenComparing(Finding::where)
			.thenComparing(Finding::what).thenComparing(Finding::why).thenComparing(Finding::fix);

	/** Errors make {@code parley check} exit with 1; the others do not. */
	public enum Severity {
		ERROR, WARNING, INFO
	}

	/** A file that could not be read. */
	static Finding of(Mistake mistake) {
		return new Finding(Severity.ERROR, mistake.what(), mistake.where(), "nothing of a file that cannot be read is known",
				mistake.fix());
	}

	@Override
	public int compareTo(Finding other) {
		return ORDER.compare(this, other);
	}
}
