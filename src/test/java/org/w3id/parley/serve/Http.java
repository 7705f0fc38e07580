package org.w3id.parley.serve;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Real requests to a server on this machine. */
final class Http {
	private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private Http() {
	}

	static HttpResponse<String> get(Server server, String path, String... headers) {
		return send(request(server, path, headers).GET());
	}

	static HttpResponse<String> head(Server server, String path, String... headers) {
		return send(request(server, path, headers).method("HEAD", HttpRequest.BodyPublishers.noBody()));
	}

	static HttpResponse<String> post(Server server, String path, String contentType, String body, String... headers) {
		HttpRequest.Builder request = request(server, path, headers);
		if (!contentType.isEmpty()) {
			request.header("Content-Type", contentType);
		}
		return send(request.POST(HttpRequest.BodyPublishers.ofString(body)));
	}

	static HttpResponse<String> query(Server server, String query, String... headers) {
		return get(server, "sparql?query=" + encode(query), headers);
	}

	static HttpRequest.Builder request(Server server, String path, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + path)).timeout(Duration.ofSeconds(60));
		return headers.length == 0 ? request : request.headers(headers);
	}

	static HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}
}
