package org.w3id.parley.serve.api;

import java.nio.charset.StandardCharsets;

import org.w3id.parley.serve.http.Ask;
import org.w3id.parley.serve.http.Conditions;
import org.w3id.parley.serve.http.Reply;
import org.w3id.parley.serve.linked.GraphDocument;

/** JSON as a reply, with its entity tag. */
final class Answers {
	private Answers() {
	}

	static Reply json(Ask ask, String json) {
		byte[] bytes = (json + "\n").getBytes(StandardCharsets.UTF_8);
		return Conditions.of(ask).apply(Reply.of(200, "application/json", bytes).with("ETag", GraphDocument.tag(bytes))
				.with("Cache-Control", "no-cache"));
	}
}
