package org.w3id.parley.serve.sparql;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.w3id.parley.serve.http.Ask;
import org.w3id.parley.serve.http.Limits;
import org.w3id.parley.serve.http.Parameters;
import org.w3id.parley.serve.http.Problem;
import org.w3id.parley.serve.http.Trouble;

/**
 * What a SPARQL 1.1 protocol request asks (§2.1): by GET, by a form, or with the query as the body.
 *
 * @param text
 *            the query; empty where a GET has none, which asks for the service description
 * @param format
 *            file extension of the format asked for by parameter, which outweighs {@code Accept}
 */
record QueryAsk(Optional<String> text, List<String> defaultGraphs, List<String> namedGraphs, Duration timeout,
		Optional<String> format) {
	private static final String FORM = "application/x-www-form-urlencoded";
	static final String QUERY = "application/sparql-query";

	static QueryAsk of(Ask ask, Limits limits) throws IOException {
		if (!ask.method().equals("POST")) {
			return of(ask.parameters(), ask.parameters().one("query"), limits);
		}
		requireUtf8(ask);
		String body = utf8(ask.body(4 * limits.queryLength() + 8192));
		switch (ask.mediaType()) {
			case FORM -> {
				Parameters all = ask.parameters().and(Parameters.of(body));
				return of(all, Optional.of(all.one("query").orElseThrow(
						() -> new Problem(Trouble.BAD_REQUEST, "the form has no parameter 'query'"))), limits);
			}
			case QUERY -> {
				if (ask.parameters().one("query").isPresent()) {
					throw new Problem(Trouble.BAD_REQUEST, "there is a query in the address and another in the body");
				}
				return of(ask.parameters(), Optional.of(body), limits);
			}
			default -> throw new Problem(Trouble.UNSUPPORTED_MEDIA_TYPE, "POST a query as " + FORM + " or " + QUERY);
		}
	}

	private static QueryAsk of(Parameters parameters, Optional<String> text, Limits limits) {
		if (text.filter(query -> query.length() > limits.queryLength()).isPresent()) {
			throw new Problem(Trouble.TOO_LARGE, "a query has at most " + limits.queryLength() + " characters here");
		}
		return new QueryAsk(text, parameters.all("default-graph-uri"), parameters.all("named-graph-uri"),
				timeout(parameters, limits.timeout()), parameters.one("format").or(() -> parameters.one("output")));
	}

	private static Duration timeout(Parameters parameters, Duration most) {
		Optional<String> given = parameters.one("timeout");
		if (given.isEmpty()) {
			return most;
		}
		double seconds;
		try {
			seconds = Double.parseDouble(given.get().strip());
		} catch (NumberFormatException e) {
			seconds = Double.NaN;
		}
		if (!(seconds > 0)) {
			throw new Problem(Trouble.BAD_REQUEST, "the parameter 'timeout' is a number of seconds greater than 0");
		}
		return seconds >= most.toMillis() / 1000.0 ? most : Duration.ofNanos((long) (seconds * 1e9));
	}

	private static void requireUtf8(Ask ask) {
		String type = ask.header("Content-Type").orElse("").toLowerCase(Locale.ROOT).replace("\"", "").replace(" ", "");
		if (type.contains("charset=") && !type.contains("charset=utf-8")) {
			throw new Problem(Trouble.UNSUPPORTED_MEDIA_TYPE, "queries are sent in UTF-8");
		}
	}

	static String utf8(byte[] bytes) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		} catch (CharacterCodingException e) {
			throw new Problem(Trouble.BAD_REQUEST, "the body is not UTF-8");
		}
	}
}
