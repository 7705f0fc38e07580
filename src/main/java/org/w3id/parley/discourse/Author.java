package org.w3id.parley.discourse;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.w3id.parley.lexicon.Lexicon;
import org.w3id.parley.lexicon.Unit;
import org.w3id.parley.model.Article;
import org.w3id.parley.model.Span;

/**
 * Who speaks the text itself, so that "we" outside of quotations means that party: remarks, statements, transcripts. An article of a
 * news outlet has no such author. Immutable.
 */
final class Author {
	private static final int OPENING = 6;
	private static final Pattern LABEL = Pattern.compile("(?:(Q|QUESTION|REPORTER)|(\\p{Lu}[\\p{Lu} .’'-]{4,40})):\\s");
	private final Optional<Referent> whole;
	private final Map<Integer, Optional<Referent>> byParagraph = new HashMap<>();

	private Author(Optional<Referent> whole) {
		this.whole = whole;
	}

	static Author of(Article article, NameIndex names, Lexicon lexicon) {
		Set<String> texts = lexicon.wordsOf("own-text");
		Author author = new Author(named(article, names, texts).orElseGet(() -> publisher(article, names)));
		author.label(article, names);
		return author;
	}

	/** The one who speaks a paragraph. */
	Optional<Referent> of(Passage passage) {
		return byParagraph.getOrDefault(passage.paragraph(), whole);
	}

	/** "Remarks by Rill", "Statement of the G7", "We, the leaders of the G7": in the title or the first lines. Empty where they name no author at all. */
	private static Optional<Optional<Referent>> named(Article article, NameIndex names, Set<String> texts) {
		Pattern opening = Pattern
				.compile("(?i)\\b(?:" + String.join("|", texts) + ")\\s+(?:by|of|from)\\s|\\bwe,?\\s+(?:the\\s+)?leaders"
						+ "\\s+of\\s|\\bleaders['’]\\s+statement\\b");
		List<Article.Paragraph> first = article.paragraphs().stream().limit(OPENING).toList();
		for (String line : Stream
				.concat(article.title().stream(), first.stream().map(paragraph -> paragraph.span().of(article.text())))
				.toList()) {
			Matcher matcher = opening.matcher(line);
			if (matcher.find() && matcher.start() < 60) {
				boolean before = matcher.group().toLowerCase(Locale.ROOT).startsWith("leaders");
				String part = before ? line.substring(0, matcher.start()) : line.substring(matcher.end());
				Optional<Referent> found = firstName(part, names, before ? 3 : 8);
				boolean many = matcher.group().toLowerCase(Locale.ROOT).contains("leaders");
				if (found.isPresent() || many) {
					return Optional.of(found);
				}
			}
		}
		return Optional.empty();
	}

	/** A party's own office or organisation as the publisher; an outlet that has a country in its name, or is filed under one, is none. */
	private static Optional<Referent> publisher(Article article, NameIndex names) {
		return article.publisher().flatMap(name -> {
			List<Unit> units = Unit.of(name, new Span(0, name.length()));
			int first = !units.isEmpty() && "the".equals(units.getFirst().lower()) ? 1 : 0;
			return names.find(units).stream()
					.filter(found -> found.last() == units.size() - 1 && found.first() == first && found.parties().size() == 1
							&& !names.isCountryName(units.subList(first, units.size())))
					.findFirst().map(Referent::of);
		});
	}

	private static Optional<Referent> firstName(String text, NameIndex names, int farthest) {
		return names.find(Unit.of(text, new Span(0, text.length()))).stream()
				.filter(found -> found.first() <= farthest && !found.parties().isEmpty()).findFirst().map(Referent::of);
	}

	/** "MS. RILL: …" holds until the next label; what a reporter asks is nobody's. */
	private void label(Article article, NameIndex names) {
		Optional<Optional<Referent>> current = Optional.empty();
		for (int number = 0; number < article.paragraphs().size(); number++) {
			Matcher matcher = LABEL.matcher(article.paragraphs().get(number).span().of(article.text()));
			if (matcher.lookingAt()) {
				current = Optional
						.of(matcher.group(1) != null ? Optional.empty() : speaker(matcher.group(2), names).or(() -> whole));
			}
			int paragraph = number;
			current.ifPresent(speaker -> byParagraph.put(paragraph, speaker));
		}
	}

	private static Optional<Referent> speaker(String label, NameIndex names) {
		StringBuilder title = new StringBuilder();
		for (String word : label.toLowerCase(Locale.ROOT).split(" ")) {
			if (!word.isEmpty()) {
				title.append(title.isEmpty() ? "" : " ").append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
			}
		}
		return firstName(title.toString(), names, 8);
	}
}
