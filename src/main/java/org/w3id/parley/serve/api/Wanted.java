package org.w3id.parley.serve.api;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.w3id.parley.serve.http.Ask;
import org.w3id.parley.serve.http.Problem;
import org.w3id.parley.serve.http.Trouble;
import org.w3id.parley.verdict.Outcome;

/**
 * What a list is narrowed to by a parameter that may be given several times.
 *
 * @param names
 *            empty for everything
 */
record Wanted(Set<String> names) {
	static final Set<String> OUTCOMES = Arrays.stream(Outcome.values()).map(Outcome::word)
			.collect(Collectors.toCollection(TreeSet::new));

	/**
	 * @throws Problem
	 *             422 where a value is none of those known
	 */
	static Wanted of(Ask ask, String parameter, Set<String> known) {
		List<String> given = ask.parameters().all(parameter);
		for (String name : given) {
			if (!known.contains(name)) {
				throw new Problem(Trouble.UNPROCESSABLE, "unknown " + parameter + ": " + name
						+ (known.size() <= 20 ? "; there are " + String.join(", ", new TreeSet<>(known)) : ""));
			}
		}
		return new Wanted(new HashSet<>(given));
	}

	boolean has(String name) {
		return names.isEmpty() || names.contains(name);
	}
}
