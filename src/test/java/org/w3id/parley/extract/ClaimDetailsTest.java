package org.w3id.parley.extract;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.parley.evaluate.OwnSentences;
import org.w3id.parley.model.Claim;
import org.w3id.parley.model.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;

/** What a claim tells beside holder, stance and target: the provision that its condition names, and who denies it. */
class ClaimDetailsTest {
	private static List<Claim> claims(String text, String about) {
		OwnSentences own = new OwnSentences("details", 1, text, Optional.of(PartialDate.parse("2024-05-15")), List.of(),
				List.of());
		return ReaderForTests.READER.claims(own.article()).stream().filter(claim -> claim.about().equals(about)).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Ukraine is ready to hold peace talks if Russia accepts a ceasefire.         | peace-talks     | ceasefire-first
			Moscow would accept a ceasefire only if Ukraine renounces NATO membership.  | ceasefire-first | nato-membership
			Norway is willing to send peacekeepers only if there is a ceasefire.        | foreign-troops  | ceasefire-first
			Moscow would accept a ceasefire only if Kyiv stopped mobilisation.          | ceasefire-first | ''
			Putin agreed to a partial ceasefire as long as Ukraine did the same.        | partial-ceasefire | ''
			""")
	void aConditionIsLinkedToTheProvisionThatItNames(String text, String about, String provision) {
		assertThat(claims(text, about)).singleElement().satisfies(claim -> {
			assertThat(claim.stance().word()).isEqualTo("conditional");
			assertThat(claim.condition().flatMap(Claim.Condition::provision).orElse("")).isEqualTo(provision);
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Russia denied that it had agreed to a ceasefire.          | russia
			Beijing denied that Russia had agreed to a ceasefire.     | china
			Trump falsely claimed that Russia had agreed to a ceasefire. | narrator
			""")
	void whatIsDeniedIsKeptAndMarked(String text, String denier) {
		assertThat(claims(text, "ceasefire-first")).singleElement().satisfies(claim -> {
			assertThat(claim.holder()).isEqualTo("russia");
			assertThat(claim.deniedBy()).contains(denier);
			assertThat(claim.claimant().word()).isNotEqualTo("self");
		});
	}

	@Test
	void whatStandsInAPostIsOfThePostsDay() {
		assertThat(inArticle("""
				Oslo looks back on years of talk
				August 21, 2025

				A post of those days is going round again.

				Russia still refuses to hold talks with Ukraine, and today rejected a ceasefire.
				— Jane Doe (@janedoe) March 3, 2023

				Norway supports a ceasefire.
				""")).containsExactlyInAnyOrder("russia peace-talks 2023-03-03", "russia ceasefire-first 2023-03-03",
				"norway ceasefire-first -");
	}

	@Test
	void aNamedSayingIsOfTheDayOnWhichItWasToldToBeSaid() {
		assertThat(inArticle("""
				Oslo looks at the week
				August 21, 2025

				Russia warned on Monday that it would reject foreign troops in Ukraine.

				Lavrov's insistence on a veto over security guarantees stalled the summit.
				""")).containsExactly("russia foreign-troops 2025-08-18", "russia guarantor-veto 2025-08-18");
	}

	private static List<String> inArticle(String text) {
		return ReaderForTests.articles("article.txt", text).flatMap(article -> ReaderForTests.READER.claims(article).stream())
				.map(claim -> String.join(" ", claim.holder(), claim.about(),
						claim.said().map(PartialDate::toString).orElse("-")))
				.toList();
	}
}
