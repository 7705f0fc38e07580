package org.w3id.parley.verdict;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.w3id.parley.iri.Iris;
import org.w3id.parley.model.Claim;
import org.w3id.parley.model.Claimant;
import org.w3id.parley.model.Evidence;
import org.w3id.parley.model.PartialDate;
import org.w3id.parley.model.Stance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The positions that two readers found in the five articles, as claims; they lie beside the project, not in it. */
final class Seeds {
	static final Path GOLD = Path.of("../shared/gold/seeds.jsonl");
	/** Publication dates by the number before the underscore of the file name. */
	static final Map<String, PartialDate> DATES = dates("000", "2025-08-21", "001", "2025-08-23", "002", "2025-08-21", "003",
			"2025-08-21", "004", "2025-08-25");

	private Seeds() {
	}

	private static Map<String, PartialDate> dates(String... pairs) {
		Map<String, PartialDate> dates = new TreeMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			dates.put(pairs[i], PartialDate.parse(pairs[i + 1]));
		}
		return dates;
	}

	/** All claims; skips the test where the file is absent. */
	static List<Claim> claims() {
		assumeTrue(Files.exists(GOLD), () -> "skipped: no " + GOLD + " beside the project");
		try {
			List<Claim> claims = new ArrayList<>();
			for (String line : Files.readAllLines(GOLD)) {
				claims.addAll(read(JSON.parse(line)));
			}
			return claims;
		} catch (IOException e) {
			throw new AssertionError("cannot read " + GOLD, e);
		}
	}

	/** Where the readers' answers come in equal numbers they are distinct claims; else the holder's own word is taken. */
	private static List<Claim> read(JsonObject line) {
		List<String> stances = strings(line, "stances");
		List<String> claimants = strings(line, "asserted_by");
		List<String> days = strings(line, "said_on");
		int count = stances.size() == claimants.size() ? stances.size() : 1;
		List<Claim> claims = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			String claimant = count == 1 && claimants.contains("self") ? "self" : claimants.get(i);
			Optional<String> day = days.isEmpty() ? Optional.empty() : Optional.of(days.get(Math.min(i, days.size() - 1)));
			claims.add(claim(line, stances.get(i), claimant, day, Math.min(i, strings(line, "evidence").size() - 1)));
		}
		return claims;
	}

	private static Claim claim(JsonObject line, String stance, String claimant, Optional<String> day, int evidence) {
		String article = line.getString("article").substring(0, 3);
		String holder = line.getString("holder");
		String about = line.getString("target");
		String quote = strings(line, "evidence").get(evidence);
		int length = quote.codePointCount(0, quote.length());
		// What a party is able to do decides nothing, and what the same article denies is not believed.
		boolean capability = holder.equals("germany") && about.equals("coalition-force");
		boolean denied = holder.equals("ukraine") && about.equals("istanbul-draft-2022");
		return new Claim(Iris.claimId(article, holder, about, stance, claimant, 0, length), article, holder, about,
				Stance.ofWord(stance), Claimant.ofWord(claimant), strings(line, "speakers").stream().findFirst(), List.of(),
				day.map(PartialDate::parse), Optional.empty(), capability ? Claim.Ground.CAPABILITY : Claim.Ground.WILL,
				denied ? Optional.of("narrator") : Optional.empty(), 1, "gold", new Evidence(0, length, quote));
	}

	private static List<String> strings(JsonObject line, String key) {
		List<String> strings = new ArrayList<>();
		line.getArray(key).forEach(value -> strings.add(value.getAsString().value()));
		return strings;
	}
}
