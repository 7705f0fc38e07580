package org.w3id.parley.article;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells in what form bytes come: by what they begin with, then by the name. */
enum Formats {
	PDF, WORD, ARCHIVE, PAGE, FEED, JSON, MARKDOWN, TEXT;

	private static final int BEGINNING = 1_000;

	static Formats of(String name, byte[] bytes) {
		String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		String start = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
		if (start.startsWith("PK\u0003\u0004")) {
			return WordText.isOne(bytes) ? WORD : ARCHIVE;
		}
		if (start.substring(0, Math.min(start.length(), 100)).contains("%PDF-")) {
			return PDF;
		}
		String plain = start.replaceFirst("^(?:\u00EF\u00BB\u00BF|\\s)+", "").toLowerCase(Locale.ROOT);
		if (plain.matches("(?s)(?:<\\?xml.*)?(?:<!--.*-->\\s*)?.*<(?:rss|feed|rdf:rdf)[\\s>].*") && plain.startsWith("<")) {
			return FEED;
		}
		return switch (ending) {
			case "html", "htm", "xhtml", "shtml" -> PAGE;
			case "json", "jsonl", "ndjson" -> JSON;
			case "md", "markdown" -> MARKDOWN;
			default -> plain.startsWith("<!doctype html") || plain.startsWith("<html") || plain.startsWith("<head")
					|| plain.startsWith("<?xml") && plain.contains("<html") ? PAGE : TEXT;
		};
	}

	static Unreadable tooLong(Limits limits) {
		return new Unreadable("holds more than " + limits.characters() / 1_000_000.0 + " million characters",
				"split it, or raise the limit");
	}
}
