package org.w3id.parley.graph;

import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.atlas.json.JsonValue;
import org.w3id.parley.iri.Iris;
import org.w3id.parley.iri.Iris.Kind;
import org.w3id.parley.model.Claim;

/** An article's claims as W3C Web Annotations: the claim is the body, its sentence the target. */
record Annotations(ReadArticle read, DumpHead head) {
	String json() {
		JsonObject page = new JsonObject();
		page.put("@context", "http://www.w3.org/ns/anno.jsonld");
		page.put("id", Iris.of(Kind.ARTICLE, read.article().id()) + "#annotations");
		page.put("type", "AnnotationPage");
		page.put("rights", head.licence());
		JsonArray items = new JsonArray();
		read.claims().forEach(claim -> items.add(annotation(claim)));
		page.put("items", items);
		return JsonText.page(page);
	}

	private JsonObject annotation(Claim claim) {
		JsonObject annotation = new JsonObject();
		annotation.put("id", Iris.of(Kind.CLAIM, claim.id()) + "#annotation");
		annotation.put("type", "Annotation");
		annotation.put("motivation", "identifying");
		annotation.put("rights", head.licence());
		JsonArray bodies = new JsonArray();
		bodies.add(new JsonString(Iris.of(Kind.CLAIM, claim.id())));
		bodies.add(object("type", "TextualBody", "format", "text/plain", "language", "en", "value", sentence(claim)));
		annotation.put("body", bodies);
		annotation.put("target", target(claim));
		return annotation;
	}

	private static String sentence(Claim claim) {
		return claim.holder() + " " + claim.stance().word() + " " + claim.about() + " (by the word of " + claim.claimant().word()
				+ ")";
	}

	private JsonObject target(Claim claim) {
		JsonObject target = new JsonObject();
		target.put("source", read.article().address().filter(address -> address.matches("https?://[^\\s\"<>]+"))
				.orElse(Iris.of(Kind.ARTICLE, read.article().id())));
		JsonArray selectors = new JsonArray();
		selectors.add(object("type", "TextQuoteSelector", "exact", claim.evidence().exact()));
		JsonObject position = object("type", "TextPositionSelector");
		position.put("start", claim.evidence().start());
		position.put("end", claim.evidence().end());
		selectors.add(position);
		target.put("selector", selectors);
		return target;
	}

	private static JsonObject object(String... pairs) {
		JsonObject object = new JsonObject();
		for (int key = 0; key < pairs.length; key += 2) {
			JsonValue value = new JsonString(pairs[key + 1]);
			object.put(pairs[key], value);
		}
		return object;
	}
}
