package org.w3id.parley.serve.http;

import java.util.List;

/**
 * A format in which something can be had.
 *
 * @param extension
 *            file extension without the dot; also the value of the {@code format} parameter
 * @param mediaType
 *            the format's own media type
 * @param aliases
 *            other media types under which it may be asked for, and is then sent
 */
public record Offer(String extension, String mediaType, List<String> aliases) {
	public Offer {
		aliases = List.copyOf(aliases);
	}

	public Offer(String extension, String mediaType, String... aliases) {
		this(extension, mediaType, List.of(aliases));
	}

	/** Content type with the character encoding where it is text. */
	public static String contentType(String mediaType) {
		return mediaType.startsWith("text/") ? mediaType + ";charset=utf-8" : mediaType;
	}
}
