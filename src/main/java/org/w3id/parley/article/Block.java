package org.w3id.parley.article;

import java.util.Optional;

import org.w3id.parley.model.Article.Dropped;
import org.w3id.parley.model.Article.Kind;
import org.w3id.parley.model.Article.Paragraph;
import org.w3id.parley.model.Span;

/**
 * A line or paragraph on its way into an article.
 *
 * @param reason
 *            why it is not read; empty for one that is
 */
record Block(Span span, Kind kind, Optional<String> reason) {
	static Block of(Span span) {
		return new Block(span, Kind.BODY, Optional.empty());
	}

	Block as(Kind other) {
		return new Block(span, other, reason);
	}

	Block at(Span other) {
		return new Block(other, kind, reason);
	}

	Block dropped(String why) {
		return new Block(span, kind, Optional.of(why));
	}

	boolean isRead() {
		return reason.isEmpty();
	}

	Paragraph paragraph() {
		return new Paragraph(kind, span);
	}

	Dropped asDropped() {
		return new Dropped(span, reason.orElseThrow());
	}
}
