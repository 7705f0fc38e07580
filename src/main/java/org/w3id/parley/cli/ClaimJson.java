package org.w3id.parley.cli;

import java.util.Optional;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.w3id.parley.model.Claim;

/** A claim as one line of JSON: the form in which positions are compared with annotations. */
final class ClaimJson {
	private static final Gson GSON = new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

	private ClaimJson() {
	}

	/** @param article the file's name */
	static String of(String article, Claim claim) {
		JsonObject line = new JsonObject();
		line.addProperty("article", article);
		line.addProperty("holder", claim.holder());
		add(line, "speaker", claim.speaker());
		line.addProperty("asserted_by", claim.claimant().word());
		line.addProperty("target", claim.about());
		line.addProperty("stance", claim.stance().word());
		add(line, "condition", claim.condition().map(Claim.Condition::text));
		add(line, "condition_on", claim.condition().flatMap(Claim.Condition::provision));
		add(line, "said_on", claim.said().map(Object::toString));
		line.addProperty("start", claim.evidence().start());
		line.addProperty("end", claim.evidence().end());
		line.addProperty("quote", claim.evidence().exact());
		line.addProperty("pattern", claim.pattern());
		line.addProperty("confidence", claim.confidence());
		line.addProperty("ground", claim.ground().name().toLowerCase(java.util.Locale.ROOT));
		add(line, "denied_by", claim.deniedBy());
		JsonArray chain = new JsonArray();
		claim.chain().forEach(chain::add);
		line.add("chain", chain);
		line.addProperty("id", claim.id());
		return GSON.toJson(line);
	}

	private static void add(JsonObject line, String name, Optional<String> value) {
		line.addProperty(name, value.orElse(null));
	}
}
