package org.w3id.parley.serve.describe;

import java.util.Map;

import org.w3id.parley.serve.http.Ask;
import org.w3id.parley.serve.http.Reply;
import org.w3id.parley.serve.http.Requests;
import org.w3id.parley.serve.http.Route;
import org.w3id.parley.serve.sparql.SparqlEndpoint;

/** A few figures in the text format that Prometheus reads, at {@code /-/metrics}. Safe for use by several threads. */
public record Metrics(SparqlEndpoint sparql, Requests requests) {
	public Route route() {
		return Route.get("/-/metrics", this::reply);
	}

	private Reply reply(Ask ask) {
		StringBuilder text = new StringBuilder();
		text.append(
				"# HELP parley_requests_total Requests answered, by class of status.\n# TYPE parley_requests_total counter\n");
		requests.counts().forEach((status, count) -> line(text, "parley_requests_total", Map.of("status", status + "xx"), count));
		text.append(
				"# HELP parley_requests_seconds_total Time spent on requests.\n# TYPE parley_requests_seconds_total counter\n");
		text.append("parley_requests_seconds_total ").append(requests.seconds()).append('\n');
		text.append("# HELP parley_queries_total SPARQL queries ended, by outcome.\n# TYPE parley_queries_total counter\n");
		sparql.tally().counts()
				.forEach((outcome, count) -> line(text, "parley_queries_total", Map.of("outcome", outcome), count));
		text.append("# HELP parley_queries_active SPARQL queries that hold a thread.\n# TYPE parley_queries_active gauge\n");
		text.append("parley_queries_active ").append(sparql.active()).append('\n');
		return Reply.text("text/plain; version=0.0.4", text.toString()).with("Cache-Control", "no-store");
	}

	private static void line(StringBuilder text, String name, Map<String, String> label, long value) {
		label.forEach(
				(key, word) -> text.append(name).append('{').append(key).append("=\"").append(word).append("\"} ").append(value)
						.append('\n'));
	}
}
