package org.w3id.parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import org.w3id.parley.evaluate.GoldScore.Annotation;
import org.w3id.parley.evaluate.GoldScore.Key;
import org.w3id.parley.model.Mistake;
import org.w3id.parley.model.Stance.Sign;

/** Reads annotated positions: one JSON object a line. */
final class GoldFile {
	private GoldFile() {
	}

	/** @throws Mistake naming file and line where a line is no annotation */
	static List<Annotation> read(Path file) {
		List<Annotation> annotations = new ArrayList<>();
		try {
			List<String> lines = Files.readAllLines(file);
			for (int number = 0; number < lines.size(); number++) {
				if (!lines.get(number).isBlank()) {
					annotations.add(annotation(lines.get(number), file + ":" + (number + 1)));
				}
			}
		} catch (IOException e) {
			throw new Mistake(file.toString(), "cannot be read: " + e.getMessage(),
					"name a file of annotated positions, one JSON object a line", e);
		}
		return annotations;
	}

	private static Annotation annotation(String line, String where) {
		try {
			JsonObject object = JsonParser.parseString(line).getAsJsonObject();
			Sign sign = object.get("polarity").getAsString().equals("negative") ? Sign.NEGATIVE : Sign.POSITIVE;
			Key key = new Key(object.get("article").getAsString(), object.get("holder").getAsString(),
					object.get("target").getAsString(), sign);
			String evidence = object.getAsJsonArray("evidence").isEmpty()
					? ""
					: object.getAsJsonArray("evidence").get(0).toString();
			return new Annotation(key, words(object, "stances"), words(object, "asserted_by"), words(object, "said_on"),
					words(object, "speakers"),
					object.get("optional").getAsBoolean(), evidence);
		} catch (JsonParseException | IllegalStateException | NullPointerException e) {
			throw new Mistake(where, "is no annotated position: " + e.getMessage(),
					"give article, holder, target, polarity, stances, asserted_by, said_on, speakers, evidence, optional", e);
		}
	}

	private static Set<String> words(JsonObject object, String name) {
		Set<String> words = new LinkedHashSet<>();
		for (JsonElement word : object.getAsJsonArray(name)) {
			words.add(word.getAsString());
		}
		return words;
	}
}
