package org.w3id.parley.graph;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.parley.iri.Iris;
import org.w3id.parley.model.Article;
import org.w3id.parley.model.Claim;
import org.w3id.parley.model.Claimant;
import org.w3id.parley.model.Dossier;
import org.w3id.parley.model.Evidence;
import org.w3id.parley.model.Mistake;
import org.w3id.parley.model.PartialDate;
import org.w3id.parley.model.Review;
import org.w3id.parley.model.Span;
import org.w3id.parley.model.Stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StoreTest {
	@TempDir
	Path folder;

	/** Uses every field of the model, and characters outside the basic plane before the evidence. */
	static ReadArticle full() {
		String text = "Wasser 💧 und 🏞️\nby a reporter\nUpland, Ada Rill told the Post, will build no high dam unless paid.\nEnd 🌊";
		String hash = Iris.hash(text);
		String id = Iris.articleId(hash);
		int first = text.indexOf('\n');
		int second = text.indexOf('\n', first + 1);
		int third = text.indexOf('\n', second + 1);
		Article article = new Article(id, "river 1.txt", Optional.of("Wasser 💧"), Optional.of("River Post"),
				Optional.of(PartialDate.parse("2024-03")), Optional.of("https://example.org/a b?c=\"d\""), "en", hash, text,
				List.of(new Article.Paragraph(Article.Kind.TITLE, new Span(0, first)),
						new Article.Paragraph(Article.Kind.BODY, new Span(second + 1, third)),
						new Article.Paragraph(Article.Kind.QUOTE_BLOCK, new Span(third + 1, text.length()))),
				List.of(new Article.Dropped(new Span(first + 1, second), "byline")));
		String quote = "will build no high dam unless paid";
		Evidence evidence = Evidence.of(text, new Span(text.indexOf(quote), text.indexOf(quote) + quote.length()));
		Claim own = new Claim("c1", id, "upland", "high-dam", Stance.CONDITIONAL, new Claimant.Self(), Optional.of("Ada Rill"),
				List.of("the Post", "an aide \"of\" hers"), Optional.of(PartialDate.parse("2024-03-02")),
				Optional.of(new Claim.Condition("unless paid", Optional.of("joint-commission"))), Claim.Ground.WILL,
				Optional.of("narrator"), 0.8125, "said-that", evidence);
		Claim others = new Claim("c2", id, "lowland", "river-treaty", Stance.REJECTS, new Claimant.OtherParty("upland"),
				Optional.of("nobody we know"), List.of(), Optional.empty(), Optional.empty(), Claim.Ground.CAPABILITY,
				Optional.of("midland"), 1.0, "p", evidence);
		Claim comment = new Claim("c3", id, "lowland", "dam", Stance.OPEN, new Claimant.Commentator(), Optional.empty(),
				List.of(),
				Optional.of(PartialDate.parse("2023")), Optional.of(new Claim.Condition("if asked", Optional.empty())),
				Claim.Ground.WILL, Optional.empty(), 0.0, "p", evidence);
		return new ReadArticle(article, List.of(own, others, comment), River.EXTRACTION);
	}

	@Test
	void whatIsPutIsReadBackFieldByField() {
		try (Store store = Store.inMemory(River.files())) {
			ReadArticle read = full();
			assertThat(store.put(read)).isInstanceOf(PutResult.Stored.class);
			assertThat(store.article(read.article().id())).contains(read);
			assertThat(store.claims()).extracting(PublishedClaim::claim).containsExactlyElementsOf(read.claims());
			assertThat(store.articles()).containsExactly(read.article().id());
			assertThat(store.articleDates()).containsOnlyKeys(read.article().id());
			assertThat(store.article("absent")).isEmpty();
		}
	}

	@Test
	void theSameAgainWritesNothingAndASmallerOneReplacesTheWhole() {
		try (Store store = Store.inMemory(River.files())) {
			ReadArticle read = full();
			store.put(read);
			assertThat(store.put(read)).isEqualTo(new PutResult.Unchanged(read.article().id()));
			ReadArticle smaller = new ReadArticle(read.article(), read.claims().subList(0, 1), read.extraction());
			assertThat(store.put(smaller)).isInstanceOf(PutResult.Stored.class);
			assertThat(store.article(read.article().id())).contains(smaller);
		}
	}

	@Test
	void theStoreIsWhatItWasAfterItIsOpenedAgain() {
		ReadArticle read = full();
		Dossier dossier;
		try (Store store = Store.open(folder, River.files())) {
			store.put(read);
			dossier = store.dossier();
		}
		try (Store store = Store.open(folder, River.files())) {
			assertThat(store.article(read.article().id())).contains(read);
			assertThat(store.dossier()).isEqualTo(dossier);
		}
	}

	@Test
	void anArticleIsRefusedWholeAndTheOthersOfItsBatchGoIn() {
		try (Store store = Store.inMemory(River.files())) {
			ReadArticle good = full();
			ReadArticle bad = River.article("b", "Lowland wants free flow.")
					.claim("wants free flow", "lowland", Stance.DEMANDS, "free-flow")
					.claim("Lowland", "atlantis", Stance.DEMANDS, "free-flow").make();
			List<PutResult> results = store.putAll(List.of(bad, good));
			assertThat(results.get(0)).isInstanceOfSatisfying(PutResult.Refused.class, refused -> assertThat(refused.reasons())
					.anySatisfy(reason -> assertThat(reason).contains("has one holder").contains("party atlantis")));
			assertThat(results.get(1)).isInstanceOf(PutResult.Stored.class);
			assertThat(store.articles()).containsExactly(good.article().id());
		}
	}

	@Test
	void evidenceThatIsNotInTheTextIsRefused() {
		try (Store store = Store.inMemory(River.files())) {
			ReadArticle read = full();
			Claim claim = read.claims().getFirst();
			Claim shifted = new Claim(claim.id(), claim.article(), claim.holder(), claim.about(), claim.stance(),
					claim.claimant(),
					claim.speaker(), claim.chain(), claim.said(), claim.condition(), claim.ground(), claim.deniedBy(),
					claim.confidence(), claim.pattern(),
					new Evidence(claim.evidence().start() + 1, claim.evidence().end() + 1, claim.evidence().exact()));
			assertThat(store.put(read.article(), List.of(shifted), River.EXTRACTION)).isInstanceOfSatisfying(
					PutResult.Refused.class,
					refused -> assertThat(refused.reasons()).anyMatch(reason -> reason.contains("is not its quote")));
		}
	}

	@Test
	void aRemovedArticleLeavesATombstoneUntilItComesBack() {
		try (Store store = Store.inMemory(River.files())) {
			ReadArticle read = full();
			store.put(read);
			long before = store.read(dataset -> dataset.asDatasetGraph().stream().count());
			assertThat(store.remove(read.article().id())).isTrue();
			assertThat(store.remove(read.article().id())).isFalse();
			assertThat(store.claims()).isEmpty();
			store.put(read);
			long after = store.read(dataset -> dataset.asDatasetGraph().stream().count());
			assertThat(after).isEqualTo(before);
		}
	}

	@Test
	void reviewsAreKeptOnceAndInTheOrderOfTheirMoments() {
		try (Store store = Store.inMemory(River.files())) {
			Review late = new Review("c1", Review.Decision.WITHDRAWN, "eve", Instant.parse("2025-01-02T00:00:00Z"), "");
			Review early = new Review("c1", Review.Decision.REFUTED, "eve", Instant.parse("2025-01-01T10:00:00.5Z"), "why\nnot");
			store.review(late);
			store.review(early);
			store.review(early);
			assertThat(store.reviews()).containsExactly(early, late);
		}
	}

	@Test
	void aFolderThatIsOpenIsRefusedWithItsHolder() {
		try (Store store = Store.open(folder, River.files())) {
			assertThat(store.articles()).isEmpty();
			assertThatThrownBy(() -> Store.open(folder, River.files())).isInstanceOf(Mistake.class)
					.hasMessageContaining("in use by process " + ProcessHandle.current().pid());
		}
	}

	@Test
	void derivationsSeeEachChangeInItsTransactionAndLearnHowItEnded() {
		List<String> seen = new ArrayList<>();
		ReadArticle read = full();
		try (Store store = Store.inMemory(River.files())) {
			store.attach(new Recorder(seen));
			store.put(read);
			store.put(read);
			store.put(new ReadArticle(read.article(), read.claims().subList(1, 3), read.extraction()));
			store.review(new Review("c2", Review.Decision.REFUTED, "eve", Instant.EPOCH, ""));
			store.remove(read.article().id());
		}
		assertThat(seen).containsExactly("begin 0", "committed", "+[c1, c2, c3] -[] r0", "committed", "aborted", "+[] -[c1] r0",
				"committed", "+[] -[] r1", "committed", "+[] -[c2, c3] r0", "committed");
	}

	@Test
	void aDerivationThatFailsTakesTheArticleWithIt() {
		try (Store store = Store.inMemory(River.files())) {
			List<String> seen = new ArrayList<>();
			store.attach(new Recorder(seen) {
				@Override
				public void change(Change change, Graph verdicts) {
					throw new IllegalStateException("no");
				}
			});
			assertThatThrownBy(() -> store.put(full())).isInstanceOf(IllegalStateException.class);
			assertThat(store.articles()).isEmpty();
			assertThat(seen).endsWith("aborted");
		}
	}

	@Test
	void anEditIsDerivedFromOrUndoneWhole() {
		List<String> seen = new ArrayList<>();
		try (Store store = Store.inMemory(River.files())) {
			store.put(full());
			store.attach(new Recorder(seen));
			String graph = Iris.articleGraph(full().article().id());
			store.edit(dataset -> dataset.removeGraph(Terms.uri(graph)));
			assertThat(store.articles()).isEmpty();
			assertThat(seen).containsExactly("begin 3", "committed", "begin 0", "committed");
			store.put(full());
			assertThatThrownBy(() -> store.edit(dataset -> {
				dataset.removeGraph(Terms.uri(graph));
				throw new IllegalStateException("no");
			})).isInstanceOf(IllegalStateException.class);
			assertThat(store.claims()).hasSize(3);
		}
	}

	private static class Recorder implements Derivations {
		private final List<String> seen;

		Recorder(List<String> seen) {
			this.seen = seen;
		}

		@Override
		public void begin(Dossier dossier, List<PublishedClaim> claims, List<Review> reviews, Graph verdicts) {
			seen.add("begin " + claims.size());
		}

		@Override
		public void change(Change change, Graph verdicts) {
			seen.add("+" + ids(change.added()) + " -" + ids(change.removed()) + " r" + change.reviews().size());
		}

		private static List<String> ids(List<PublishedClaim> claims) {
			return claims.stream().map(published -> published.claim().id()).toList();
		}

		@Override
		public void committed() {
			seen.add("committed");
		}

		@Override
		public void aborted() {
			seen.add("aborted");
		}
	}
}
