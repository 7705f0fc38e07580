package org.w3id.parley.extract;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3id.parley.model.Claim;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rules read every sentence of the corpus as it says, and no more. What the second reader adds is judged by the score of the whole
 * ({@link ScoresTest}), and so are blocks that are known to be read wrong.
 */
class OwnSentencesTest {
	private static final String WRONG_TODAY = "wrong today";

	@TestFactory
	List<DynamicTest> yieldsItsClaimsAndNoOthers() {
		return IntStream.range(0, ReaderForTests.SENTENCES.size()).filter(at -> !labels(at).contains(WRONG_TODAY))
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
		for (int at = 0; at < ReaderForTests.SENTENCES.size(); at += 3) {
			OwnSentences sentences = ReaderForTests.SENTENCES.get(at);
			assertThat(ReaderForTests.READER.claims(sentences.article())).as(sentences.name())
					.isEqualTo(ReaderForTests.Corpus.CLAIMS.get(at));
		}
	}

	private static void check(OwnSentences sentence, List<Claim> claims) {
		SortedSet<String> found = words(claims);
		SortedSet<String> must = new TreeSet<>();
		SortedSet<String> may = new TreeSet<>();
		sentence.expected().forEach(expected -> (expected.wanted() ? may : must).add(
				String.join(" ", expected.holder(), expected.stance().word(), expected.target(), expected.claimant())));
		assertThat(found).as(sentence.text()).containsAll(must);
		found = words(claims.stream().filter(claim -> !claim.pattern().startsWith(SecondReader.PATTERN)).toList());
		found.removeAll(may);
		assertThat(must).as(sentence.text()).containsAll(found);
		sentence.expected().stream().filter(expected -> !expected.wanted()).forEach(expected -> details(claims, expected));
	}

	private static SortedSet<String> words(List<Claim> claims) {
		return claims.stream()
				.map(claim -> String.join(" ", claim.holder(), claim.stance().word(), claim.about(), claim.claimant().word()))
				.collect(Collectors.toCollection(TreeSet::new));
	}

	private static void details(List<Claim> claims, OwnSentences.Expected expected) {
		claims.stream().filter(claim -> claim.about().equals(expected.target()) && claim.holder().equals(expected.holder()))
				.forEach(claim -> {
					expected.said().ifPresent(date -> assertThat(claim.said().map(Object::toString)).contains(date));
					expected.speaker().ifPresent(name -> assertThat(claim.speaker()).contains(name));
				});
	}
}
