package org.w3id.parley.verdict;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.w3id.parley.graph.Store;

import static org.assertj.core.api.Assertions.assertThat;

/** The reviewed table of the five articles, each cell with its proof. */
class FiveArticlesTest {
	private static final Path TABLE = Path.of("src/test/resources/verdict/five-articles.tsv");

	@Test
	void everyCellIsAsReviewedAndReplaysFromItsQuotes() throws IOException {
		List<String> expected = Files.readAllLines(TABLE).stream().filter(line -> !line.startsWith("#")).skip(1).toList();
		List<String> found = new ArrayList<>();
		try (Store store = Store.inMemory()) {
			Material material = Material.of(store.dossier(), Seeds.claims(), List.of(), Seeds.DATES);
			Index index = Indexer.over(material).index();
			for (String line : expected) {
				String[] cells = line.split("\t");
				Verdict verdict = index.verdict(cells[1], cells[0], TrustPolicy.of(TrustPolicy.Who.ofWord(cells[2])));
				found.add(TableLine.of(verdict));
				Verdict again = Judge.over(material.withClaims(verdict.derivation().evidence())).verdict(cells[1], cells[0],
						verdict.policy());
				assertThat(again.derivation().premises()).as(line).isEqualTo(verdict.derivation().premises());
				assertThat(verdict.derivation().claims()).as(line)
						.allSatisfy(claim -> assertThat(claim.claim().evidence().exact()).isNotBlank());
			}
		}
		assertThat(found).hasSize(8 * 8 * 3).containsExactlyElementsOf(expected);
	}
}
