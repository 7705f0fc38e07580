package org.w3id.parley.page;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.w3id.parley.graph.ReadArticle;
import org.w3id.parley.graph.Store;
import org.w3id.parley.iri.Iris;
import org.w3id.parley.iri.Iris.Kind;
import org.w3id.parley.model.Article;
import org.w3id.parley.model.PartialDate;
import org.w3id.parley.model.Review;
import org.w3id.parley.query.QueryBook;
import org.w3id.parley.query.Table;
import org.w3id.parley.verdict.Days;
import org.w3id.parley.verdict.Index;
import org.w3id.parley.verdict.LiveVerdicts;

/**
 * The store as pages see it. What follows from claims is of one moment; articles and facts are read when asked for, each in a
 * transaction of its own. Safe for use by several threads.
 */
public final class Archive implements Supplier<Moment> {
	private final Store store;
	private final LiveVerdicts verdicts;
	private final QueryBook book;
	private @Nullable State newest;

	/**
	 * @param verdicts
	 *            attached to the store
	 * @param book
	 *            with the queries of {@code queries/page}
	 */
	public Archive(Store store, LiveVerdicts verdicts, QueryBook book) {
		this.store = store;
		this.verdicts = verdicts;
		this.book = book;
	}

	@Override
	public synchronized Moment get() {
		Index judge = verdicts.judge();
		State known = newest;
		if (known == null || known.judge() != judge) {
			known = new State(this, judge, headings(), issues());
			newest = known;
		}
		return known;
	}

	private SortedMap<String, Moment.Heading> headings() {
		SortedMap<String, Moment.Heading> headings = new TreeMap<>();
		ask("articles", Map.of()).rows()
				.forEach(row -> headings.put(Iris.localName(Kind.ARTICLE, row.getFirst().orElseThrow().getURI()),
						new Moment.Heading(text(row.get(1)).orElse(""), text(row.get(2)),
								text(row.get(3)).map(PartialDate::parse).map(Days::words))));
		return Collections.unmodifiableSortedMap(headings);
	}

	private SortedMap<String, String> issues() {
		SortedMap<String, String> issues = new TreeMap<>();
		ask("issues", Map.of()).rows()
				.forEach(row -> issues.put(Iris.localName(Kind.ISSUE, row.getFirst().orElseThrow().getURI()),
						text(row.get(1)).orElse("")));
		return Collections.unmodifiableSortedMap(issues);
	}

	private Table ask(String name, Map<String, String> values) {
		return store.read(dataset -> book.named("page", name).ask(dataset, values));
	}

	static Optional<String> text(Optional<Node> node) {
		return node.map(value -> value.isLiteral() ? value.getLiteralLexicalForm() : value.toString());
	}

	private record State(Archive archive, Index judge, SortedMap<String, Heading> headings, SortedMap<String, String> issues)
			implements
				Moment {
		@Override
		public Optional<Article> article(String id) {
			return archive.store.article(id).map(ReadArticle::article);
		}

		@Override
		public List<Review> reviews(String claim) {
			return archive.store.reviews().stream().filter(review -> review.claim().equals(claim)).toList();
		}

		@Override
		public List<Fact> facts(Kind kind, String id) {
			return switch (kind) {
				case PARTY, PROPOSAL, SPEAKER -> FactSheet.of(archive.ask(kind.path() + "-facts", Map.of(kind.path(), id)));
				case POST, PROVISION, ISSUE, ARTICLE, CLAIM, POSITION, VERDICT, WITNESS, REVIEW, CITATION -> List.of();
			};
		}

		@Override
		public Optional<String> definition(Kind kind, String id) {
			return archive.ask("definition", Map.of("thing", Iris.of(kind, id))).rows().stream().findFirst()
					.flatMap(row -> text(row.getFirst()));
		}
	}
}
