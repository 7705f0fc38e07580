package org.w3id.parley.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.w3id.parley.graph.Change;
import org.w3id.parley.graph.Derivations;
import org.w3id.parley.graph.PublishedClaim;
import org.w3id.parley.graph.PutResult;
import org.w3id.parley.graph.ReadArticle;
import org.w3id.parley.graph.River;
import org.w3id.parley.graph.Store;
import org.w3id.parley.model.Claim;
import org.w3id.parley.model.Claim.Ground;
import org.w3id.parley.model.Claimant;
import org.w3id.parley.model.Dossier;
import org.w3id.parley.model.Review;
import org.w3id.parley.model.Stance;

import static org.assertj.core.api.Assertions.assertThat;

/** A fixed store: three articles on the river, two reviews, and verdicts written by hand. */
public final class RiverAnswers {
	private RiverAnswers() {
	}

	public static Store store() {
		Store store = Store.inMemory(River.files());
		assertThat(store.putAll(articles())).allMatch(PutResult.Stored.class::isInstance);
		ReadArticle first = articles().getFirst();
		store.review(review(first.claims().get(1), Review.Decision.REFUTED, "2024-04-01T00:00:00Z"));
		store.review(review(first.claims().get(0), Review.Decision.REFUTED, "2024-04-01T00:00:00Z"));
		store.review(review(first.claims().get(0), Review.Decision.WITHDRAWN, "2024-04-02T00:00:00Z"));
		store.attach(new FixedVerdicts());
		return store;
	}

	private static Review review(Claim claim, Review.Decision decision, String at) {
		return new Review(claim.id(), decision, "reviewer", Instant.parse(at), "");
	}

	public static List<ReadArticle> articles() {
		Optional<String> none = Optional.empty();
		ReadArticle first = River.article("Talks open", "Lowland insists on free flow.", "It also insists on a commission.",
				"Midland refuses any high dam.", "Upland says that Lowland would take the treaty.").on("2024-03-01")
				.by("River Post")
				.claim("insists on free flow", "lowland", Stance.DEMANDS, "free-flow")
				.claim("insists on a commission", "lowland", Stance.DEMANDS, "joint-commission")
				.claim("refuses any high dam", "midland", Stance.REJECTS, "high-dam")
				.claim("Lowland would take the treaty", "lowland", Stance.ACCEPTS, "river-treaty", "upland", none, Ground.WILL,
						none)
				.make();
		ReadArticle second = River
				.article("Talks stall", "Lowland will not sign the treaty.", "It lacks the money for a dam, a scholar holds.",
						"Upland backs a commission if the costs are shared.", "Midland backs a commission too.",
						"Midland, claims Upland, wants the treaty, which Midland denies.")
				.on("2024-05-10").by("Delta News")
				.claim("will not sign the treaty", "lowland", Stance.REJECTS, "river-treaty")
				.claim("lacks the money for a dam", "lowland", Stance.REJECTS, "dam", "commentator", none, Ground.CAPABILITY,
						none)
				.claim("backs a commission if the costs are shared", "upland", Stance.CONDITIONAL, "joint-commission")
				.claim("Midland backs a commission too", "midland", Stance.ACCEPTS, "joint-commission", "self",
						Optional.of("2024-05-09"),
						Ground.WILL, none)
				.claim("wants the treaty", "midland", Stance.ACCEPTS, "river-treaty", "upland", none, Ground.WILL,
						Optional.of("midland"))
				.make();
		ReadArticle third = River.article("A turn", "Midland now wants a high dam | at once.").on("2024-07").by("Delta News")
				.claim("now wants a high dam | at once", "midland", Stance.DEMANDS, "high-dam").make();
		return List.of(first, detailed(second), third, River.article("Silence", "Nothing was said.").make());
	}

	/** With a condition, a speaker and a chain of sources on the claim about the commission. */
	private static ReadArticle detailed(ReadArticle read) {
		List<Claim> claims = read.claims().stream().map(claim -> claim.stance() != Stance.CONDITIONAL
				? claim
				: new Claim(claim.id(), claim.article(), claim.holder(), claim.about(), claim.stance(), new Claimant.Self(),
						Optional.of("Ada Rill"), List.of("the Delta Wire", "an aide"), claim.said(),
						Optional.of(new Claim.Condition("if the costs are shared", Optional.of("joint-commission"))),
						claim.ground(),
						claim.deniedBy(), claim.confidence(), claim.pattern(), claim.evidence()))
				.toList();
		return new ReadArticle(read.article(), claims, read.extraction());
	}

	private static final class FixedVerdicts implements Derivations {
		@Override
		public void begin(Dossier dossier, List<PublishedClaim> claims, List<Review> reviews, Graph verdicts) {
			RDFDataMgr.loadGraph("src/test/resources/query/verdicts.ttl").find().forEach(verdicts::add);
		}

		@Override
		public void change(Change change, Graph verdicts) {
			throw new IllegalStateException("the store is fixed");
		}

		@Override
		public void committed() {
			// nothing to show
		}

		@Override
		public void aborted() {
			// nothing to forget
		}
	}
}
