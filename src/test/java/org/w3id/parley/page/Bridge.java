package org.w3id.parley.page;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.w3id.parley.graph.CuratedFiles;
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
import org.w3id.parley.query.QueryBook;
import org.w3id.parley.shelf.Shelf;
import org.w3id.parley.verdict.LiveVerdicts;

import static org.assertj.core.api.Assertions.assertThat;

/** A small negotiation made up for tests, in a store: proposals for a bridge, what the banks say of them, and awkward names. */
final class Bridge implements AutoCloseable {
	/** A party's label that runs from right to left. */
	static final String ARABIC = "اتحاد العبّارات";
	/** A party's label that looks like markup. */
	static final String MARKUP = "Ferry & <b>Sons</b> \"Ltd\" 'Co'";
	/** A claim's quote that looks like a script. */
	static final String SCRIPT = "<script>alert('no')</script> \"We reject the bridge & its <b>tolls</b>.\"";

	final Store store;
	final LiveVerdicts verdicts = new LiveVerdicts();
	final QueryBook book = QueryBook.of(Shelf.bundled());
	final Pages pages;

	private Bridge() {
		CuratedFiles bundled = CuratedFiles.of(Shelf.bundled());
		store = Store.inMemory(new CuratedFiles(bundled.ontology(), bundled.rules(),
				Shelf.only(Path.of("src/test/resources/page/bridge")).files("data/reference", ".ttl"), bundled.shapes()));
		store.attach(verdicts);
		pages = new Pages(new Archive(store, verdicts, book), book);
	}

	/** The reference data alone. */
	static Bridge withoutArticles() {
		return new Bridge();
	}

	static Bridge withArticles() {
		Bridge bridge = new Bridge();
		bridge.first();
		bridge.second();
		bridge.third();
		return bridge;
	}

	private void first() {
		Text text = new Text("First Herald", "2031-01-05", "Bridge talks open");
		text.paragraph("Mayor Ada Reeve said Northbank would never accept tolls of any kind. Southbank signed the old pact.")
				.claim("northbank", Stance.REJECTS, "tolls", "self", "Ada Reeve",
						"Northbank would never accept tolls of any kind")
				.claim("southbank", Stance.ACCEPTS, "old-pact", "self", "", "Southbank signed the old pact");
		text.paragraph("A spokesman for the ferry said: " + SCRIPT).claim("ferry", Stance.REJECTS, "tolls", "self", "", SCRIPT);
		text.dropped("Share this").put();
	}

	private void second() {
		Text text = new Text("River Post", "2031-03-01", "Southbank warms to the toll bridge");
		text.paragraph(
				"Southbank backs the toll bridge. It demands a footpath. Northbank, Southbank claims, agreed to the toll bridge.")
				.claim("southbank", Stance.ACCEPTS, "toll-bridge", "self", "", "Southbank backs the toll bridge")
				.claim("southbank", Stance.DEMANDS, "footpath", "self", "", "It demands a footpath")
				.claim("northbank", Stance.ACCEPTS, "toll-bridge", "southbank", "",
						"Northbank, Southbank claims, agreed to the toll bridge");
		text.paragraph(ARABIC + " يرفض الجسر.").claim("abbarat", Stance.REJECTS, "toll-bridge", "self", "",
				ARABIC + " يرفض الجسر");
		text.dropped("Subscribe").put();
	}

	private void third() {
		Text text = new Text("First Herald", "2031-04-02", "Northbank turns 🌉");
		text.paragraph(
				"“We now accept a toll for lorries”, Reeve said, if the money stays on the river. 🌉 The committee demands a closure at night.")
				.claim("northbank", Stance.CONDITIONAL, "lorry-toll", "self", "Reeve",
						"“We now accept a toll for lorries”, Reeve said, if the money stays on the river")
				.claim("committee", Stance.DEMANDS, "night-closure", "self", "", "The committee demands a closure at night");
		text.paragraph("Experts say that Southbank rejects the free bridge.").claim("southbank", Stance.REJECTS, "free-bridge",
				"commentator", "",
				"Southbank rejects the free bridge");
		text.put();
	}

	/** The answer to a request for a path and query, as a browser would write it. */
	Page get(String address) {
		return pages.answer(Requests.of(address));
	}

	String html(String address) {
		Page page = get(address);
		assertThat(page.status()).as(address).isEqualTo(200);
		return new String(page.content(), java.nio.charset.StandardCharsets.UTF_8);
	}

	@Override
	public void close() {
		store.close();
	}

	/** An article in the making. */
	private final class Text {
		private final String title;
		private final String publisher;
		private final String date;
		private final StringBuilder text = new StringBuilder();
		private final List<Article.Paragraph> paragraphs = new ArrayList<>();
		private final List<Article.Dropped> dropped = new ArrayList<>();
		private final List<Planned> claims = new ArrayList<>();

		private record Planned(String holder, Stance stance, String about, String claimant, String speaker, String quote) {
		}

		private Text(String publisher, String date, String title) {
			this.publisher = publisher;
			this.date = date;
			this.title = title;
			paragraphs.add(new Article.Paragraph(Article.Kind.TITLE, add(title)));
		}

		private Span add(String line) {
			int start = text.length();
			text.append(line).append("\n\n");
			return new Span(start, start + line.length());
		}

		Text paragraph(String line) {
			paragraphs.add(new Article.Paragraph(Article.Kind.BODY, add(line)));
			return this;
		}

		Text dropped(String line) {
			dropped.add(new Article.Dropped(add(line), "button"));
			return this;
		}

		Text claim(String holder, Stance stance, String about, String claimant, String speaker, String quote) {
			claims.add(new Planned(holder, stance, about, claimant, speaker, quote));
			return this;
		}

		void put() {
			String whole = text.toString();
			String hash = Iris.hash(whole);
			String id = Iris.articleId(hash);
			Article article = new Article(id, title + ".txt", Optional.of(title), Optional.of(publisher),
					Optional.of(PartialDate.parse(date)),
					Optional.of("https://example.org/" + date), "en", hash, whole, paragraphs, dropped);
			List<Claim> found = claims.stream().map(planned -> claim(id, whole, planned)).toList();
			assertThat(store.put(new ReadArticle(article, found, new Extraction("test", "1", "bridge"))))
					.isInstanceOf(PutResult.Stored.class);
		}

		private static Claim claim(String article, String text, Planned planned) {
			int start = text.indexOf(planned.quote());
			Evidence evidence = Evidence.of(text, new Span(start, start + planned.quote().length()));
			Optional<Claim.Condition> condition = planned.stance() == Stance.CONDITIONAL
					? Optional.of(new Claim.Condition("the money stays on the river", Optional.empty()))
					: Optional.empty();
			return new Claim(Iris.claimId(article, planned.holder(), planned.about(), planned.stance().word(), planned.claimant(),
					evidence.start(), evidence.end()), article, planned.holder(), planned.about(), planned.stance(),
					Claimant.ofWord(planned.claimant()), Optional.of(planned.speaker()).filter(name -> !name.isEmpty()),
					List.of(), Optional.empty(),
					condition, Claim.Ground.WILL, Optional.empty(), 0.9, "test", evidence);
		}
	}
}
