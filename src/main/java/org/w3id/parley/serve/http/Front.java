package org.w3id.parley.serve.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one servlet: finds the route, answers {@code HEAD} and {@code OPTIONS} for all of them, and turns what handlers throw into
 * problem documents. The first route that fits a path answers.
 */
public final class Front extends HttpServlet {
	private static final Logger LOG = LoggerFactory.getLogger(Front.class);
	private static final long serialVersionUID = 1L;
	/** How much of a refused body is read nonetheless. */
	private static final long PASSED_OVER = 8 << 20;
	private final transient List<Route> routes;

	public Front(List<Route> routes) {
		this.routes = List.copyOf(routes);
	}

	@Override
	protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
		try {
			Replies.send(reply(request, response), request, response);
		} catch (Problem problem) {
			readToTheEnd(request, response);
			Replies.send(problem.reply(), request, response);
		} catch (RuntimeException bug) {
			LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), bug);
			if (!response.isCommitted()) {
				Replies.send(new Problem(Trouble.FAILED, "request " + response.getHeader(Manners.REQUEST_ID)
						+ " failed; the server's log says why").reply(), request, response);
			}
		}
	}

	/** A client may send its whole body before it reads; what was not read would cost it the answer. */
	private static void readToTheEnd(HttpServletRequest request, HttpServletResponse response) throws IOException {
		InputStream in = request.getInputStream();
		if (in.skip(PASSED_OVER) == PASSED_OVER) {
			response.setHeader("Connection", "close");
		}
	}

	private Reply reply(HttpServletRequest request, HttpServletResponse response) throws IOException {
		String path = request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
		for (Route route : routes) {
			Optional<Map<String, String>> variables = route.match(path);
			if (variables.isPresent()) {
				return answer(route, Ask.of(request, response, path, variables.get()));
			}
		}
		throw new Problem(Trouble.NOT_FOUND, "there is nothing at " + path + "; the front page at / links to what there is");
	}

	private static Reply answer(Route route, Ask ask) throws IOException {
		if (!route.writes()) {
			ask.response().setHeader("Access-Control-Allow-Origin", "*");
			ask.response().setHeader("Access-Control-Expose-Headers", Manners.EXPOSED);
		}
		if (ask.method().equals("OPTIONS")) {
			return Manners.options(route);
		}
		Handler handler = route.methods().get(ask.method().equals("HEAD") ? "GET" : ask.method());
		if (handler == null) {
			throw new Problem(Trouble.METHOD_NOT_ALLOWED, ask.method() + " does not apply to " + ask.path())
					.with("Allow", String.join(", ", route.allowed()));
		}
		return handler.handle(ask);
	}
}
