package org.w3id.parley.serve.http;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.jetty.util.UrlEncoded;

/** Parameters of a query string or form, values in the order in which they were given. Immutable. */
public final class Parameters {
	private final Map<String, List<String>> values;

	private Parameters(Map<String, List<String>> values) {
		this.values = values;
	}

	public static Parameters none() {
		return new Parameters(Map.of());
	}

	/**
	 * Reads {@code application/x-www-form-urlencoded} text.
	 *
	 * @throws Problem
	 *             400 where an escape is broken or its bytes are no UTF-8
	 */
	public static Parameters of(String encoded) {
		Map<String, List<String>> values = new TreeMap<>();
		try {
			UrlEncoded.decodeUtf8To(encoded, 0, encoded.length(),
					(name, value) -> values.computeIfAbsent(name, key -> new ArrayList<>()).add(value), false, false, false);
		} catch (IllegalArgumentException e) {
			throw new Problem(Trouble.BAD_REQUEST, "a parameter is not percent-encoded UTF-8");
		}
		return new Parameters(values);
	}

	/** These parameters and, after them, those of the other. */
	public Parameters and(Parameters other) {
		Map<String, List<String>> both = new TreeMap<>();
		values.forEach((name, list) -> both.put(name, new ArrayList<>(list)));
		other.values.forEach((name, list) -> both.computeIfAbsent(name, key -> new ArrayList<>()).addAll(list));
		return new Parameters(both);
	}

	public List<String> all(String name) {
		return List.copyOf(values.getOrDefault(name, List.of()));
	}

	/**
	 * The value of a parameter that may be given once.
	 *
	 * @throws Problem
	 *             400 where it is given more often
	 */
	public Optional<String> one(String name) {
		List<String> all = all(name);
		if (all.size() > 1) {
			throw new Problem(Trouble.BAD_REQUEST,
					"the parameter '" + name + "' is given " + all.size() + " times; give it once");
		}
		return all.stream().findFirst();
	}

	/**
	 * A whole number in a range.
	 *
	 * @throws Problem
	 *             400 where it is no number or out of the range
	 */
	public int number(String name, int otherwise, int least, int most) {
		Optional<String> given = one(name);
		if (given.isEmpty()) {
			return otherwise;
		}
		try {
			int number = Integer.parseInt(given.get().strip());
			if (number >= least && number <= most) {
				return number;
			}
		} catch (NumberFormatException e) {
			// told below, as a number out of range is
		}
		throw new Problem(Trouble.BAD_REQUEST, "the parameter '" + name + "' is a whole number from " + least + " to " + most);
	}

	/** All of them by name, in alphabetical order. */
	public SortedMap<String, List<String>> asMap() {
		return Collections.unmodifiableSortedMap(new TreeMap<>(values));
	}

	public boolean isEmpty() {
		return values.isEmpty();
	}
}
