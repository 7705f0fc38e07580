package org.w3id.parley.extract;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.w3id.parley.model.Claim;

import static org.assertj.core.api.Assertions.assertThat;

/** Every sentence of the corpus yields the claims that stand below it, and no others unless it is labelled so. */
class OwnSentencesTest {
	/** The label of a sentence that yields a claim too many, or a wrong date or speaker; what it must yield is checked all the same. */
	private static final String WRONG_TODAY = "wrong today";

	@TestFactory
	List<DynamicTest> yieldsItsClaimsAndNoOthers() {
		return OwnSentences.all().stream().map(sentence -> DynamicTest
				.dynamicTest(sentence.file() + ":" + sentence.line() + " " + sentence.text(), () -> check(sentence))).toList();
	}

	private static void check(OwnSentences sentence) {
		List<Claim> claims = ReaderForTests.READER.claims(sentence.article());
		SortedSet<String> found = claims.stream().map(OwnSentencesTest::words).collect(Collectors.toCollection(TreeSet::new));
		SortedSet<String> must = new TreeSet<>();
		SortedSet<String> may = new TreeSet<>();
		sentence.expected().forEach(expected -> (expected.wanted() ? may : must)
				.add(String.join(" ", expected.holder(), expected.stance(), expected.target(), expected.claimant())));
		assertThat(found).as(sentence.text()).containsAll(must);
		if (sentence.labels().contains(WRONG_TODAY)) {
			return;
		}
		found.removeAll(may);
		assertThat(found).as(sentence.text()).isEqualTo(must);
		sentence.expected().forEach(expected -> details(claims, expected));
	}

	private static void details(List<Claim> claims, OwnSentences.Expected expected) {
		claims.stream().filter(claim -> claim.about().equals(expected.target()) && claim.holder().equals(expected.holder()))
				.forEach(claim -> {
					expected.said().ifPresent(date -> assertThat(claim.said().map(Object::toString)).contains(date));
					expected.speaker().ifPresent(name -> assertThat(claim.speaker()).contains(name));
				});
	}

	private static String words(Claim claim) {
		return String.join(" ", claim.holder(), claim.stance().word(), claim.about(), claim.claimant().word());
	}
}
