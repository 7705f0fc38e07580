package org.w3id.parley.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import org.w3id.parley.iri.Iris.Kind;
import org.w3id.parley.model.Article;
import org.w3id.parley.model.Evidence;
import org.w3id.parley.model.Span;
import org.w3id.parley.page.ArticlePage.Block;
import org.w3id.parley.page.ArticlePage.Piece;
import org.w3id.parley.page.ArticlePage.Sort;
import org.w3id.parley.verdict.DatedClaim;
import org.w3id.parley.verdict.Days;

/** Makes the reader: the text cut into pieces at the ends of claims. */
record ArticleMaker(Scene scene) {
	/** A claim's quote in UTF-16 units of the text. */
	private record Marked(Span span, Quote quote) {
	}

	ArticlePage page(String id) {
		Article article = scene.moment().article(id).orElseThrow(() -> Complaint.unknown("article", id));
		List<DatedClaim> claims = scene.register().inArticle(id);
		List<Marked> marked = claims.stream()
				.map(dated -> new Marked(span(article.text(), dated.claim().evidence()), scene.quotes().of(dated)))
				.toList();
		Moment.Heading heading = Optional.ofNullable(scene.moment().headings().get(id))
				.orElse(new Moment.Heading(article.title().orElse(article.name()), article.publisher(), Optional.empty()));
		ArticlePage.Report report = new ArticlePage.Report(article.name(), article.language(), article.hash(),
				article.text().codePointCount(0, article.text().length()), article.paragraphs().size(), article.dropped().size(),
				claims.size());
		return new ArticlePage(Frame.ofThing(heading.title(), "article", scene.lens(), "/" + Kind.ARTICLE.path() + "/" + id), id,
				heading.title(), article.publisher(), article.date().map(Days::words),
				article.address().filter(ArticleMaker::isLink),
				blocks(article, marked, heading.title()), marked.stream().map(Marked::quote).toList(), report);
	}

	private static boolean isLink(String address) {
		return address.startsWith("https://") || address.startsWith("http://");
	}

	private static Span span(String text, Evidence evidence) {
		int start = text.offsetByCodePoints(0, evidence.start());
		return new Span(start, text.offsetByCodePoints(start, evidence.end() - evidence.start()));
	}

	private record Part(Span span, Sort sort, Optional<String> reason) {
	}

	/** A title that only says again what stands above the text is left out. */
	private static List<Block> blocks(Article article, List<Marked> marked, String heading) {
		List<Part> parts = new ArrayList<>();
		article.paragraphs().forEach(paragraph -> parts.add(new Part(paragraph.span(), switch (paragraph.kind()) {
			case TITLE -> Sort.TITLE;
			case BODY -> Sort.BODY;
			case QUOTE_BLOCK -> Sort.QUOTE_BLOCK;
			case POST -> Sort.POST;
		}, Optional.empty())));
		article.dropped().forEach(dropped -> parts.add(new Part(dropped.span(), Sort.DROPPED, Optional.of(dropped.reason()))));
		parts.sort(Comparator.comparingInt(part -> part.span().start()));
		return parts.stream()
				.filter(part -> part.sort() != Sort.TITLE || !part.span().of(article.text()).strip().equals(heading.strip())
						|| marked.stream().anyMatch(one -> one.span().overlaps(part.span())))
				.map(part -> new Block(part.sort(), part.reason(), pieces(article.text(), part.span(), marked))).toList();
	}

	private static List<Piece> pieces(String text, Span paragraph, List<Marked> marked) {
		List<Marked> inside = marked.stream().filter(one -> one.span().overlaps(paragraph)).toList();
		SortedSet<Integer> cuts = new TreeSet<>(List.of(paragraph.start(), paragraph.end()));
		inside.forEach(one -> {
			cuts.add(Math.max(paragraph.start(), one.span().start()));
			cuts.add(Math.min(paragraph.end(), one.span().end()));
		});
		List<Piece> pieces = new ArrayList<>();
		int from = paragraph.start();
		for (int to : cuts) {
			if (to > from) {
				Span span = new Span(from, to);
				pieces.add(new Piece(span.of(text),
						inside.stream().filter(one -> one.span().contains(span)).map(Marked::quote).toList()));
			}
			from = to;
		}
		return pieces;
	}
}
