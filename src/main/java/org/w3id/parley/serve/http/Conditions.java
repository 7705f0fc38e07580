package org.w3id.parley.serve.http;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A request's conditions (RFC 9110, §13): a reader that already holds the newest version gets 304 and no body. Only entity tags are
 * looked at; dates are too coarse for a store that changes twice a second.
 *
 * @param tags
 *            the entity tags of {@code If-None-Match}
 */
public record Conditions(List<String> tags) {
	public Conditions {
		tags = List.copyOf(tags);
	}

	public static Conditions of(Ask ask) {
		return new Conditions(ask.headers("If-None-Match").stream().flatMap(header -> Arrays.stream(header.split(",")))
				.map(String::strip).toList());
	}

	/** True where the reader already holds what bears this tag. */
	public boolean holds(String tag) {
		return tags.contains("*") || tags.stream().anyMatch(held -> weak(held).equals(weak(tag)));
	}

	/** The reply itself, or 304 with its headers where the reader already holds it. */
	public Reply apply(Reply reply) {
		Optional<String> tag = reply.headers().stream().filter(header -> header.name().equals("ETag")).map(Reply.Header::value)
				.findFirst();
		if (reply.status() != 200 || tag.filter(this::holds).isEmpty()) {
			return reply;
		}
		return new Reply(304, reply.headers().stream().filter(header -> !header.name().startsWith("Content-")).toList(),
				new Reply.Body.None());
	}

	private static String weak(String tag) {
		return tag.startsWith("W/") ? tag.substring(2) : tag;
	}
}
