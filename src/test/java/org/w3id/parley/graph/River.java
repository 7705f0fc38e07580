package org.w3id.parley.graph;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.w3id.parley.iri.Iris;
import org.w3id.parley.model.Article;
import org.w3id.parley.model.Claim;
import org.w3id.parley.model.Claim.Ground;
import org.w3id.parley.model.Claimant;
import org.w3id.parley.model.Evidence;
import org.w3id.parley.model.PartialDate;
import org.w3id.parley.model.Span;
import org.w3id.parley.model.Stance;
import org.w3id.parley.shelf.Shelf;

/** The tests' own small negotiation: its reference data, and articles of any number. */
public final class River {
	public static final Extraction EXTRACTION = new Extraction("test reader", "1", "river");

	private River() {
	}

	public static CuratedFiles files() {
		CuratedFiles bundled = CuratedFiles.of(Shelf.bundled());
		return new CuratedFiles(bundled.ontology(), bundled.rules(),
				Shelf.only(Path.of("src/test/resources/graph/curated")).files("data/reference", ".ttl"), bundled.shapes());
	}

	/** Starts an article whose paragraphs are the given ones. */
	public static ArticleMaker article(String name, String... paragraphs) {
		return new ArticleMaker(name, List.of(paragraphs));
	}

	/** Collects claims on an article, each with a paragraph's words as evidence. */
	public static final class ArticleMaker {
		private final String name;
		private final List<String> paragraphs;
		private final List<Claim> claims = new ArrayList<>();
		private Optional<PartialDate> date = Optional.empty();
		private Optional<String> publisher = Optional.of("River Post");

		private ArticleMaker(String name, List<String> paragraphs) {
			this.name = name;
			this.paragraphs = paragraphs;
		}

		public ArticleMaker on(String day) {
			date = Optional.of(PartialDate.parse(day));
			return this;
		}

		public ArticleMaker by(String outlet) {
			publisher = Optional.of(outlet);
			return this;
		}

		public ArticleMaker claim(String quote, String holder, Stance stance, String about) {
			return claim(quote, holder, stance, about, "self", Optional.empty(), Ground.WILL, Optional.empty());
		}

		public ArticleMaker claim(String quote, String holder, Stance stance, String about, String claimant,
				Optional<String> said,
				Ground ground, Optional<String> deniedBy) {
			String text = text();
			int start = text.indexOf(quote);
			Evidence evidence = Evidence.of(text, new Span(start, start + quote.length()));
			String id = Iris.claimId(id(), holder, about, stance.word(), claimant, evidence.start(), evidence.end());
			claims.add(new Claim(id, id(), holder, about, stance, Claimant.ofWord(claimant), Optional.empty(), List.of(),
					said.map(PartialDate::parse), Optional.empty(), ground, deniedBy, 0.75, "test", evidence));
			return this;
		}

		private String text() {
			return String.join("\n", paragraphs);
		}

		private String id() {
			return Iris.articleId(Iris.hash(text()));
		}

		public ReadArticle make() {
			String text = text();
			List<Article.Paragraph> spans = new ArrayList<>();
			int start = 0;
			for (String paragraph : paragraphs) {
				spans.add(new Article.Paragraph(Article.Kind.BODY, new Span(start, start + paragraph.length())));
				start += paragraph.length() + 1;
			}
			Article article = new Article(id(), name, Optional.of(name), publisher, date, Optional.empty(), "en", Iris.hash(text),
					text, spans, List.of());
			return new ReadArticle(article, claims, EXTRACTION);
		}
	}
}
