package org.w3id.parley.graph;

import java.util.List;
import java.util.Optional;

import org.w3id.parley.model.Dossier;
import org.w3id.parley.model.Review;

/**
 * What one transaction changes of the material that verdicts follow from. A claim that changed without changing its name is
 * among both the removed (as it was) and the added (as it is). Claims are in the order in which their articles
 * were put, those of one article in order of their ids.
 *
 * @param dossier
 *            the new reference data, where that changed
 */
public record Change(List<PublishedClaim> added, List<PublishedClaim> removed, List<Review> reviews, Optional<Dossier> dossier) {
	public Change {
		added = List.copyOf(added);
		removed = List.copyOf(removed);
		reviews = List.copyOf(reviews);
	}

	public boolean isEmpty() {
		return added.isEmpty() && removed.isEmpty() && reviews.isEmpty() && dossier.isEmpty();
	}
}
