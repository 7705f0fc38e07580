package org.w3id.parley.page;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An answer, ready to be sent. The bytes are not copied: whoever holds them leaves them as they are.
 *
 * @param headers
 *            besides Content-Type and Content-Length: ETag, Cache-Control, Content-Security-Policy, Location …
 */
public record Page(int status, String mediaType, byte[] content, SortedMap<String, String> headers) {
	/** Nothing runs or is loaded that does not come from this server as a file of its own: no inline script, no inline style. */
	static final String STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
			+ "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
	/**
	 * The workbench's editor brings its own font, and writes two style sheets for columns that can be drawn wider: these are let through by
	 * their hashes, and nothing else. With a newer editor, the browser's console tells the new ones.
	 */
	static final String WORKBENCH = STRICT.replace("style-src 'self'",
			"style-src 'self' 'sha256-zCK2EVMoPc04mRF/g5CotUvxbJPWS+8V0b+s9ptqQIk=' 'sha256-c0O6TmFAkgpNbHxKAa1BrveWHHopjEtC47i0PzMudxg='")
			.concat("; font-src data:");

	public Page {
		headers = Collections.unmodifiableSortedMap(new TreeMap<>(headers));
	}

	/** A page in HTML; the ETag follows from its bytes. */
	static Page html(int status, byte[] html, String policy) {
		return new Page(status, "text/html;charset=utf-8", html, new TreeMap<>(Map.of("Content-Security-Policy", policy, "ETag",
				'"' + Assets.checksum(html) + '"', "Cache-Control", "no-cache")));
	}

	static Page table(String text, String fileName) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		return new Page(200, "text/csv;charset=utf-8;header=present", bytes,
				new TreeMap<>(
						Map.of("ETag", '"' + Assets.checksum(bytes) + '"', "Cache-Control", "no-cache", "Content-Disposition",
								"attachment; filename=\"" + fileName + '"')));
	}

	/** The browser shall look there instead. */
	static Page elsewhere(String address) {
		return new Page(303, "text/plain;charset=utf-8", new byte[0], new TreeMap<>(Map.of("Location", address)));
	}
}
