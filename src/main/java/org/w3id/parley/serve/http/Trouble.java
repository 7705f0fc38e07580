package org.w3id.parley.serve.http;

/**
 * What can go wrong with a request: one row per kind of problem document (RFC 9457). The name in lower case is the last part of
 * the problem's type IRI.
 */
public enum Trouble {
	BAD_REQUEST(400, "The request cannot be understood"), MALFORMED_QUERY(400, "The query cannot be parsed"), UNAUTHORIZED(401,
			"A write needs the operator's token"), REFUSED(403,
					"The request asks for something that this server never does"), NOT_FOUND(404,
							"There is nothing at this address"), METHOD_NOT_ALLOWED(405,
									"The method does not apply here"), NOT_ACCEPTABLE(406,
											"None of the formats asked for exists here"), GONE(410,
													"What was here has been removed"), TOO_LARGE(413,
															"The request is larger than this server takes"), UNSUPPORTED_MEDIA_TYPE(
																	415,
																	"The request's content type is not taken here"), UNPROCESSABLE(
																			422,
																			"The request was understood and cannot be carried out"), FAILED(
																					500,
																					"The server failed"), TIMEOUT(503,
																							"The query took longer than it may"), BUSY(
																									503,
																									"The server has too much to do"), STOPPING(
																											503,
																											"The server is stopping"), HTTP_VERSION(
																													505,
																													"The result needs HTTP/1.1");

	private final int status;
	private final String title;

	Trouble(int status, String title) {
		this.status = status;
		this.title = title;
	}

	public int status() {
		return status;
	}

	public String title() {
		return title;
	}

	/** The last part of the type IRI: {@code malformed-query}. */
	public String slug() {
		return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
	}

	/** The kind that stands for a status which the web server itself chose. */
	public static Trouble ofStatus(int status) {
		for (Trouble trouble : values()) {
			if (trouble.status == status && trouble != MALFORMED_QUERY) {
				return trouble;
			}
		}
		return status >= 500 ? FAILED : BAD_REQUEST;
	}
}
