package org.w3id.parley.language;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, lower-case hexadecimal. */
final class Checksum {
	/** Length of a checksum in characters. */
	static final int LENGTH = 64;

	private Checksum() {
	}

	static String of(byte[] bytes) {
		return of(ByteBuffer.wrap(bytes));
	}

	/** Of the bytes from the buffer's position to its limit; the buffer is left as it was. */
	static String of(ByteBuffer bytes) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			digest.update(bytes.duplicate());
			return HexFormat.of().formatHex(digest.digest());
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e);
		}
	}
}
