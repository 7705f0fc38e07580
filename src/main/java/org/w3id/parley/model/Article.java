package org.w3id.parley.model;

import java.util.List;
import java.util.Optional;

/**
 * One text, as stored. Everything else points into {@link #text()}.
 *
 * @param id
 *            local name, from the SHA-256 of the text, minted by the room {@code iri}
 * @param name
 *            the file's or item's name, as messages and extracts show it
 * @param publisher
 *            the outlet, as the article names it
 * @param date
 *            when it was published, with the precision that the text gives
 * @param language
 *            BCP 47 tag, {@code und} where it could not be told
 * @param hash
 *            SHA-256 of the text in UTF-8, lower-case hexadecimal
 * @param text
 *            the whole stored text, dropped lines included
 * @param paragraphs
 *            the parts of the text to be read, in order, disjoint; title first where it is part of the text
 * @param dropped
 *            the parts of the text that are not read, in order, each with the reason
 */
public record Article(String id, String name, Optional<String> title, Optional<String> publisher, Optional<PartialDate> date,
		Optional<String> address, String language, String hash, String text, List<Paragraph> paragraphs, List<Dropped> dropped) {

	/** What a paragraph is; positions in headlines count only where the body does not have them. */
	public enum Kind {
		TITLE, BODY, QUOTE_BLOCK, POST
	}

	public record Paragraph(Kind kind, Span span) {
	}

	/** A line that is not read: a byline, a share button, a comment form … */
	public record Dropped(Span span, String reason) {
	}

	public Article {
		paragraphs = List.copyOf(paragraphs);
		dropped = List.copyOf(dropped);
	}
}
