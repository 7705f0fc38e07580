package org.w3id.parley.serve.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An address pattern with the methods that apply to it. {@code {name}} stands for one segment of the path; {@code {name*}}, at the
 * end, for one or more.
 *
 * @param methods
 *            handler for each method; {@code HEAD} follows from {@code GET}, {@code OPTIONS} is answered for every route
 * @param writes
 *            true where the route changes data: then scripts of other origins are not invited
 */
public record Route(String pattern, Map<String, Handler> methods, boolean writes) {
	public Route {
		methods = Map.copyOf(methods);
	}

	public static Route get(String pattern, Handler handler) {
		return new Route(pattern, Map.of("GET", handler), false);
	}

	public static Route post(String pattern, Handler handler) {
		return new Route(pattern, Map.of("POST", handler), false);
	}

	public static Route write(String pattern, Handler handler) {
		return new Route(pattern, Map.of("POST", handler), true);
	}

	/** The values of the pattern's variables where the path fits it. */
	Optional<Map<String, String>> match(String path) {
		String[] wanted = pattern.split("/", -1);
		String[] given = path.split("/", -1);
		Map<String, String> variables = new TreeMap<>();
		for (int i = 0; i < wanted.length; i++) {
			if (i >= given.length) {
				return Optional.empty();
			}
			if (wanted[i].endsWith("*}")) {
				variables.put(wanted[i].substring(1, wanted[i].length() - 2),
						String.join("/", List.of(given).subList(i, given.length)));
				return Optional.of(variables);
			}
			if (wanted[i].startsWith("{") && !given[i].isEmpty()) {
				variables.put(wanted[i].substring(1, wanted[i].length() - 1), given[i]);
			} else if (!wanted[i].equals(given[i])) {
				return Optional.empty();
			}
		}
		return given.length == wanted.length ? Optional.of(variables) : Optional.empty();
	}

	/** Methods for {@code Allow}, in alphabetical order. */
	List<String> allowed() {
		List<String> allowed = new ArrayList<>(methods.keySet());
		allowed.add("OPTIONS");
		if (methods.containsKey("GET")) {
			allowed.add("HEAD");
		}
		return allowed.stream().sorted().toList();
	}
}
