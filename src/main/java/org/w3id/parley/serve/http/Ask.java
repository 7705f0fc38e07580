package org.w3id.parley.serve.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * A request as handlers see it.
 *
 * @param response
 *            for handlers that answer by themselves
 * @param path
 *            decoded path below the server's root, with its leading slash
 */
public record Ask(HttpServletRequest request, HttpServletResponse response, String method, String path,
		Map<String, String> variables,
		Parameters parameters) {

	static Ask of(HttpServletRequest request, HttpServletResponse response, String path, Map<String, String> variables) {
		String query = request.getQueryString();
		return new Ask(request, response, request.getMethod(), path, Map.copyOf(variables),
				query == null ? Parameters.none() : Parameters.of(query));
	}

	/** The part of the path for which the route's pattern has this variable. */
	public String variable(String name) {
		return Objects.requireNonNull(variables.get(name), name);
	}

	public Optional<String> header(String name) {
		return Optional.ofNullable(request.getHeader(name));
	}

	public List<String> headers(String name) {
		return Collections.list(request.getHeaders(name));
	}

	public Accept accept() {
		return Accept.of(headers("Accept"));
	}

	/** Media type of the body without parameters, in lower case; empty where none is given. */
	public String mediaType() {
		String type = header("Content-Type").orElse("");
		int end = type.indexOf(';');
		return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
	}

	/**
	 * The whole body.
	 *
	 * @throws Problem
	 *             413 where it is longer than it may be, 415 where it is compressed
	 */
	public byte[] body(int most) throws IOException {
		if (header("Content-Encoding").filter(coding -> !coding.equalsIgnoreCase("identity")).isPresent()) {
			throw new Problem(Trouble.UNSUPPORTED_MEDIA_TYPE, "send the body without Content-Encoding");
		}
		try (InputStream in = request.getInputStream()) {
			byte[] bytes = in.readNBytes(most + 1);
			if (bytes.length > most) {
				throw new Problem(Trouble.TOO_LARGE, "a request's body has at most " + most + " bytes here");
			}
			return bytes;
		}
	}
}
