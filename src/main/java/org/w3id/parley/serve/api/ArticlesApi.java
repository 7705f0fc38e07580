package org.w3id.parley.serve.api;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.w3id.parley.serve.api.Intake.Document;
import org.w3id.parley.serve.api.Intake.Outcome;
import org.w3id.parley.serve.http.Ask;
import org.w3id.parley.serve.http.Limits;
import org.w3id.parley.serve.http.Problem;
import org.w3id.parley.serve.http.Reply;
import org.w3id.parley.serve.http.Route;
import org.w3id.parley.serve.http.Token;
import org.w3id.parley.serve.http.Trouble;

/** Articles from who has the operator's token. Safe for use by several threads. */
public record ArticlesApi(Intake intake, Token token, Limits limits) {
	public List<Route> routes() {
		return List.of(Route.write("/api/articles", token.before(this::take)),
				new Route("/api/articles/{id}", Map.of("DELETE", token.before(this::remove)), true));
	}

	private Reply take(Ask ask) throws IOException {
		String name = ask.parameters().one("name").orElse("posted");
		byte[] content = ask.body(limits.bodyBytes());
		if (content.length == 0) {
			throw new Problem(Trouble.BAD_REQUEST, "the body is empty; send the article's text");
		}
		Outcome outcome = intake.take(new Document(name, ask.mediaType(), content));
		Reply reply = Answers.json(ask, outcome.report());
		return new Reply(outcome.taken() ? 200 : 422, reply.headers(), reply.body());
	}

	private Reply remove(Ask ask) {
		if (!intake.remove(ask.variable("id"))) {
			throw new Problem(Trouble.NOT_FOUND, "there is no article " + ask.variable("id"));
		}
		return Reply.empty(204);
	}
}
