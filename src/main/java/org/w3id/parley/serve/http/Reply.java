package org.w3id.parley.serve.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * An answer as a value: status, headers in order, body. Immutable, but a {@link Body.Written} body may be written once only.
 */
public record Reply(int status, List<Header> headers, Body body) {

	public record Header(String name, String value) {
	}

	/** What follows the headers. */
	public sealed interface Body {
		record None() implements Body {
		}

		record Bytes(byte[] bytes) implements Body {
		}

		/** Written while it is sent; where writing fails the connection is broken, so that a part never looks whole. */
		record Written(Writing writing) implements Body {
		}

		/** The handler has taken the exchange over and ends it by itself. */
		record Elsewhere() implements Body {
		}
	}

	/** Writes a body. */
	@FunctionalInterface
	public interface Writing {
		void to(OutputStream out) throws IOException;
	}

	public Reply {
		headers = List.copyOf(headers);
	}

	public static Reply of(int status, String contentType, byte[] bytes) {
		return new Reply(status, List.of(new Header("Content-Type", contentType)), new Body.Bytes(bytes));
	}

	public static Reply text(String contentType, String text) {
		return of(200, contentType + ";charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
	}

	public static Reply written(String contentType, Writing writing) {
		return new Reply(200, List.of(new Header("Content-Type", contentType)), new Body.Written(writing));
	}

	public static Reply empty(int status) {
		return new Reply(status, List.of(), new Body.None());
	}

	/** The handler answers by itself. */
	public static Reply elsewhere() {
		return new Reply(200, List.of(), new Body.Elsewhere());
	}

	public static Reply seeOther(String location) {
		return empty(303).with("Location", location);
	}

	/** The same reply with one more header. */
	public Reply with(String name, String value) {
		List<Header> more = new ArrayList<>(headers);
		more.add(new Header(name, value));
		return new Reply(status, more, body);
	}
}
