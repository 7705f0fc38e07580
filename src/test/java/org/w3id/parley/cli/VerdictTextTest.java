package org.w3id.parley.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3id.parley.graph.Extraction;
import org.w3id.parley.graph.PutResult;
import org.w3id.parley.graph.ReadArticle;
import org.w3id.parley.graph.Store;
import org.w3id.parley.iri.Iris;
import org.w3id.parley.model.Article;
import org.w3id.parley.model.Claim;
import org.w3id.parley.model.Claimant;
import org.w3id.parley.model.Evidence;
import org.w3id.parley.model.PartialDate;
import org.w3id.parley.model.Span;
import org.w3id.parley.model.Stance;
import org.w3id.parley.verdict.Company;
import org.w3id.parley.verdict.Labels;
import org.w3id.parley.verdict.Telling;
import org.w3id.parley.verdict.TrustPolicy;
import org.w3id.parley.verdict.Verdict;

import static org.assertj.core.api.Assertions.assertThat;

/** What the command line prints of a verdict. */
class VerdictTextTest {
	private static final String TEXT = "Russia said that it rejects foreign troops. The coalition of the willing accepts the force.";
	private static Desk desk;

	@BeforeAll
	static void fill() {
		desk = Desk.over(Store.inMemory());
		String id = Iris.articleId(Iris.hash(TEXT));
		Article article = new Article(id, "made up", Optional.of("Made up"), Optional.of("Nobody"),
				Optional.of(PartialDate.parse("2025-09-05")), Optional.empty(), "en", Iris.hash(TEXT), TEXT,
				List.of(new Article.Paragraph(Article.Kind.BODY, new Span(0, TEXT.length()))), List.of());
		int second = TEXT.indexOf("The coalition");
		ReadArticle read = new ReadArticle(article,
				List.of(claim(id, "russia", "foreign-troops", Stance.REJECTS, Evidence.of(TEXT, new Span(0, second - 1))),
						claim(id, "coalition-of-the-willing", "coalition-force", Stance.ACCEPTS,
								Evidence.of(TEXT, new Span(second, TEXT.length())))),
				new Extraction("test", "1", "made up"));
		assertThat(desk.store().put(read)).isInstanceOf(PutResult.Stored.class);
	}

	@AfterAll
	static void close() {
		desk.close();
	}

	private static Claim claim(String article, String holder, String about, Stance stance, Evidence evidence) {
		Claimant self = new Claimant.Self();
		return new Claim(Iris.claimId(article, holder, about, stance.word(), self.word(), evidence.start(), evidence.end()),
				article, holder, about, stance, self, Optional.empty(), List.of(), Optional.empty(), Optional.empty(),
				Claim.Ground.WILL, Optional.empty(), 0.9, "made up", evidence);
	}

	private static Verdict verdict(String party) {
		return desk.judge().verdict(party, "coalition-force", TrustPolicy.SELF);
	}

	@Test
	void theWordsAreThoseOfThePages() {
		Verdict verdict = verdict("russia");
		StringWriter text = new StringWriter();
		new VerdictText(desk.store(), new PrintWriter(text, true)).print(verdict);
		Telling telling = new Telling(new Labels(desk.store().dossier()));
		assertThat(verdict.derivation().premises()).isNotEmpty();
		assertThat(text.toString().lines()).contains(telling.sentence(verdict))
				.contains(verdict.derivation().premises().stream().map(premise -> "- " + telling.words(premise))
						.toArray(String[]::new))
				.contains("    “Russia said that it rejects foreign troops.”")
				.anyMatch(line -> line.endsWith(Telling.words(verdict.derivation().rule()) + "."));
	}

	@Test
	void aCoalitionStandsBesideItsMembersAndTheyBesideIt() {
		StringWriter text = new StringWriter();
		VerdictText printed = new VerdictText(desk.store(), new PrintWriter(text, true));
		printed.print(Company.of(desk.judge(), "united-kingdom", "coalition-force", TrustPolicy.SELF));
		printed.print(Company.of(desk.judge(), "coalition-of-the-willing", "coalition-force", TrustPolicy.SELF));
		assertThat(verdict("united-kingdom").outcome().word()).isEqualTo("unknown");
		assertThat(text.toString().lines()).containsSubsequence("Its coalitions, whose word is not its own:",
				"- Coalition of the willing: accepts", "Its members, whose word is not its own:", "- United Kingdom: unknown");
	}
}
