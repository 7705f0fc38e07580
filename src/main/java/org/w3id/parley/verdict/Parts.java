package org.w3id.parley.verdict;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.w3id.parley.model.Claim;
import org.w3id.parley.model.Claimant;

/**
 * What claims are made of and have in common: voices and patterns are few, and each is kept once. Dates are left as they come: to find
 * the like of one costs more than it saves. Of one thread.
 */
final class Parts {
	private static final Claimant SELF = new Claimant.Self();
	private final Map<Object, Object> kept = new HashMap<>();

	/**
	 * The same claim, made of parts that others have too.
	 *
	 * @param holder
	 *            the holder's name as others have it
	 * @param about
	 *            the target's name as others have it
	 */
	DatedClaim frugal(DatedClaim dated, String holder, String about) {
		Claim claim = dated.claim();
		Claim thin = new Claim(claim.id(), claim.article(), holder, about, claim.stance(), once(claim.claimant()),
				onceIfAny(claim.speaker()), claim.chain(), claim.said(), claim.condition(), claim.ground(),
				onceIfAny(claim.deniedBy()), claim.confidence(), once(claim.pattern()), claim.evidence());
		return new DatedClaim(thin, dated.day());
	}

	private Claimant once(Claimant claimant) {
		return claimant instanceof Claimant.Self ? SELF : this.<Claimant>once((Object) claimant);
	}

	@SuppressWarnings("unchecked")
	private <T> T once(Object part) {
		Object known = kept.putIfAbsent(part, part);
		return (T) (known == null ? part : known);
	}

	private <T> Optional<T> onceIfAny(Optional<T> part) {
		return part.isEmpty() ? part : once(part);
	}
}
