package org.w3id.parley.serve;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.parley.graph.River;
import org.w3id.parley.model.Stance;
import org.w3id.parley.serve.api.Intake;
import org.w3id.parley.serve.http.Token;
import org.w3id.parley.verdict.VerdictFunction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.parley.serve.SparqlProtocolTest.assertProblem;

/** The JSON API over real HTTP. */
class ApiTest {
	private static final String SECRET = "a secret of the operator";
	private static RiverServer river;
	private static Server server;

	@BeforeAll
	static void start() {
		river = new RiverServer();
		server = Server.over(river.store).port(0).judge(river.verdicts::judge).intake(new OneSentence(), new Token(SECRET))
				.start();
	}

	@AfterAll
	static void stop() {
		server.close();
		river.close();
	}

	/** Takes texts as one claim of Midland's. */
	private static final class OneSentence implements Intake {
		@Override
		public Outcome take(Document document) {
			String text = new String(document.content(), StandardCharsets.UTF_8);
			if (!text.startsWith("Midland")) {
				return new Outcome(false, "{\"refused\": \"" + document.name() + "\"}");
			}
			river.store.put(River.article(document.name(), text).claim(text, "midland", Stance.REJECTS, "free-flow").make());
			return new Outcome(true, "{\"taken\": \"" + document.name() + "\"}");
		}

		@Override
		public boolean remove(String articleId) {
			return river.store.remove(articleId);
		}
	}

	private static JsonElement json(HttpResponse<String> response) {
		assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
		assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
		return JsonParser.parseString(response.body());
	}

	@Test
	void aVerdictComesWithItsQuotedProof() {
		JsonObject verdict = json(Http.get(server, "api/verdicts/upland/river-treaty?as-of=2024-04-01")).getAsJsonObject();
		assertThat(verdict.get("outcome").getAsString()).isEqualTo("rejects");
		JsonObject premise = verdict.getAsJsonArray("premises").get(0).getAsJsonObject();
		assertThat(premise.get("kind").getAsString()).isEqualTo("red_line");
		JsonObject claim = premise.getAsJsonObject("position").getAsJsonArray("claims").get(0).getAsJsonObject();
		String text = river.first.article().text();
		assertThat(text.substring(claim.get("start").getAsInt(), claim.get("end").getAsInt()))
				.isEqualTo(claim.get("quote").getAsString())
				.contains("never allow the high dam");
	}

	@Test
	void aVerdictHasTheCoalitionsAndMembersOfThePartyBesideIt() {
		JsonObject beside = json(Http.get(server, "api/verdicts/upland/river-treaty")).getAsJsonObject()
				.getAsJsonObject("beside");
		assertThat(beside.keySet()).containsExactly("coalitions", "members");
	}

	@Test
	void sparqlAsksTheIndexForTheVerdictOfADay() {
		river.store.read(dataset -> {
			VerdictFunction.install(dataset.getContext(), river.verdicts::judge);
			return true;
		});
		String question = "PREFIX par: <https://w3id.org/parley/ontology#> SELECT ?rule { (<https://w3id.org/parley/party/upland> "
				+ "<https://w3id.org/parley/proposal/river-treaty> par:TrustSelf \"2024-04-01\"^^<http://www.w3.org/2001/XMLSchema#date>) "
				+ "par:verdictAsOf (par:OutcomeRejects ?rule) }";
		HttpResponse<String> answer = Http.query(server, question, "Accept", "text/csv");
		assertThat(answer.body().lines()).containsExactly("rule", "3");
	}

	@Test
	void thePolicyIsTheReadersChoice() {
		JsonObject self = json(Http.get(server, "api/verdicts/upland/river-treaty")).getAsJsonObject();
		JsonObject parties = json(Http.get(server, "api/verdicts/upland/river-treaty?trust=parties&as-of=2024-02-29"))
				.getAsJsonObject();
		assertThat(parties.getAsJsonObject("policy").get("trust").getAsString()).isEqualTo("parties");
		assertThat(parties.get("outcome").getAsString()).isEqualTo("accepts");
		assertThat(self.get("outcome").getAsString()).isNotEqualTo("accepts");
	}

