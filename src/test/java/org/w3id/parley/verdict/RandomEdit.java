package org.w3id.parley.verdict;

import java.util.ArrayList;
import java.util.List;

import org.w3id.parley.model.Claim;
import org.w3id.parley.model.Dossier;
import org.w3id.parley.model.Review;

/** Random changes of a small negotiation: an index is told, and the material says what it must come to. */
final class RandomEdit {
	private RandomEdit() {
	}

	/** One of: replace an article's claims, add some, confirm or refute or take a review back, replace the dossier. */
	static Material apply(Indexer indexer, Material material, RandomMaterial random) {
		List<Claim> claims = new ArrayList<>(material.claims());
		List<Review> reviews = new ArrayList<>(material.reviews());
		List<DatedClaim> removed = new ArrayList<>();
		List<DatedClaim> added = new ArrayList<>();
		int kind = random.below(10);
		if (kind < 5 && !claims.isEmpty()) {
			String article = claims.get(random.below(claims.size())).article();
			claims.stream().filter(claim -> claim.article().equals(article)).map(material::dated).forEach(removed::add);
			claims.removeIf(claim -> claim.article().equals(article));
		}
		if (kind < 7) {
			for (int i = random.below(4); i > 0; i--) {
				added.add(material.dated(random.claim()));
			}
			added.stream().map(DatedClaim::claim).forEach(claims::add);
		} else if (kind < 9 && !claims.isEmpty()) {
			Review review = random.review(claims.get(random.below(claims.size())).id());
			reviews.add(review);
			indexer.apply(List.of(), List.of(), List.of(review));
		} else if (kind == 9) {
			Dossier dossier = random.dossier();
			indexer.apply(dossier);
			return Material.of(dossier, claims, reviews, material.articleDates());
		}
		indexer.apply(added, removed, List.of());
		return Material.of(material.dossier(), claims, reviews, material.articleDates());
	}
}
