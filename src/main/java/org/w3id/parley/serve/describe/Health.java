package org.w3id.parley.serve.describe;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.apache.jena.atlas.json.JsonObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3id.parley.serve.http.Ask;
import org.w3id.parley.serve.http.Reply;
import org.w3id.parley.serve.http.Route;

/**
 * Whether the server and what it leans on are well: {@code /-/health} says so part by part; {@code /-/ready} is 503 until every
 * part is. Safe for use by several threads, as the parts' own tellings must be.
 */
public final class Health {
	private static final Logger LOG = LoggerFactory.getLogger(Health.class);

	/** How a part is. */
	public enum State {
		WELL, STARTING, ILL
	}

	/** A part's state, and in a few words why. */
	public record Telling(State state, String words) {
		public static Telling well(String words) {
			return new Telling(State.WELL, words);
		}
	}

	private final SortedMap<String, Supplier<Telling>> parts;

	public Health(Map<String, Supplier<Telling>> parts) {
		this.parts = new TreeMap<>(parts);
	}

	public List<Route> routes() {
		return List.of(Route.get("/-/health", ask -> reply(200)), Route.get("/-/ready", this::ready));
	}

	private Reply ready(Ask ask) {
		boolean ready = parts.values().stream().allMatch(part -> tell(part).state() == State.WELL);
		return reply(ready ? 200 : 503);
	}

	private Reply reply(int status) {
		JsonObject json = new JsonObject();
		parts.forEach((name, part) -> {
			Telling telling = tell(part);
			JsonObject one = new JsonObject();
			one.put("state", telling.state().name().toLowerCase(java.util.Locale.ROOT));
			one.put("words", telling.words());
			json.put(name, one);
		});
		return Reply.of(status, "application/json", (json + "\n").getBytes(StandardCharsets.UTF_8)).with("Cache-Control",
				"no-store");
	}

	private static Telling tell(Supplier<Telling> part) {
		try {
			return part.get();
		} catch (RuntimeException e) {
			LOG.warn("a part of the server is not well", e);
			return new Telling(State.ILL, String.valueOf(e.getMessage()));
		}
	}
}
