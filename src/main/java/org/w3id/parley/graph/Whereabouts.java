package org.w3id.parley.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.jena.graph.Node;
import org.w3id.parley.iri.Iris;
import org.w3id.parley.shelf.Shelf.Item;

/**
 * Tells in which file and line a thing is described: where a line begins with it, as the files that people edit are written.
 * Immutable.
 */
record Whereabouts(Map<String, String> lines) {
	private static final Pattern PREFIX = Pattern.compile("@prefix\\s+([\\w-]*):\\s*<([^>]*)>");
	private static final Pattern SUBJECT = Pattern.compile("(?:<([^>]+)>|([\\w-]*):([\\w.-]+))\\s");

	Whereabouts {
		lines = Map.copyOf(lines);
	}

	static Whereabouts of(List<Item> files) {
		Map<String, String> lines = new HashMap<>();
		for (Item file : files) {
			Map<String, String> prefixes = new HashMap<>();
			int number = 0;
			for (String line : file.text().lines().toList()) {
				number++;
				Matcher prefix = PREFIX.matcher(line);
				Matcher subject = SUBJECT.matcher(line);
				if (prefix.lookingAt()) {
					prefixes.put(prefix.group(1), prefix.group(2));
				} else if (subject.lookingAt()) {
					lines.putIfAbsent(iri(subject, prefixes), file.origin() + ":" + number);
				}
			}
		}
		return new Whereabouts(lines);
	}

	private static String iri(Matcher subject, Map<String, String> prefixes) {
		return subject.group(1) == null ? prefixes.getOrDefault(subject.group(2), "") + subject.group(3) : subject.group(1);
	}

	/** File, line and name of a thing; the name alone where no line begins with it. */
	String of(Node thing) {
		String name = name(thing);
		String line = thing.isURI() ? lines.getOrDefault(thing.getURI(), "") : "";
		return line.isEmpty() ? name : line + " " + name;
	}

	/** {@code party russia}, {@code par:holder}, “a text”. */
	static String name(Node node) {
		if (node.isLiteral()) {
			return "“" + node.getLiteralLexicalForm() + "”";
		}
		String text = node.toString();
		if (text.startsWith(Iris.ONTOLOGY)) {
			return "par:" + text.substring(Iris.ONTOLOGY.length());
		}
		return text.startsWith(Iris.BASE) ? text.substring(Iris.BASE.length()).replaceFirst("/", " ") : text;
	}
}
