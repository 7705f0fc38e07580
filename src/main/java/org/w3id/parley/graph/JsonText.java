package org.w3id.parley.graph;

import org.apache.jena.atlas.io.IndentedLineBuffer;
import org.apache.jena.atlas.json.JsonValue;

/** JSON as text. */
final class JsonText {
	private JsonText() {
	}

	/** On one line, keys in the order in which they were put in. */
	static String line(JsonValue json) {
		IndentedLineBuffer out = new IndentedLineBuffer();
		out.setFlatMode(true);
		json.output(out);
		return out.asString();
	}

	/** Indented, with a line feed at the end. */
	static String page(JsonValue json) {
		return json.toString() + "\n";
	}
}
