package org.w3id.parley.page;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3id.parley.iri.Iris;
import org.w3id.parley.model.Article;
import org.w3id.parley.model.Claim;
import org.w3id.parley.model.Claimant;
import org.w3id.parley.model.Dossier;
import org.w3id.parley.model.Evidence;
import org.w3id.parley.model.PartialDate;
import org.w3id.parley.model.Party;
import org.w3id.parley.model.Proposal;
import org.w3id.parley.model.Provision;
import org.w3id.parley.model.Review;
import org.w3id.parley.model.Stance;
import org.w3id.parley.query.QueryBook;
import org.w3id.parley.shelf.Shelf;
import org.w3id.parley.verdict.Index;
import org.w3id.parley.verdict.Indexer;
import org.w3id.parley.verdict.Material;

import static org.assertj.core.api.Assertions.assertThat;

/** 200 parties, 300 proposals, 20,000 claims: only what is seen is sent, and every cell can be reached. */
class CrowdTest {
	private static final int PARTIES = 200;
	private static final int PROPOSALS = 300;
	private static final int CLAIMS = 20_000;
	private static Pages pages;

	@BeforeAll
	static void make() {
		Index judge = Indexer.over(material(new Random(7))).index();
		Moment moment = new Crowd(judge);
		pages = new Pages(() -> moment, QueryBook.of(Shelf.bundled()));
	}

	static Material material(Random random) {
		SortedMap<String, Party> parties = new TreeMap<>();
		SortedMap<String, Proposal> proposals = new TreeMap<>();
		SortedMap<String, Provision> provisions = new TreeMap<>();
		for (int i = 0; i < PARTIES; i++) {
			parties.put("party-" + i, new Party("party-" + i, Party.Kind.STATE, "Party " + i, List.of(), List.of()));
		}
		for (int i = 0; i < 100; i++) {
			provisions.put("provision-" + i,
					new Provision("provision-" + i, "Provision " + i, List.of(), Set.of(), "issue-" + i % 10, Set.of()));
		}
		for (int i = 0; i < PROPOSALS; i++) {
			List<Proposal.Term> terms = new ArrayList<>();
			for (int term = 0; term < 8; term++) {
				terms.add(new Proposal.Term("provision-" + (i * 7 + term * 13) % 100,
						random.nextInt(4) == 0 ? Proposal.Inclusion.RULES_OUT : Proposal.Inclusion.INCLUDES, term == 0));
			}
			proposals.put("proposal-" + i,
					new Proposal("proposal-" + i, "Proposal " + i, List.of(), Optional.empty(), Optional.empty(),
							List.of(), terms));
		}
		List<Claim> claims = new ArrayList<>();
		Stance[] stances = Stance.values();
		for (int i = 0; i < CLAIMS; i++) {
			String about = random.nextBoolean() ? "proposal-" + random.nextInt(PROPOSALS) : "provision-" + random.nextInt(100);
			LocalDate said = LocalDate.of(2030, 1, 1).plusDays(random.nextInt(700));
			claims.add(new Claim("claim-" + i, "article-" + i / 20, "party-" + random.nextInt(PARTIES), about,
					stances[random.nextInt(stances.length)], new Claimant.Self(), Optional.empty(), List.of(),
					Optional.of(PartialDate.day(said)),
					Optional.empty(), Claim.Ground.WILL, Optional.empty(), 0.8, "crowd", new Evidence(0, 4, "said")));
		}
		return Material.of(new Dossier(parties, new TreeMap<>(), proposals, provisions), claims, List.of(), Map.of());
	}

	private static String board(String query) {
		Page page = pages.answer(Requests.of("/" + query));
		assertThat(page.status()).isEqualTo(200);
		return new String(page.content(), StandardCharsets.UTF_8);
	}

	private static int cells(String html) {
		return html.split("class=\"cell ", -1).length - 1;
	}

	@Test
	void onlyWhatIsSeenIsSent() {
		String html = board("");
		assertThat(cells(html)).isEqualTo(BoardMaker.ROWS * BoardMaker.COLUMNS);
		assertThat(html.length()).isLessThan(500_000);
	}

	@Test
	void everyCellCanBeReached() {
		int cells = 0;
		for (int row = 1; row <= 8; row++) {
			for (int column = 1; column <= 13; column++) {
				cells += cells(board("?silent=shown&row=" + row + "&column=" + column));
			}
		}
		assertThat(cells).isEqualTo(PARTIES * PROPOSALS);
	}

	@Test
	void manyDaysAreSteppedThroughByTheMonth() {
		assertThat(board("").split("<option value=\"\\d+\" label=\"20", -1)).hasSizeLessThan(30);
	}

	@Test
	void theTableHasAll() {
		Page page = pages.answer(Requests.of("/board.csv?silent=shown"));
		List<String> lines = new String(page.content(), StandardCharsets.UTF_8).lines().toList();
		assertThat(lines).hasSize(PROPOSALS + 1);
		assertThat(lines.getLast().split(",")).hasSize(2 * PARTIES + 2);
	}

	record Crowd(Index judge) implements Moment {
		@Override
		public Map<String, Heading> headings() {
			return Map.of();
		}

		@Override
		public Map<String, String> issues() {
			return Map.of();
		}

		@Override
		public Optional<Article> article(String id) {
			return Optional.empty();
		}

		@Override
		public List<Review> reviews(String claim) {
			return List.of();
		}

		@Override
		public List<Fact> facts(Iris.Kind kind, String id) {
			return List.of();
		}

		@Override
		public Optional<String> definition(Iris.Kind kind, String id) {
			return Optional.empty();
		}
	}
}
