package org.w3id.parley.extract;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.w3id.parley.discourse.Passage;
import org.w3id.parley.model.Article;
import org.w3id.parley.model.PartialDate;
import org.w3id.parley.model.Span;

/** The days that the lines under posts give them: an article may be years younger than the posts in it. Immutable. */
final class PostDays {
	private final Map<Integer, PartialDate> byParagraph = new HashMap<>();

	PostDays(Article article) {
		List<Article.Paragraph> paragraphs = article.paragraphs();
		for (int index = 0; index < paragraphs.size(); index++) {
			if (paragraphs.get(index).kind() == Article.Kind.POST) {
				int end = paragraphs.get(index).span().end();
				int next = index + 1 < paragraphs.size() ? paragraphs.get(index + 1).span().start() : article.text().length();
				int paragraph = index;
				article.dropped().stream().map(Article.Dropped::span)
						.filter(line -> line.start() >= end && line.end() <= next).sorted(Comparator.comparingInt(Span::start))
						.flatMap(line -> Dating.find(article.text(), line, Optional.empty()).stream()).findFirst()
						.ifPresent(when -> byParagraph.put(paragraph, when.date()));
			}
		}
	}

	/** The day of the post that the passage is of, where it is of one and the post is signed. */
	Optional<PartialDate> of(Passage passage) {
		return Optional.ofNullable(byParagraph.get(passage.paragraph()));
	}
}
