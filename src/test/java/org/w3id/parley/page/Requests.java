package org.w3id.parley.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads requests from addresses as links have them. */
final class Requests {
	private Requests() {
	}

	static Request of(String address) {
		String[] parts = address.split("\\?", 2);
		SortedMap<String, List<String>> parameters = new TreeMap<>();
		if (parts.length > 1) {
			for (String pair : parts[1].split("&")) {
				String[] both = pair.split("=", 2);
				parameters.computeIfAbsent(decoded(both[0]), name -> new ArrayList<>())
						.add(both.length > 1 ? decoded(both[1]) : "");
			}
		}
		return new Request(decoded(parts[0]), parameters);
	}

	private static String decoded(String text) {
		return URLDecoder.decode(text, StandardCharsets.UTF_8);
	}
}
