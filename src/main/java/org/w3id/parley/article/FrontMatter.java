package org.w3id.parley.article;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.w3id.parley.model.PartialDate;
import org.w3id.parley.model.Span;

/**
 * YAML between two lines of dashes before a text.
 *
 * @param span
 *            both lines of dashes included
 */
record FrontMatter(Span span, Details details) {
	private static final Pattern FENCED = Pattern.compile("\\s*---[ \\t]*\\R(?<yaml>(?:.*\\R){0,200}?)---[ \\t]*(?:\\R|$)");
	private static final LoadSettings SETTINGS = LoadSettings.builder().setCodePointLimit(100_000).setMaxAliasesForCollections(10)
			.build();

	/** The front matter that stands at an offset, where it does; front matter that is no YAML gives no details. */
	static Optional<FrontMatter> at(String text, int start, DateForms dates) {
		Matcher fenced = FENCED.matcher(text).region(start, text.length());
		if (!fenced.lookingAt()) {
			return Optional.empty();
		}
		return Optional.of(new FrontMatter(new Span(start, fenced.end()), details(yaml(fenced.group("yaml")), dates)));
	}

	private static Map<?, ?> yaml(String text) {
		try {
			return new Load(SETTINGS).loadFromString(text) instanceof Map<?, ?> map ? map : Map.of();
		} catch (YamlEngineException e) {
			return Map.of();
		}
	}

	private static Details details(Map<?, ?> yaml, DateForms dates) {
		Function<List<String>, Optional<String>> first = keys -> keys.stream().flatMap(key -> Stream.ofNullable(yaml.get(key)))
				.map(Object::toString).filter(value -> !value.isBlank()).findFirst();
		Optional<PartialDate> date = first
				.apply(List.of("date", "published", "published_time", "pubDate", "publish_date", "page_date", "datePublished"))
				.flatMap(dates::in).filter(DateMention::isSure).map(mention -> mention.readings().getFirst());
		Details details = Details.NONE.withDate(date);
		details = first.apply(List.of("title", "headline", "header_title")).map(details::withTitle).orElse(details);
		details = first.apply(List.of("publisher", "outlet", "source", "site", "publication")).map(details::withPublisher)
				.orElse(details);
		return first.apply(List.of("url", "source_url", "link", "blog_url", "canonical_url")).map(details::withAddress)
				.orElse(details);
	}
}
