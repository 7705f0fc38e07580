package org.w3id.parley.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.w3id.parley.article.ArticleReader;
import org.w3id.parley.article.Limits;
import org.w3id.parley.article.Source;
import org.w3id.parley.graph.Extraction;
import org.w3id.parley.model.Article;
import org.w3id.parley.model.Claim;
import org.w3id.parley.model.Mistake;
import org.w3id.parley.shelf.Shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A bug that one article brings to light keeps no other article out, and never looks like success. */
class IntakeTest {
	private static final List<Source> SOURCES = List.of(source("first.txt"), source("second.txt"), source("third.txt"));

	private static Source source(String name) {
		return Source.of(name, Optional.empty(),
				("Talks\n\nDate: 2025-03-03\n\nRussia rejected a ceasefire. " + name).getBytes(StandardCharsets.UTF_8));
	}

	private static <T> T failing(Article article, T otherwise) {
		if (article.name().equals("second.txt")) {
			throw new IllegalStateException("no such token");
		}
		return otherwise;
	}

	@Test
	void whatIsReadWithoutAStoreGoesOnAfterABug() {
		List<String> through = new ArrayList<>();
		StringWriter messages = new StringWriter();
		boolean clean = Intake.withoutStore(Shelf.bundled()).read(SOURCES, article -> failing(article, 1),
				(article, one) -> through.add(article.name()), new PrintWriter(messages));
		assertThat(clean).isFalse();
		assertThat(through).containsExactly("first.txt", "third.txt");
		assertThat(messages.toString()).contains("refused: second.txt: a bug in Parley").contains("no such token")
				.contains("report it").doesNotContain("third.txt");
	}

	@Test
	void whatIsLoadedIsRefusedByNameWhereTheReaderFails() {
		Extraction extraction = new Extraction("parley", "0", "none");
		Function<Article, List<Claim>> claims = article -> failing(article, List.of());
		List<Intaken> taken = SOURCES.stream()
				.flatMap(source -> ArticleReader.of(Shelf.bundled(), Limits.DEFAULT).read(source).stream())
				.map(reading -> Intaken.of(reading, claims, extraction)).toList();
		assertThat(taken).hasExactlyElementsOfTypes(Intaken.Taken.class, Intaken.Refused.class, Intaken.Taken.class);
		assertThat(((Intaken.Refused) taken.get(1)).name()).isEqualTo("second.txt");
	}

	@Test
	void anOperatorsMistakeConcernsAllAndIsThrownOn() {
		assertThatThrownBy(() -> Intake.withoutStore(Shelf.bundled()).read(SOURCES, article -> {
			throw new Mistake("cues.tsv:3", "is no cue", "see its README");
		}, (article, none) -> {
		}, new PrintWriter(new StringWriter()))).isInstanceOf(Mistake.class);
	}
}
