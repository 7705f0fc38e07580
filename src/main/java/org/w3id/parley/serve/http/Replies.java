package org.w3id.parley.serve.http;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends replies. */
public final class Replies {
	private static final Logger LOG = LoggerFactory.getLogger(Replies.class);
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
			case Reply.Body.Written written when request.getMethod().equals("HEAD") -> send(reply, response);
			case Reply.Body.Written written -> write(reply, written.writing(), request, response);
			case Reply.Body.Elsewhere elsewhere -> {
				// the handler answers by itself, later
			}
		}
	}

	private static void write(Reply reply, Reply.Writing writing, HttpServletRequest request, HttpServletResponse response) {
		Answer answer = new Answer(response, ClientLine.of(request), Held.upTo(MOST_HELD), () -> {
		});
		reply.headers().forEach(header -> answer.header(header.name(), header.value()));
		try (OutputStream body = answer.body()) {
			writing.to(body);
			answer.finish();
		} catch (Problem problem) {
			refuse(answer, problem);
		} catch (IOException | UncheckedIOException e) {
			LOG.debug("a client did not take its answer", e);
			answer.cut();
		} finally {
			refuse(answer, new Problem(Trouble.FAILED, "the document could not be written"));
		}
	}

	/** Does nothing where the answer has ended. */
	private static void refuse(Answer answer, Problem problem) {
		if (!answer.refuse(problem)) {
			answer.cut();
		}
	}
}
