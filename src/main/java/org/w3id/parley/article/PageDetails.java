package org.w3id.parley.article;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.w3id.parley.model.PartialDate;

/** What a web page declares of its article: JSON-LD first, then OpenGraph and its like, then plain HTML. */
record PageDetails(DateForms dates) {
	private static final int MOST_JSON = 1_000;

	Details of(Document page) {
		Details details = linked(page).or(metas(page));
		Details plain = Details.NONE.withTitle(Optional.ofNullable(page.selectFirst("h1")).map(Element::text)
				.filter(title -> !title.isBlank()).orElseGet(page::title))
				.withDate(Optional.ofNullable(page.selectFirst("time[datetime]")).flatMap(time -> date(time.attr("datetime"))));
		return details.or(plain);
	}

	private Details metas(Document page) {
		Details details = Details.NONE
				.withDate(meta(page, "article:published_time", "datePublished", "parsely-pub-date", "pubdate",
						"publishdate", "publication_date", "dc.date.issued", "dc.date", "date", "cXenseParse:recs:publishtime",
						"sailthru.date")
						.flatMap(this::date));
		details = meta(page, "og:title", "twitter:title", "parsely-title", "dc.title").map(details::withTitle).orElse(details);
		details = meta(page, "og:site_name", "publisher", "application-name", "dc.publisher").map(details::withPublisher)
				.orElse(details);
		return meta(page, "og:url").or(() -> Optional.ofNullable(page.selectFirst("link[rel=canonical]"))
				.map(link -> link.attr("href"))).map(details::withAddress).orElse(details);
	}

	private static Optional<String> meta(Document page, String... names) {
		return Stream.of(names).flatMap(name -> page.select("meta").stream()
				.filter(meta -> name.equalsIgnoreCase(meta.attr("property")) || name.equalsIgnoreCase(meta.attr("name"))
						|| name.equalsIgnoreCase(meta.attr("itemprop"))))
				.map(meta -> meta.attr("content")).filter(content -> !content.isBlank()).findFirst();
	}

	private Details linked(Document page) {
		for (Element script : page.select("script[type=application/ld+json]")) {
			try {
				Optional<JsonObject> article = article(JsonParser.parseString(script.data()));
				if (article.isPresent()) {
					return details(article.get());
				}
			} catch (JsonParseException | StackOverflowError e) {
				// a page with broken metadata is still a page
			}
		}
		return Details.NONE;
	}

	/** The first object whose type ends with Article or Report, wherever it is nested. */
	private static Optional<JsonObject> article(JsonElement root) {
		Deque<JsonElement> open = new ArrayDeque<>(List.of(root));
		for (int seen = 0; !open.isEmpty() && seen < MOST_JSON; seen++) {
			JsonElement next = open.remove();
			if (next.isJsonArray()) {
				next.getAsJsonArray().forEach(open::add);
			} else if (next.isJsonObject()) {
				JsonObject object = next.getAsJsonObject();
				if (object.has("@type") && object.get("@type").toString().matches(".*(?:Article|Report|BlogPosting)\".*")) {
					return Optional.of(object);
				}
				object.asMap().values().forEach(open::add);
			}
		}
		return Optional.empty();
	}

	private Details details(JsonObject article) {
		Details details = Details.NONE.withDate(word(article, "datePublished").flatMap(this::date));
		details = word(article, "headline").or(() -> word(article, "name")).map(details::withTitle).orElse(details);
		details = word(article, "publisher").map(details::withPublisher).orElse(details);
		return word(article, "url").map(details::withAddress).orElse(details);
	}

	/** A string, or the name of an object. */
	private static Optional<String> word(JsonObject object, String key) {
		JsonElement value = object.get(key);
		if (value != null && value.isJsonObject()) {
			return word(value.getAsJsonObject(), "name");
		}
		return value != null && value.isJsonPrimitive() ? Optional.of(value.getAsString()) : Optional.empty();
	}

	private Optional<PartialDate> date(String words) {
		return dates.in(words).filter(DateMention::isSure).map(mention -> mention.readings().getFirst());
	}
}
