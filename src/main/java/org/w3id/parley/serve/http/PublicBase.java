package org.w3id.parley.serve.http;

import java.net.URI;

import org.w3id.parley.model.Mistake;

/**
 * Where the world sees this server. IRIs in the store never change with it; only addresses in headers and descriptions do.
 *
 * @param prefix
 *            what stands before a path's first slash; empty means that addresses are relative to the request's host
 */
public record PublicBase(String prefix) {
	/** Addresses relative to whatever host the request came to. */
	public static final PublicBase RELATIVE = new PublicBase("");

	/**
	 * @throws Mistake
	 *             where it is no absolute http address
	 */
	public static PublicBase of(String address) {
		URI uri;
		try {
			uri = URI.create(address);
		} catch (IllegalArgumentException e) {
			throw mistake(address);
		}
		if (uri.getHost() == null || uri.getRawQuery() != null || uri.getRawFragment() != null
				|| !("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
			throw mistake(address);
		}
		return new PublicBase(address.replaceAll("/+$", ""));
	}

	private static Mistake mistake(String address) {
		return new Mistake("base", "'" + address + "' is no address under which a server can be seen",
				"give it like https://example.org/parley/");
	}

	/** The public address of a path that begins with a slash. */
	public String address(String path) {
		return prefix + path;
	}
}
