package org.w3id.parley.page;

import java.util.List;
import java.util.Optional;

/**
 * An article's text with what it says of parties.
 *
 * @param report
 *            what the loader made of it
 */
public record ArticlePage(Frame frame, String id, String title, Optional<String> publisher, Optional<String> date,
		Optional<String> address, List<Block> blocks, List<Quote> claims, Report report) {
	/** A paragraph, or a line that was not read. */
	public record Block(Sort sort, Optional<String> reason, List<Piece> pieces) {
		public Block {
			pieces = List.copyOf(pieces);
		}
	}

	public enum Sort {
		TITLE, BODY, QUOTE_BLOCK, POST, DROPPED
	}

	/** A stretch of text that belongs to the same claims all through, none of them for most. */
	public record Piece(String text, List<Quote> claims) {
		public Piece {
			claims = List.copyOf(claims);
		}
	}

	/**
	 * @param characters
	 *            code points of the text
	 * @param read
	 *            paragraphs read
	 * @param dropped
	 *            lines not read
	 */
	public record Report(String file, String language, String hash, int characters, int read, int dropped, int claims) {
	}
}
