package org.w3id.parley.serve.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

import org.apache.jena.atlas.json.JsonObject;

/**
 * A request that cannot be answered as asked, told as a problem document (RFC 9457). Thrown by handlers, written in one place.
 */
public final class Problem extends RuntimeException {
	public static final String MEDIA_TYPE = "application/problem+json";
	private static final String TYPES = "https://w3id.org/parley/problem/";
	private static final long serialVersionUID = 1L;
	private final Trouble trouble;
	private final int status;
	private final transient Map<String, String> headers = new TreeMap<>();

	/**
	 * @param detail
	 *            what is wrong with this request, and what to do about it
	 */
	public Problem(Trouble trouble, String detail) {
		this(trouble, trouble.status(), detail);
	}

	/** A problem with a status of the web server's own that no row of {@link Trouble} has. */
	public Problem(Trouble trouble, int status, String detail) {
		super(detail, null, false, false);
		this.trouble = trouble;
		this.status = status;
	}

	/** The same problem with a header that belongs to it ({@code Allow}, {@code Retry-After}). */
	public Problem with(String header, String value) {
		headers.put(header, value);
		return this;
	}

	public Trouble trouble() {
		return trouble;
	}

	public int status() {
		return status;
	}

	/** The document as a reply. */
	public Reply reply() {
		JsonObject json = new JsonObject();
		json.put("type", TYPES + trouble.slug());
		json.put("title", trouble.title());
		json.put("status", status);
		json.put("detail", getMessage());
		Reply reply = Reply.of(status, MEDIA_TYPE, (json + "\n").getBytes(StandardCharsets.UTF_8)).with("Cache-Control",
				"no-store");
		for (Map.Entry<String, String> header : headers.entrySet()) {
			reply = reply.with(header.getKey(), header.getValue());
		}
		return reply;
	}
}
