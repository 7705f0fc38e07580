package org.w3id.parley.serve.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.w3id.parley.serve.http.Route;

/** The description of the API for programs, at {@code /api/openapi.json}. */
public final class OpenApi {
	private OpenApi() {
	}

	public static Route route() {
		String text = text();
		return Route.get("/api/openapi.json", ask -> Answers.json(ask, text));
	}

	private static String text() {
		try (InputStream in = Objects.requireNonNull(OpenApi.class.getResourceAsStream("/api/openapi.json"), "openapi.json")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
