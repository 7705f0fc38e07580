package org.w3id.parley.serve.http;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Sends replies. */
public final class Replies {
	private static final int MOST_HELD = 1 << 20;

	private Replies() {
	}

	/** Sends a reply whose body is known. */
	static void send(Reply reply, HttpServletResponse response) throws IOException {
		response.setStatus(reply.status());
		reply.headers().forEach(header -> set(header, response));
		if (reply.body() instanceof Reply.Body.Bytes known) {
			response.setContentLengthLong(known.bytes().length);
			response.getOutputStream().write(known.bytes());
		}
	}

	/** Sets a header in place of what every response has; a list's values add up. */
	static void set(Reply.Header header, HttpServletResponse response) {
		if (header.name().equals("Link") || header.name().equals("Vary")) {
			response.addHeader(header.name(), header.value());
		} else {
			response.setHeader(header.name(), header.value());
		}
	}

	/** Sends any reply. A body that fails while it is written becomes a problem, or breaks the connection where it is too late. */
	static void send(Reply reply, HttpServletRequest request, HttpServletResponse response) throws IOException {
		switch (reply.body()) {
			case Reply.Body.None none -> send(reply, response);
			case Reply.Body.Bytes bytes -> send(reply, response);
			case Reply.Body.Written written -> write(reply, written.writing(), request, response);
			case Reply.Body.Elsewhere elsewhere -> {
				// the handler answers by itself, later
			}
		}
	}

	private static void write(Reply reply, Reply.Writing writing, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		Answer answer = new Answer(response, ClientLine.of(request), MOST_HELD, () -> {
		});
		reply.headers().forEach(header -> answer.header(header.name(), header.value()));
		boolean whole = false;
		try (OutputStream body = answer.body()) {
			writing.to(body);
			answer.finish();
			whole = true;
		} catch (Problem problem) {
			whole = answer.refuse(problem);
		} catch (UncheckedIOException e) {
			throw e.getCause();
		} finally {
			if (!whole) {
				whole = answer.refuse(new Problem(Trouble.FAILED, "the document could not be written"));
			}
			if (!whole) {
				answer.cut();
			}
		}
	}
}
