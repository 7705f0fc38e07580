package org.w3id.parley.serve.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A request's conditions (RFC 9110, §13): a reader that already holds the newest version gets 304 and no body. Where there are
 * entity tags, dates are not looked at.
 *
 * @param tags
 *            the entity tags of {@code If-None-Match}
 * @param since
 *            the date of {@code If-Modified-Since}
 */
public record Conditions(List<String> tags, Optional<Instant> since) {
	/** A browser gives what it holds the headers of a 304: all but these must be there again, the security policy above all. */
	private static final Set<String> OF_THE_BODY = Set.of("Content-Type", "Content-Length", "Content-Disposition");

	public Conditions {
		tags = List.copyOf(tags);
	}

	public static Conditions of(Ask ask) {
		return new Conditions(ask.headers("If-None-Match").stream().flatMap(header -> Arrays.stream(header.split(",")))
				.map(String::strip).toList(), ask.header("If-Modified-Since").flatMap(Conditions::instant));
	}

	/** The form in which HTTP writes dates. */
	public static String date(Instant instant) {
		return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
	}

	/** The reply itself, or 304 with its headers where the reader already holds it. */
	public Reply apply(Reply reply) {
		boolean held = tags.isEmpty()
				? header(reply, "Last-Modified").flatMap(Conditions::instant)
						.filter(modified -> since.filter(date -> !modified.isAfter(date)).isPresent()).isPresent()
				: header(reply, "ETag").filter(this::holds).isPresent();
		if (reply.status() != 200 || !held) {
			return reply;
		}
		return new Reply(304, reply.headers().stream().filter(header -> !OF_THE_BODY.contains(header.name())).toList(),
				new Reply.Body.None());
	}

	private boolean holds(String tag) {
		return tags.contains("*") || tags.stream().anyMatch(held -> weak(held).equals(weak(tag)));
	}

	private static Optional<String> header(Reply reply, String name) {
		return reply.headers().stream().filter(header -> header.name().equals(name)).map(Reply.Header::value).findFirst();
	}

	private static Optional<Instant> instant(String date) {
		try {
			return Optional.of(ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	private static String weak(String tag) {
		return tag.startsWith("W/") ? tag.substring(2) : tag;
	}
}
