package org.w3id.parley.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.jsoup.Jsoup;
import org.w3id.parley.model.Article.Kind;
import org.w3id.parley.model.PartialDate;

/** One JSON object a line, or an array of them, each an article. The text is taken as it is, or as HTML where it is that. */
record JsonLines(DateForms dates, PlainText plain) {
	private static final List<String> TEXTS = List.of("text", "body", "content", "maintext", "article", "articleBody",
			"full_text");

	/** A manuscript or a refusal for each object, named by its place from 1 on. */
	record Item(String name, Bounded.Work<Manuscript> manuscript) {
	}

	List<Item> items(String name, String text) {
		List<Item> items = new ArrayList<>();
		if (text.stripLeading().startsWith("[") || whole(text)) {
			JsonElement root = JsonParser.parseString(text);
			Iterable<JsonElement> all = root.isJsonArray() ? root.getAsJsonArray() : List.of(root);
			all.forEach(element -> add(items, name, () -> element));
		} else {
			text.lines().filter(line -> !line.isBlank()).forEach(line -> add(items, name, () -> JsonParser.parseString(line)));
		}
		return items;
	}

	/** One object over several lines. */
	private static boolean whole(String text) {
		String first = text.strip().lines().findFirst().orElse("");
		return first.equals("{") || !first.endsWith("}");
	}

	private void add(List<Item> items, String name, Bounded.Work<JsonElement> element) {
		String itemName = name + "#" + (items.size() + 1);
		items.add(new Item(itemName, () -> {
			JsonElement json = element.run();
			if (!json.isJsonObject()) {
				throw new Unreadable("is JSON, but no object", "give one object a line, with title, text and date");
			}
			return manuscript(itemName, json.getAsJsonObject());
		}));
	}

	private Manuscript manuscript(String name, JsonObject object) throws Unreadable {
		String text = word(object, TEXTS).orElseThrow(() -> new Unreadable("has no text",
				"name the text one of " + String.join(", ", TEXTS)));
		Details details = details(object);
		if (text.stripLeading().startsWith("<") && text.contains("</p>")) {
			Manuscript.Composer composer = new Manuscript.Composer();
			details.title().ifPresent(title -> composer.add(Kind.TITLE, title));
			MarkedUp.compose(Jsoup.parseBodyFragment(text).body(), composer);
			return composer.manuscript(name, details);
		}
		return plain.read(name, text).knowing(details);
	}

	private Details details(JsonObject object) {
		Optional<PartialDate> date = word(object, List.of("date", "published", "date_published", "date_publish", "publishedAt",
				"published_at", "pub_date", "pubDate", "datePublished", "created_at")).flatMap(dates::in)
				.filter(DateMention::isSure).map(mention -> mention.readings().getFirst());
		Details details = Details.NONE.withDate(date);
		details = word(object, List.of("title", "headline")).map(details::withTitle).orElse(details);
		details = word(object, List.of("publisher", "source", "outlet", "site", "publication", "source_domain"))
				.map(details::withPublisher).orElse(details);
		return word(object, List.of("url", "link", "address")).map(details::withAddress).orElse(details);
	}

	/** The first of the keys with a string, or an object with a name. */
	private static Optional<String> word(JsonObject object, List<String> keys) {
		return keys.stream().flatMap(key -> Stream.ofNullable(object.get(key)))
				.map(value -> value.isJsonObject() ? value.getAsJsonObject().get("name") : value)
				.filter(value -> value != null && value.isJsonPrimitive()).map(JsonElement::getAsString)
				.filter(value -> !value.isBlank()).findFirst();
	}
}
