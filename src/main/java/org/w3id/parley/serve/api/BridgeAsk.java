package org.w3id.parley.serve.api;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import org.w3id.parley.serve.http.Parameters;
import org.w3id.parley.serve.http.Problem;
import org.w3id.parley.serve.http.Trouble;
import org.w3id.parley.verdict.Bridge.Goal;

/** Between whom, over what, and how far a bridge is to be looked for. */
record BridgeAsk(String proposal, SortedSet<String> parties, Goal goal, int bound) {
	static final Set<String> PARAMETERS = Set.of("proposal", "party", "goal", "bound");
	private static final int USUAL_BOUND = 100_000;
	private static final int MOST_BOUND = 1_000_000;

	BridgeAsk {
		if (parties.isEmpty()) {
			throw new Problem(Trouble.BAD_REQUEST, "name at least one party");
		}
	}

	static BridgeAsk of(Parameters parameters) {
		return new BridgeAsk(
				parameters.one("proposal")
						.orElseThrow(() -> new Problem(Trouble.BAD_REQUEST, "the parameter 'proposal' is missing")),
				new TreeSet<>(parameters.all("party")), goal(parameters.one("goal")),
				parameters.number("bound", USUAL_BOUND, 1, MOST_BOUND));
	}

	/** Reads {@code {"proposal": "…", "parties": ["…"], "goal": "nobody_refuses", "bound": 100000}}; the last two may be absent. */
	static BridgeAsk of(String json) {
		try {
			JsonObject object = JsonParser.parseString(json).getAsJsonObject();
			SortedSet<String> parties = new TreeSet<>();
			object.getAsJsonArray("parties").forEach(party -> parties.add(party.getAsString()));
			int bound = object.has("bound") ? object.get("bound").getAsInt() : USUAL_BOUND;
			return new BridgeAsk(object.get("proposal").getAsString(), parties,
					goal(Optional.ofNullable(object.get("goal")).map(JsonElement::getAsString)),
					Math.clamp(bound, 1, MOST_BOUND));
		} catch (JsonParseException | IllegalStateException | UnsupportedOperationException | NullPointerException
				| NumberFormatException | ClassCastException e) {
			throw new Problem(Trouble.BAD_REQUEST,
					"send an object with 'proposal' and 'parties', and if you like 'goal' and 'bound'");
		}
	}

	private static Goal goal(Optional<String> word) {
		try {
			return word.map(text -> Goal.valueOf(text.toUpperCase(Locale.ROOT))).orElse(Goal.NOBODY_REFUSES);
		} catch (IllegalArgumentException e) {
			throw new Problem(Trouble.BAD_REQUEST, "the goal is nobody_refuses or demands_met");
		}
	}
}