	@Test
	void listsAreNarrowedAndPaged() {
		HttpResponse<String> all = Http.get(server, "api/verdicts");
		JsonArray verdicts = json(all).getAsJsonArray();
		assertThat(verdicts).hasSize(8);
		assertThat(all.headers().firstValue("Parley-Total")).contains("8");
		List<JsonElement> paged = new ArrayList<>();
		String next = "api/verdicts?per-page=3";
		while (!next.isEmpty()) {
			HttpResponse<String> page = Http.get(server, next);
			json(page).getAsJsonArray().forEach(paged::add);
			next = page.headers().allValues("Link").stream().filter(link -> link.endsWith("rel=\"next\"")).map(
					link -> link.substring(2, link.indexOf('>'))).findFirst().orElse("");
		}
		assertThat(paged).isEqualTo(verdicts.asList());
		assertThat(json(Http.get(server, "api/verdicts?party=upland&party=lowland&proposal=river-treaty")).getAsJsonArray())
				.hasSize(2);
		json(Http.get(server, "api/verdicts?outcome=rejects")).getAsJsonArray()
				.forEach(verdict -> assertThat(verdict.getAsJsonObject().get("outcome").getAsString()).isEqualTo("rejects"));
	}

	@Test
	void positionsAndTimelines() {
		JsonArray positions = json(Http.get(server, "api/positions?holder=upland&about=high-dam")).getAsJsonArray();
		assertThat(positions).hasSize(1);
		assertThat(positions.get(0).getAsJsonObject().get("standing").getAsString()).isEqualTo("rejects");
		JsonObject timeline = json(Http.get(server, "api/timeline?party=upland&proposal=river-treaty&trust=parties"))
				.getAsJsonObject();
		assertThat(timeline.getAsJsonArray("periods").size()).isGreaterThan(1);
		assertThat(timeline.getAsJsonArray("shifts")).hasSize(timeline.getAsJsonArray("periods").size() - 1);
		assertThat(json(Http.get(server, "api/timeline?party=upland&about=high-dam")).getAsJsonObject().getAsJsonArray("periods"))
				.hasSize(1);
	}

	@Test
	void whatIfChangesNothing() {
		String before = Http.get(server, "api/verdicts").body();
		String hypothesis = "{\"claims\": [{\"holder\": \"upland\", \"about\": \"high-dam\", \"stance\": \"accepts\", \"said_on\": \"2024-06-01\"}]}";
		JsonObject what = json(Http.post(server, "api/what-if", "application/json", hypothesis)).getAsJsonObject();
		assertThat(what.getAsJsonArray("changes").toString()).contains("\"party\":\"upland\"");
		assertThat(Http.get(server, "api/verdicts").body()).isEqualTo(before);
		assertProblem(Http.post(server, "api/what-if", "application/json", "[]"), 422, "unprocessable");
		assertProblem(Http.post(server, "api/what-if", "application/json", "{\"claim\": []}"), 422, "unprocessable");
		assertProblem(Http.post(server, "api/what-if", "text/plain", hypothesis), 415, "unsupported-media-type");
	}

	@Test
	void aBridgeIsAskedByParametersOrByADocument() {
		String document = "{\"proposal\": \"river-treaty\", \"parties\": [\"upland\", \"lowland\"]}";
		HttpResponse<String> posted = Http.post(server, "api/bridge", "application/json", document);
		assertThat(json(posted).getAsJsonObject().getAsJsonArray("smallest").toString()).contains("\"drop\"");
		assertThat(Http.get(server, "api/bridge?proposal=river-treaty&party=upland&party=lowland").body())
				.isEqualTo(posted.body());
		assertProblem(Http.post(server, "api/bridge", "application/json", "{\"proposal\": 3}"), 400, "bad-request");
		assertProblem(Http.get(server, "api/bridge?proposal=atlantis&party=upland"), 422, "unprocessable");
		assertProblem(Http.get(server, "api/bridge?proposal=river-treaty"), 400, "bad-request");
	}

