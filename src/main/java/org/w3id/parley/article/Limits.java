package org.w3id.parley.article;

import java.time.Duration;

/**
 * What a source may cost.
 *
 * @param bytes
 *            size of a file in a binary or marked-up form
 * @param characters
 *            length of one article's text; also the size in bytes of a plain text file
 * @param time
 *            for one source in a form that takes a library to read
 */
public record Limits(long bytes, int characters, Duration time) {
	/** 20 MB, 5 million characters, half a minute. */
	public static final Limits DEFAULT = new Limits(20_000_000, 5_000_000, Duration.ofSeconds(30));

	/** These limits with another one for the text. */
	public Limits withCharacters(int most) {
		return new Limits(bytes, most, time);
	}
}
