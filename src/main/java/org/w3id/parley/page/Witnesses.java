package org.w3id.parley.page;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.w3id.parley.model.Claim;
import org.w3id.parley.verdict.DatedClaim;

/**
 * Which claims retell one utterance: the same holder's stance of one sign on one target, asserted by the same claimant through the
 * same mouth on the same day.
 */
final class Witnesses {
	private Witnesses() {
	}

	static Support support(Collection<DatedClaim> claims) {
		Set<List<String>> utterances = new HashSet<>();
		Set<String> articles = new HashSet<>();
		claims.forEach(dated -> {
			utterances.add(utterance(dated));
			articles.add(dated.claim().article());
		});
		return new Support(utterances.size(), articles.size(), claims.size());
	}

	static boolean same(DatedClaim one, DatedClaim other) {
		return utterance(one).equals(utterance(other));
	}

	private static List<String> utterance(DatedClaim dated) {
		Claim claim = dated.claim();
		String speaker = claim.speaker().map(name -> name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT))
				.orElse("");
		return List.of(claim.holder(), claim.about(), claim.stance().sign().name(), claim.claimant().word(), speaker,
				dated.day().toString());
	}
}
