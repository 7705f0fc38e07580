package org.w3id.parley.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import org.w3id.parley.model.Claim;
import org.w3id.parley.model.Claimant;
import org.w3id.parley.model.Dossier;
import org.w3id.parley.model.Evidence;
import org.w3id.parley.model.Mistake;
import org.w3id.parley.model.PartialDate;
import org.w3id.parley.model.Proposal.Inclusion;
import org.w3id.parley.model.Proposal.Term;
import org.w3id.parley.model.Stance;

/**
 * Reads a hypothesis. All three parts may be absent:
 *
 * <pre>
 * { "claims":  [ { "holder": "russia", "about": "foreign-troops", "stance": "accepts", "said_on": "2025-09-01", "asserted_by": "self" } ],
 *   "dropped": [ "0123456789abcdef" ],
 *   "edits":   { "coalition-force": [ { "drop": "foreign-troops" }, { "add": "air-support" }, { "rule_out": "us-ground-troops" } ] } }
 * </pre>
 *
 * A claim is the holder's own and undated unless it says otherwise.
 */
public final class HypothesisJson {
	private static final String WORDS = "(a hypothesis)";
	private final Dossier dossier;

	private HypothesisJson(Dossier dossier) {
		this.dossier = dossier;
	}

	/**
	 * @throws Mistake
	 *             naming the part that is not as above, or that names what the dossier does not know
	 */
	public static Hypothesis read(String json, Dossier dossier) {
		try {
			return new HypothesisJson(dossier).read(JsonParser.parseString(json).getAsJsonObject());
		} catch (JsonParseException | IllegalStateException | UnsupportedOperationException e) {
			throw new Mistake("hypothesis", "not the JSON expected: " + e.getMessage(),
					"give an object with claims, dropped or edits", e);
		}
	}

	private Hypothesis read(JsonObject object) {
		for (String key : object.keySet()) {
			if (!List.of("claims", "dropped", "edits").contains(key)) {
				throw new Mistake("hypothesis", "unknown part: " + key, "use claims, dropped or edits");
			}
		}
		List<DatedClaim> added = new ArrayList<>();
		array(object, "claims").forEach(claim -> added.add(claim(claim.getAsJsonObject(), added.size() + 1)));
		TreeSet<String> dropped = new TreeSet<>();
		array(object, "dropped").forEach(id -> dropped.add(id.getAsString()));
		SortedMap<String, List<Term>> terms = new TreeMap<>();
		Optional.ofNullable(object.getAsJsonObject("edits")).ifPresent(edits -> edits.entrySet()
				.forEach(entry -> terms.put(entry.getKey(), terms(entry.getKey(), entry.getValue().getAsJsonArray()))));
		return new Hypothesis(added, dropped, terms);
	}

	private static JsonArray array(JsonObject object, String key) {
		return object.has(key) ? object.getAsJsonArray(key) : new JsonArray();
	}

	private DatedClaim claim(JsonObject object, int number) {
		String holder = known("party", text(object, "holder"), dossier.parties());
		String about = text(object, "about");
		if (!dossier.proposals().containsKey(about)) {
			known("proposal or provision", about, dossier.provisions());
		}
		Optional<PartialDate> said = Optional.ofNullable(object.get("said_on")).map(JsonElement::getAsString).map(this::date);
		String claimant = object.has("asserted_by") ? text(object, "asserted_by") : "self";
		Claim claim = new Claim("hypothesis-" + number, "hypothesis", holder, about, stance(text(object, "stance")),
				Claimant.ofWord(claimant), Optional.empty(), List.of(), said, Optional.empty(), Claim.Ground.WILL,
				Optional.empty(), 1,
				"hypothesis", new Evidence(0, WORDS.length(), WORDS));
		return new DatedClaim(claim, Day.of(claim, Optional.empty()));
	}

	private PartialDate date(String text) {
		try {
			return PartialDate.parse(text);
		} catch (java.time.DateTimeException e) {
			throw new Mistake("hypothesis", "no date: " + text, "write 2025, 2025-08 or 2025-08-20", e);
		}
	}

	private static Stance stance(String word) {
		try {
			return Stance.ofWord(word);
		} catch (IllegalArgumentException e) {
			throw new Mistake("hypothesis", "no stance: " + word, "use demands, accepts, conditional, open or rejects", e);
		}
	}

	/** The proposal's terms after the edits, in their order. */
	private List<Term> terms(String proposal, JsonArray edits) {
		known("proposal", proposal, dossier.proposals());
		List<Term> terms = new ArrayList<>(dossier.proposals().get(proposal).terms());
		for (JsonElement edit : edits) {
			for (Map.Entry<String, JsonElement> entry : edit.getAsJsonObject().entrySet()) {
				String provision = known("provision", entry.getValue().getAsString(), dossier.provisions());
				terms.removeIf(term -> term.provision().equals(provision));
				switch (entry.getKey().toLowerCase(Locale.ROOT)) {
					case "drop" -> {
						// Taken out above.
					}
					case "add" -> terms.add(new Term(provision, Inclusion.INCLUDES, false));
					case "rule_out" -> terms.add(new Term(provision, Inclusion.RULES_OUT, false));
					default -> throw new Mistake("hypothesis", "unknown edit: " + entry.getKey(), "use drop, add or rule_out");
				}
			}
		}
		return terms;
	}

	private static String text(JsonObject object, String key) {
		if (!object.has(key)) {
			throw new Mistake("hypothesis", "a claim without " + key, "give holder, about and stance");
		}
		return object.get(key).getAsString();
	}

	private static String known(String kind, String id, Map<String, ?> all) {
		if (!all.containsKey(id)) {
			throw Index.unknown(kind, id, all);
		}
		return id;
	}
}