	@ParameterizedTest
	@CsvSource({"verdicts/atlantis/river-treaty,404,not-found", "verdicts/upland/atlantis,404,not-found",
			"why-not/atlantis,404,not-found",
			"verdicts?party=atlantis,422,unprocessable", "verdicts?as_of=2024-01-01,400,bad-request",
			"verdicts?as-of=yesterday,400,bad-request", "verdicts?trust=nobody,400,bad-request",
			"verdicts?confidence=2,400,bad-request",
			"verdicts?reviewed=perhaps,400,bad-request", "verdicts?page=0,400,bad-request",
			"timeline?party=upland,400,bad-request",
			"timeline?party=upland&about=atlantis,422,unprocessable", "nothing,404,not-found"})
	void whatCannotBeAnsweredIsToldWhy(String path, int status, String type) {
		assertProblem(Http.get(server, "api/" + path), status, type);
	}

	@Test
	void whoHoldsTheNewestAnswerGetsNoBody() {
		HttpResponse<String> first = Http.get(server, "api/why-not/river-treaty");
		assertThat(json(first).getAsJsonObject().getAsJsonArray("blocked")).isNotEmpty();
		assertThat(Http.get(server, "api/why-not/river-treaty", "If-None-Match", first.headers().firstValue("ETag").orElseThrow())
				.statusCode()).isEqualTo(304);
	}

	@Test
	void articlesComeOnlyFromWhoHasTheToken() {
		assertProblem(Http.post(server, "api/articles", "text/plain", "Midland said no."), 401, "unauthorized");
		String[] token = {"Authorization", "Bearer " + SECRET};
		assertThat(Http.post(server, "api/articles?name=bad.txt", "text/plain", "nonsense", token).statusCode()).isEqualTo(422);
		assertProblem(Http.post(server, "api/articles", "text/plain", "", token), 400, "bad-request");
		int before = river.store.articles().size();
		assertThat(json(Http.post(server, "api/articles?name=new.txt", "text/plain", "Midland said no to it.", token)).toString())
				.contains("new.txt");
		assertThat(river.store.articles()).hasSize(before + 1);
		String id = River.article("new.txt", "Midland said no to it.").make().article().id();
		HttpRequest.Builder removal = Http.request(server, "api/articles/" + id, token).DELETE();
		assertThat(Http.send(Http.request(server, "api/articles/" + id).DELETE()).statusCode()).isEqualTo(401);
		assertThat(Http.send(removal).statusCode()).isEqualTo(204);
		assertProblem(Http.send(removal), 404, "not-found");
		assertProblem(Http.get(server, "article/" + id), 410, "gone");
	}

	@Test
	void theDescriptionNamesExactlyTheRoutesThatThereAre() {
		JsonObject description = json(Http.get(server, "api/openapi.json")).getAsJsonObject();
		assertThat(description.get("openapi").getAsString()).startsWith("3.1");
		TreeSet<String> described = new TreeSet<>();
		for (Map.Entry<String, JsonElement> path : description.getAsJsonObject("paths").entrySet()) {
			path.getValue().getAsJsonObject().keySet()
					.forEach(method -> described.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey()));
		}
		assertThat(described)
				.isEqualTo(new TreeSet<>(server.addresses().stream().filter(route -> route.contains(" /api/")).toList()));
	}

	@Test
	void theDescriptionHoldsTogether() {
		String text = Http.get(server, "api/openapi.json").body();
		JsonObject description = JsonParser.parseString(text).getAsJsonObject();
		java.util.regex.Pattern.compile("\"#/([^\"]+)\"").matcher(text).results().map(found -> found.group(1)).distinct()
				.forEach(reference -> {
					JsonElement element = description;
					for (String step : reference.split("/")) {
						element = element.getAsJsonObject().get(step);
						assertThat(element).as(reference).isNotNull();
					}
				});
	}
}
