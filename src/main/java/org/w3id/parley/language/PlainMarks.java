package org.w3id.parley.language;

/**
 * The marks that the parser was trained on in the place of those that newspapers print: straight quotation marks, hyphens, one
 * kind of long dash and plain spaces. One character becomes one character, so that every offset stays what it was. Safe for use by several threads.
 */
final class PlainMarks {
	private PlainMarks() {
	}

	static String of(String text) {
		StringBuilder plain = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			plain.append(of(text.charAt(i)));
		}
		return plain.toString();
	}

	private static char of(char mark) {
		return switch (mark) {
			case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\u2033' -> '"';
			case '\u2018', '\u2019', '\u201A', '\u201B', '\u2039', '\u203A', '\u2032', '\u00B4', '`' -> '\'';
			case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212' -> '-';
			case '\u2014', '\u2015' -> '\u2014';
			case '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD' -> ' ';
			default -> Character.isWhitespace(mark) || Character.isSpaceChar(mark) || Character.isISOControl(mark) ? ' ' : mark;
		};
	}
}
