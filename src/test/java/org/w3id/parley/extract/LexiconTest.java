package org.w3id.parley.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3id.parley.discourse.NameIndex;
import org.w3id.parley.discourse.NameWords;
import org.w3id.parley.discourse.Passage;
import org.w3id.parley.discourse.Scene;
import org.w3id.parley.evaluate.OwnSentences;
import org.w3id.parley.iri.Iris;
import org.w3id.parley.language.Words;
import org.w3id.parley.lexicon.Cue;
import org.w3id.parley.lexicon.TargetRow;
import org.w3id.parley.lexicon.Unit;
import org.w3id.parley.model.Article;
import org.w3id.parley.model.PartialDate;
import org.w3id.parley.model.Span;

import static org.assertj.core.api.Assertions.assertThat;

/** Every row of the lexicon does what its example says, and keeps from what its counter-example says. */
class LexiconTest {
	private static final NameWords NAME_WORDS = new NameWords(ReaderForTests.DOSSIER);
	private static final LocalDate DAY = LocalDate.of(2023, 8, 21);

	@TestFactory
	List<DynamicTest> cuesMakeClaimsOfTheirExamplesAlone() {
		List<DynamicTest> tests = new ArrayList<>();
		for (Cue cue : ReaderForTests.LEXICON.cues()) {
			if (!"-".equals(cue.example())) {
				tests.add(DynamicTest.dynamicTest(cue.name() + ": " + cue.example(),
						() -> assertThat(ReaderForTests.READER.claims(article(cue.example()))).isNotEmpty()));
			}
			if (!"-".equals(cue.counter())) {
				tests.add(DynamicTest.dynamicTest("not " + cue.name() + ": " + cue.counter(),
						() -> assertThat(ReaderForTests.READER.claims(article(cue.counter()))).isEmpty()));
			}
		}
		return tests;
	}

	@TestFactory
	List<DynamicTest> wordingsMeanTheirTargetInTheirExamplesAlone() {
		TargetFinder finder = new TargetFinder(ReaderForTests.DOSSIER, ReaderForTests.LEXICON);
		List<DynamicTest> tests = new ArrayList<>();
		for (TargetRow row : ReaderForTests.LEXICON.targets()) {
			if (!"-".equals(row.example())) {
				tests.add(DynamicTest.dynamicTest(row.target() + ": " + row.example(),
						() -> assertThat(targets(finder, row, row.example())).contains(row.target())));
				tests.add(DynamicTest.dynamicTest("not " + row.target() + ": " + row.counter(),
						() -> assertThat(targets(finder, row, row.counter())).doesNotContain(row.target())));
			}
		}
		return tests;
	}

	private static List<String> targets(TargetFinder finder, TargetRow row, String text) {
		LocalDate day = row.when().from().map(PartialDate::first).or(() -> row.when().until().map(PartialDate::first))
				.orElse(DAY);
		Span span = new Span(0, text.length());
		NameIndex names = new NameIndex(ReaderForTests.DOSSIER, NAME_WORDS, Optional.of(DAY));
		List<Unit> units = Unit.of(text, span);
		Passage passage = new Passage(0, 0, Article.Kind.BODY, span, units, names.find(units));
		Scene scene = new Scene(passage, ReaderForTests.PARSER.parse(text, span), names, ReaderForTests.LEXICON.mending());
		return finder.find(scene, new Earlier(List.of(passage)), Optional.of(day)).stream().map(TargetMention::target).toList();
	}

	private static Article article(String text) {
		String hash = Iris.hash(text);
		return new Article(Iris.articleId(hash), "sentence", Optional.empty(), Optional.empty(),
				Optional.of(PartialDate.day(DAY)),
				Optional.empty(), "en", hash, text, List.of(new Article.Paragraph(Article.Kind.BODY, new Span(0, text.length()))),
				List.of());
	}

	@Test
	void theFilterBeforeParsingChangesNoClaim() {
		TargetFinder finder = new TargetFinder(ReaderForTests.DOSSIER, ReaderForTests.LEXICON);
		Prefilter filter = new Prefilter(finder.rows(), ReaderForTests.PARSER, ReaderForTests.LEXICON.mending().verbs());
		int parsed = 0;
		int meant = 0;
		for (OwnSentences own : ReaderForTests.SENTENCES) {
			Article article = own.article();
			Optional<LocalDate> day = article.date().map(PartialDate::last);
			NameIndex names = new NameIndex(ReaderForTests.DOSSIER, NAME_WORDS, day);
			for (Article.Paragraph paragraph : article.paragraphs()) {
				List<Unit> units = Unit.of(article.text(), paragraph.span());
				Passage passage = new Passage(0, 0, paragraph.kind(), paragraph.span(), units, names.find(units));
				Words words = ReaderForTests.PARSER.words(article.text(), paragraph.span());
				Scene scene = new Scene(passage, ReaderForTests.PARSER.parse(words), names, ReaderForTests.LEXICON.mending());
				boolean target = !finder.find(scene, new Earlier(List.of(passage)), day).isEmpty();
				boolean let = filter.lets(words, names, day);
				assertThat(let || !target).as(own.text()).isTrue();
				parsed += let ? 1 : 0;
				meant += target ? 1 : 0;
			}
		}
		assertThat(parsed).as("sentences let through, of which %d have a target", meant).isBetween(meant, meant * 11 / 10);
	}
}
