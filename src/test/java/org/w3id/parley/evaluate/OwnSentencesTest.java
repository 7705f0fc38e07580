package org.w3id.parley.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3id.parley.extract.ReaderForTests;
import org.w3id.parley.model.Article;
import org.w3id.parley.model.Claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * The rules read every sentence of the corpus as it says, and no more. What the second reader adds is judged by the score of the whole
 * ({@link ScoresTest}), and so are blocks that are known to be read wrong.
 */
class OwnSentencesTest {
	@TestFactory
	List<DynamicTest> yieldsItsClaimsAndNoOthers() {
		return IntStream.range(0, ReaderForTests.SENTENCES.size()).filter(at -> !labels(at).contains(CorpusMarks.WRONG_TODAY))
				.mapToObj(at -> DynamicTest.dynamicTest(
						ReaderForTests.SENTENCES.get(at).name() + " " + ReaderForTests.SENTENCES.get(at).text(),
						() -> check(ReaderForTests.SENTENCES.get(at), ReaderForTests.Corpus.CLAIMS.get(at))))
				.toList();
	}

	private static List<String> labels(int at) {
		return ReaderForTests.SENTENCES.get(at).labels();
	}

	@Test
	void oneThreadReadsWhatEightRead() {
		for (int at = 0; at < ReaderForTests.SENTENCES.size(); at++) {
			OwnSentences sentences = ReaderForTests.SENTENCES.get(at);
			assertThat(ReaderForTests.READER.claims(sentences.article())).as(sentences.name())
					.isEqualTo(ReaderForTests.Corpus.CLAIMS.get(at));
		}
	}

	@Test
	void oneThreadReadsOfTheDigestsWhatEightRead() {
		List<Article> digests = ReaderForTests.digests();
		assertThat(ReaderForTests.byEightThreads(digests))
				.isEqualTo(digests.stream().map(ReaderForTests.READER::claims).toList())
				.anySatisfy(claims -> assertThat(claims).isNotEmpty());
	}

	@Test
	void everySentenceIsExplainedAndOnlyThoseWithAWordingAreParsed() {
		OwnSentences own = new OwnSentences("explained", 1, "The bridge was long. Russia rejected a ceasefire.", Optional.empty(),
				List.of(), List.of());
		assertThat(ReaderForTests.READER.explained(own.article()).sentences())
				.extracting(sentence -> sentence.parse().isPresent(),
						sentence -> sentence.drafts().isEmpty())
				.containsExactly(tuple(false, true), tuple(true, false));
	}

	private static void check(OwnSentences sentence, List<Claim> claims) {
		CorpusMarks marks = CorpusMarks.of(sentence, claims);
		List<String> missed = IntStream.range(0, sentence.expected().size())
				.filter(at -> !sentence.expected().get(at).wanted() && !marks.found().get(at))
				.mapToObj(at -> sentence.expected().get(at).words()).toList();
		assertThat(missed).as("not found in: " + sentence.text()).isEmpty();
		assertThat(marks.excess()).as("too many in: " + sentence.text()).isEmpty();
		assertThat(marks.detailsRight()).as("dates and speakers of %s in: %s", claims, sentence.text()).isTrue();
	}
}
