package org.w3id.parley.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a browser asks for.
 *
 * @param path
 *            decoded, from the first slash: {@code /party/russia}
 * @param parameters
 *            decoded, by name; several values of a name in the order given
 */
public record Request(String path, SortedMap<String, List<String>> parameters) {
	public Request {
		parameters = new TreeMap<>(parameters);
	}

	public static Request of(String path, Map<String, String> parameters) {
		SortedMap<String, List<String>> lists = new TreeMap<>();
		parameters.forEach((name, value) -> lists.put(name, List.of(value)));
		return new Request(path, lists);
	}

	/** The first value of a parameter; empty where there is none or it is blank. */
	public Optional<String> parameter(String name) {
		return parameters.getOrDefault(name, List.of()).stream().filter(value -> !value.isBlank()).findFirst();
	}

	/** A parameter that counts from 1; 1 where it is absent. */
	public int page(String name) {
		return parameter(name).map(word -> Complaint.number(name, word, 1, 1_000_000)).orElse(1);
	}

	/** The parts of the path: {@code verdict}, {@code russia}, {@code coalition-force}. */
	public List<String> parts() {
		return List.of(path.substring(1).split("/", -1));
	}
}
