package org.w3id.parley.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.w3id.parley.article.ArticleReader;
import org.w3id.parley.article.Limits;
import org.w3id.parley.article.Reading;
import org.w3id.parley.article.Source;
import org.w3id.parley.graph.Check;
import org.w3id.parley.graph.Extraction;
import org.w3id.parley.graph.Finding.Severity;
import org.w3id.parley.graph.PutResult;
import org.w3id.parley.graph.Store;
import org.w3id.parley.language.Sentences;
import org.w3id.parley.lexicon.Lexicon;
import org.w3id.parley.shelf.Shelf;
import org.w3id.parley.verdict.LiveVerdicts;
import org.w3id.parley.verdict.Premise;
import org.w3id.parley.verdict.TrustPolicy;
import org.w3id.parley.verdict.Verdict;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Adding a negotiation is adding files: each folder of {@code negotiations/} is laid over the bundled files, checked, its articles
 * are read and judged, and {@code expected.txt} says what must come out: party, proposal, outcome, and the provisions it is due to.
 */
class NegotiationTest {
	private static final Path FOLDER = Path.of("src/test/resources/negotiations");

	@TestFactory
	Stream<DynamicTest> eachIsReadAndJudgedWithoutNewCode() throws IOException {
		try (Stream<Path> folders = Files.list(FOLDER)) {
			return folders.sorted().toList().stream()
					.map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> negotiation(folder)));
		}
	}

	private static void negotiation(Path folder) throws IOException {
		Shelf shelf = Shelf.bundled().with(folder);
		assertThat(new Check(shelf).files()).filteredOn(finding -> finding.severity() != Severity.INFO).isEmpty();
		try (Store store = Store.inMemory(shelf)) {
			LiveVerdicts verdicts = new LiveVerdicts();
			store.attach(verdicts);
			load(shelf, folder, store);
			List<String> expected = Files.readAllLines(folder.resolve("expected.txt"));
			assertThat(expected.stream().map(line -> told(line, verdicts)).toList()).isEqualTo(expected);
		}
	}

	private static void load(Shelf shelf, Path folder, Store store) {
		ArticleReader articles = ArticleReader.of(shelf, Limits.DEFAULT);
		Reader reader = new Reader(store.dossier(), Lexicon.of(shelf), Sentences.english(shelf), ReaderForTests.PARSER);
		for (Source source : Source.under(folder.resolve("data/articles"))) {
			for (Reading reading : articles.read(source)) {
				assertThat(reading).isInstanceOfSatisfying(Reading.Read.class,
						read -> assertThat(
								store.put(read.article(), reader.claims(read.article()),
										new Extraction("test", "1", folder.toString())))
								.isInstanceOf(PutResult.Stored.class));
			}
		}
	}

	/** The verdict on the line's party and proposal, as such a line. */
	private static String told(String line, LiveVerdicts verdicts) {
		String[] words = line.split(" ");
		Verdict verdict = verdicts.judge().verdict(words[0], words[1], TrustPolicy.SELF);
		TreeSet<String> due = Stream
				.concat(verdict.redLines().stream().map(Premise.RedLine::included),
						verdict.unmet().stream().map(unmet -> unmet.demand().about()))
				.collect(Collectors.toCollection(TreeSet::new));
		return (words[0] + " " + words[1] + " " + verdict.outcome().word() + " " + String.join(" ", due)).strip();
	}
}
