package org.w3id.parley.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.parley.iri.Iris;
import org.w3id.parley.language.Sentences;
import org.w3id.parley.model.Article;
import org.w3id.parley.model.Dossier;
import org.w3id.parley.model.Name;
import org.w3id.parley.model.PartialDate;
import org.w3id.parley.model.Party;
import org.w3id.parley.model.Proposal;
import org.w3id.parley.model.Provision;
import org.w3id.parley.model.Span;
import org.w3id.parley.model.Speaker;

import static org.assertj.core.api.Assertions.assertThat;

/** Another negotiation, about a river, needs names alone: no wording of its own, no new code. */
class RiverDisputeTest {
	private static final Reader READER = new Reader(dossier(), ReaderForTests.LEXICON, Sentences.english(),
			ReaderForTests.PARSER);

	private static Dossier dossier() {
		TreeMap<String, Party> parties = new TreeMap<>();
		parties.put("upland", party("upland", "Upland", "Hightown", "Uplander"));
		parties.put("lowland", party("lowland", "Lowland", "Deltaville", "Lowlander"));
		TreeMap<String, Speaker> speakers = new TreeMap<>();
		speakers.put("ada-rill",
				new Speaker("ada-rill", "Ada Rill", List.of(), List.of(new Speaker.Post("Minister of Water", "upland",
						Speaker.Rank.MINISTER, Optional.empty(), Optional.empty()))));
		TreeMap<String, Provision> provisions = new TreeMap<>();
		provisions.put("high-dam", provision("high-dam", "high dam"));
		provisions.put("water-quota", provision("water-quota", "water quota"));
		provisions.put("joint-monitoring", provision("joint-monitoring", "joint monitoring"));
		TreeMap<String, Proposal> proposals = new TreeMap<>();
		proposals.put("basin-treaty",
				new Proposal("basin-treaty", "Basin Treaty", List.of(), Optional.empty(), Optional.empty(), List.of(),
						List.of()));
		return new Dossier(parties, speakers, proposals, provisions);
	}

	private static Party party(String id, String label, String capital, String people) {
		return new Party(id, Party.Kind.STATE, label,
				List.of(new Name(label, Name.Kind.LABEL), new Name(capital, Name.Kind.METONYM),
						new Name(people, Name.Kind.DEMONYM)),
				List.of());
	}

	private static Provision provision(String id, String label) {
		return new Provision(id, label, List.of(), Set.of(), "water", Set.of());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Upland rejected a water quota.                                     | upland rejects water-quota self
			Lowland insists on joint monitoring.                               | lowland demands joint-monitoring self
			Hightown is ready to sign the Basin Treaty.                        | upland accepts basin-treaty self
			Rill said that Upland would not accept a water quota.              | upland rejects water-quota self
			Deltaville claimed that Upland had agreed to joint monitoring.     | upland accepts joint-monitoring lowland
			The high dam is a red line for Lowland.                            | lowland rejects high-dam self
			Lowland will not sign any deal without a water quota.              | lowland demands water-quota self
			Upland would accept joint monitoring only if Lowland paid for it.  | upland conditional joint-monitoring self
			Uplander officials are open to a water quota.                      | upland open water-quota self
			"We will never give up the high dam," Rill said.                   | upland accepts high-dam self
			Will Lowland accept the high dam?                                  | ''
			If Upland builds the high dam, Lowland will suffer.                | ''
			Fishermen fear that Upland rejects a water quota.                  | ''
			The water quota was measured on Monday.                            | ''
			""")
	void isReadByItsNames(String text, String expected) {
		String hash = Iris.hash(text);
		Article article = new Article(Iris.articleId(hash), "river", Optional.empty(), Optional.empty(),
				Optional.of(PartialDate.day(LocalDate.of(2024, 5, 6))), Optional.empty(), "en", hash, text,
				List.of(new Article.Paragraph(Article.Kind.BODY, new Span(0, text.length()))), List.of());
		String found = READER.claims(article).stream()
				.map(claim -> String.join(" ", claim.holder(), claim.stance().word(), claim.about(), claim.claimant().word()))
				.collect(Collectors.joining(", "));
		assertThat(found).isEqualTo(expected);
	}
}
