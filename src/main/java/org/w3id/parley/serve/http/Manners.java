package org.w3id.parley.serve.http;

import java.util.concurrent.ThreadLocalRandom;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Headers of every response: the request's id, and what keeps browsers from guessing, framing and leaking. */
public final class Manners extends Handler.Wrapper {
	public static final String REQUEST_ID = "Request-Id";
	/** Headers that scripts of other origins may read. */
	static final String EXPOSED = "Content-Length, ETag, Last-Modified, Link, Location, Parley-Row-Cap, Request-Id, Retry-After";

	public Manners(Handler handler) {
		super(handler);
	}

	/** Where a route sets its own Content-Security-Policy, that one counts. */
	@Override
	public boolean handle(Request request, Response response, Callback callback) throws Exception {
		add(response.getHeaders());
		return super.handle(request, response, callback);
	}

	static void add(HttpFields.Mutable headers) {
		headers.put(REQUEST_ID, Long.toHexString(ThreadLocalRandom.current().nextLong() | Long.MIN_VALUE));
		headers.put("X-Content-Type-Options", "nosniff");
		headers.put("X-Frame-Options", "DENY");
		headers.put("Referrer-Policy", "no-referrer");
		headers.put("Cross-Origin-Resource-Policy", "cross-origin");
		headers.put("Content-Security-Policy",
				"default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'");
	}

	/** Answers {@code OPTIONS}, a script's preflight included. */
	static Reply options(Route route) {
		String allowed = String.join(", ", route.allowed());
		Reply reply = Reply.empty(204).with("Allow", allowed);
		return route.writes()
				? reply
				: reply.with("Access-Control-Allow-Methods", allowed).with("Access-Control-Allow-Headers",
						"Accept, Content-Type, If-None-Match, If-Modified-Since").with("Access-Control-Max-Age", "86400");
	}
}
