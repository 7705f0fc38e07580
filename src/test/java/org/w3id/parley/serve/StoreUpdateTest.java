package org.w3id.parley.serve;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.parley.graph.Export;
import org.w3id.parley.graph.ReadArticle;
import org.w3id.parley.graph.River;
import org.w3id.parley.graph.Store;
import org.w3id.parley.iri.Iris;
import org.w3id.parley.iri.Iris.Kind;
import org.w3id.parley.model.Stance;
import org.w3id.parley.serve.http.Token;
import org.w3id.parley.verdict.LiveVerdicts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.parley.serve.SparqlProtocolTest.assertProblem;

/** Updates of a store over real HTTP: the gate holds, and verdicts follow. */
class StoreUpdateTest {
	private static final String SECRET = "a secret of the operator";
	private static final String PREFIXES = "PREFIX par: <" + Iris.ONTOLOGY + "> PREFIX oa: <http://www.w3.org/ns/oa#> ";
	private static final ReadArticle ARTICLE = River.article("first.txt", "Upland said it would never allow the high dam.",
			"Lowland demanded a joint commission.").on("2024-03-01")
			.claim("Upland said it would never allow the high dam.", "upland", Stance.REJECTS, "high-dam").make();
	private static Store store;
	private static Server server;

	@BeforeAll
	static void start() {
		store = Store.inMemory(River.files());
		LiveVerdicts verdicts = new LiveVerdicts();
		store.attach(verdicts);
		store.put(ARTICLE);
		server = Server.over(store).port(0).judge(verdicts::judge).updates(store::update, new Token(SECRET)).start();
	}

	@AfterAll
	static void stop() {
		server.close();
		store.close();
	}

	private static HttpResponse<String> update(String text) {
		String filled = text.replace("ARTICLE", "<" + Iris.articleGraph(ARTICLE.article().id()) + ">")
				.replace("CLAIM", "<" + Iris.of(Kind.CLAIM, ARTICLE.claims().getFirst().id()) + ">")
				.replace("PARTY", Iris.of(Kind.PARTY, "")).replace("GRAPHS", Iris.BASE + "graph");
		return Http.post(server, "sparql/update", "application/sparql-update", PREFIXES + filled, "Authorization",
				"Bearer " + SECRET);
	}

	private static String outcome() {
		return Http.get(server, "api/verdicts/upland/river-treaty").body().replaceAll("(?s).*\"outcome\":\\s*\"(\\w+)\".*", "$1");
	}

	@Test
	void verdictsFollow() {
		assertThat(outcome()).isEqualTo("rejects");
		String stance = "WITH ARTICLE DELETE { CLAIM par:stance ?old } INSERT { CLAIM par:stance par:%s } WHERE { CLAIM par:stance ?old }";
		assertThat(update(stance.formatted("Accepts")).statusCode()).isEqualTo(204);
		assertThat(outcome()).isNotEqualTo("rejects");
		assertThat(update(stance.formatted("Rejects")).statusCode()).isEqualTo(204);
		assertThat(outcome()).isEqualTo("rejects");
	}

	@Test
	void graphsOfTheOperatorsOwnAreFree() {
		assertThat(update("INSERT DATA { GRAPH <urn:notes> { <urn:note> <urn:says> 'mine' } }").statusCode()).isEqualTo(204);
		assertThat(Http.query(server, "ASK { <urn:note> ?p ?o }").body()).contains("true");
		assertThat(update("CLEAR GRAPH <urn:notes>").statusCode()).isEqualTo(204);
		assertThat(Http.query(server, "ASK { <urn:note> ?p ?o }").body()).contains("false");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"INSERT DATA { <urn:a> <urn:b> 1 } | name the graph",
			"DELETE WHERE { ?s ?p ?o } | name the graph",
			"CLEAR DEFAULT ; CLEAR ALL | not edited by hand",
			"INSERT DATA { GRAPH <GRAPHS/verdicts> { <urn:a> <urn:b> 1 } } | follows from",
			"DELETE WHERE { GRAPH <GRAPHS/reference> { ?s ?p ?o } } | edit those", "DROP GRAPH <GRAPHS/inferred> | follows from",
			"COPY <GRAPHS/reference> TO <GRAPHS/review> | only ever added",
			"INSERT DATA { GRAPH <urn:notes> { [] <urn:b> 1 } } | give everything a name",
			"INSERT DATA { GRAPH <urn:notes> { CLAIM par:stance par:Open } } | in the graph of its article",
			"INSERT DATA { GRAPH ARTICLE { CLAIM par:stance par:Open } } | one stance",
			"DELETE WHERE { GRAPH ARTICLE { CLAIM par:holder ?party } } | one holder",
			"WITH ARTICLE DELETE { CLAIM par:holder ?p } INSERT { CLAIM par:holder <PARTYatlantis> } WHERE { CLAIM par:holder ?p } | one holder",
			"WITH ARTICLE DELETE { ?q oa:exact ?t } INSERT { ?q oa:exact 'never said' } WHERE { ?q oa:exact ?t } | does not fit its quote",
			"WITH ARTICLE DELETE { ?q oa:exact ?t } INSERT { ?q oa:exact ?u } WHERE { ?q oa:exact ?t BIND (UCASE(?t) AS ?u) } | is not its quote",
			"WITH ARTICLE DELETE { ?a par:text ?t } INSERT { ?a par:text 'another' } WHERE { ?a par:text ?t } | are not those of its text",
			"CLEAR GRAPH ARTICLE | parley remove", "DELETE WHERE { GRAPH ?g { ?s par:stance ?o } } | follows from"})
	void whatTheGateWouldRefuseChangesNothing(String text, String why) {
		String before = new Export(store).hash();
		HttpResponse<String> response = update(text);
		assertProblem(response, 422, "unprocessable");
		assertThat(response.body()).contains("nothing was changed").contains(why);
		assertThat(new Export(store).hash()).isEqualTo(before);
		assertThat(outcome()).isEqualTo("rejects");
	}

	@Test
	void readersWithoutTheTokenAreRefused() {
		assertProblem(Http.post(server, "sparql/update", "application/sparql-update", "CLEAR ALL"), 401, "unauthorized");
	}
}
