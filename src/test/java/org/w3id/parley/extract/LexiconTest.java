package org.w3id.parley.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3id.parley.iri.Iris;
import org.w3id.parley.model.Article;
import org.w3id.parley.model.Mistake;
import org.w3id.parley.model.PartialDate;
import org.w3id.parley.model.Span;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Every row of the lexicon does what its example says, and keeps from what its counter-example says. */
class LexiconTest {
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
		NameIndex names = new NameIndex(ReaderForTests.DOSSIER, Optional.of(DAY));
		List<Unit> units = Unit.of(text, span);
		Passage passage = new Passage(0, 0, Article.Kind.BODY, span, units, names.find(units));
		Scene scene = new Scene(passage, ReaderForTests.PARSER.parse(text, span), names, ReaderForTests.LEXICON.verbs());
		return finder.find(scene, List.of(), Optional.of(day)).stream().map(TargetMention::target).toList();
	}

	private static Article article(String text) {
		String hash = Iris.hash(text);
		return new Article(Iris.articleId(hash), "sentence", Optional.empty(), Optional.empty(),
				Optional.of(PartialDate.day(DAY)),
				Optional.empty(), "en", hash, text, List.of(new Article.Paragraph(Article.Kind.BODY, new Span(0, text.length()))),
				List.of());
	}

	@Test
	void aPatternThatCannotBeReadSaysWhy() {
		assertThatThrownBy(() -> PatternReader.read("(open", java.util.Map.of())).isInstanceOf(IllegalArgumentException.class)
				.hasMessageContaining("not closed");
		assertThatThrownBy(() -> PatternReader.read("@nowhere", java.util.Map.of()))
				.hasMessageContaining("no word class 'nowhere'");
		assertThatThrownBy(() -> ReaderForTests.LEXICON.wordsOf("nowhere")).isInstanceOf(Mistake.class);
	}

	@Test
	void theFilterBeforeParsingChangesNoClaim() {
		Prefilter filter = new Prefilter(new TargetFinder(ReaderForTests.DOSSIER, ReaderForTests.LEXICON).rows());
		TargetFinder finder = new TargetFinder(ReaderForTests.DOSSIER, ReaderForTests.LEXICON);
		int kept = 0;
		for (OwnSentences own : ReaderForTests.SENTENCES) {
			Article article = own.article();
			NameIndex names = new NameIndex(ReaderForTests.DOSSIER, article.date().map(PartialDate::last));
			for (Article.Paragraph paragraph : article.paragraphs()) {
				List<Unit> units = Unit.of(article.text(), paragraph.span());
				Passage passage = new Passage(0, 0, paragraph.kind(), paragraph.span(), units, names.find(units));
				if (filter.lets(passage)) {
					kept++;
				} else {
					Scene scene = new Scene(passage, ReaderForTests.PARSER.parse(article.text(), paragraph.span()), names,
							ReaderForTests.LEXICON.verbs());
					assertThat(finder.find(scene, List.of(), article.date().map(PartialDate::last))).as(own.text()).isEmpty();
				}
			}
		}
		assertThat(kept).isPositive();
	}
}
