package org.w3id.parley.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Bytes as text: UTF-8, else UTF-16 where a byte order mark says so, else Windows-1252 with a remark. A byte order mark is the
 * one thing that is taken off; line ends stay as they are.
 */
record Decoding(String text, List<String> remarks) {
	/** In a text, at most this share of the characters are control characters. */
	private static final double MOST_CONTROLS = 0.002;

	static Decoding of(byte[] bytes) throws Unreadable {
		if (startsWith(bytes, 0xFF, 0xFE)) {
			return new Decoding(checked(strict(bytes, 2, StandardCharsets.UTF_16LE)), List.of());
		}
		if (startsWith(bytes, 0xFE, 0xFF)) {
			return new Decoding(checked(strict(bytes, 2, StandardCharsets.UTF_16BE)), List.of());
		}
		try {
			int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
			return new Decoding(checked(decoded(bytes, start, StandardCharsets.UTF_8)), List.of());
		} catch (CharacterCodingException e) {
			return new Decoding(checked(new String(bytes, Charset.forName("windows-1252"))),
					List.of("not valid UTF-8: read as Windows-1252"));
		}
	}

	private static boolean startsWith(byte[] bytes, int... mark) {
		for (int i = 0; i < mark.length; i++) {
			if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
				return false;
			}
		}
		return true;
	}

	private static String strict(byte[] bytes, int start, Charset charset) throws Unreadable {
		try {
			return decoded(bytes, start, charset);
		} catch (CharacterCodingException e) {
			throw new Unreadable("its byte order mark says " + charset + ", its bytes are not", "save it as UTF-8", e);
		}
	}

	private static String decoded(byte[] bytes, int start, Charset charset) throws CharacterCodingException {
		return charset.newDecoder().decode(ByteBuffer.wrap(bytes, start, bytes.length - start)).toString();
	}

	/** The text, where it is one. */
	static String checked(String text) throws Unreadable {
		long controls = text.chars()
				.filter(character -> Character.isISOControl(character) && !Character.isWhitespace(character)
						|| character == 0xFFFD)
				.count();
		if (text.indexOf('\0') >= 0 || controls > text.length() * MOST_CONTROLS) {
			throw new Unreadable("is a binary file of a kind that Parley does not know, or text in an unknown encoding",
					"give text in UTF-8, HTML, PDF, DOCX, RSS, Atom, JSON Lines or Markdown");
		}
		if (text.codePoints().noneMatch(Character::isLetter)) {
			throw new Unreadable(text.isBlank() ? "is empty" : "holds no words", "leave it out");
		}
		return text;
	}
}
