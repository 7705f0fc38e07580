package org.w3id.parley.verdict;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.w3id.parley.model.Claim;
import org.w3id.parley.model.Dossier;
import org.w3id.parley.model.PartialDate;
import org.w3id.parley.model.Review;

/**
 * Everything that verdicts follow from. Immutable.
 *
 * @param articleDates
 *            when each article was published; articles without a date are absent
 */
public record Material(Dossier dossier, List<Claim> claims, List<Review> reviews, SortedMap<String, PartialDate> articleDates) {
	public Material {
		claims = List.copyOf(claims);
		reviews = List.copyOf(reviews);
		articleDates = Collections.unmodifiableSortedMap(new TreeMap<>(articleDates));
	}

	public static Material of(Dossier dossier, Collection<Claim> claims, Collection<Review> reviews,
			Map<String, PartialDate> articleDates) {
		return new Material(dossier, List.copyOf(claims), List.copyOf(reviews), new TreeMap<>(articleDates));
	}

	/** The same with other claims: what a replay judges over. */
	public Material withClaims(Collection<Claim> others) {
		return of(dossier, others, reviews, articleDates);
	}

	public Material withDossier(Dossier other) {
		return of(other, claims, reviews, articleDates);
	}

	public DatedClaim dated(Claim claim) {
		return new DatedClaim(claim, Day.of(claim, Optional.ofNullable(articleDates.get(claim.article()))));
	}
}
