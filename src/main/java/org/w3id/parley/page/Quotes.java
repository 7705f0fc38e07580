package org.w3id.parley.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.w3id.parley.iri.Iris.Kind;
import org.w3id.parley.model.Claim;
import org.w3id.parley.model.Claim.Ground;
import org.w3id.parley.verdict.Aside;
import org.w3id.parley.verdict.DatedClaim;
import org.w3id.parley.verdict.Days;

/** Makes of claims what is shown of them. */
record Quotes(Links links, Map<String, Moment.Heading> headings) {
	private static final int FULL = 100;

	Quote of(DatedClaim dated) {
		return of(dated, Optional.empty());
	}

	/** With the reason why it carries nothing. */
	Quote of(Aside aside) {
		return of(aside.claim(), Optional.of(aside.reason()));
	}

	private Quote of(DatedClaim dated, Optional<Aside.Reason> reason) {
		Claim claim = dated.claim();
		Optional<Moment.Heading> heading = Optional.ofNullable(headings.get(claim.article()));
		return new Quote(claim.evidence().exact(), new Link(claim.id(), links.to(Kind.CLAIM, claim.id())),
				links.party(claim.holder()),
				Mark.of(claim.stance()), links.about(claim.about()), links.telling().voice(claim), claim.speaker(), claim.chain(),
				Days.words(dated),
				new Link(heading.map(Moment.Heading::title).orElse(claim.article()), links.to(Kind.ARTICLE, claim.article())),
				heading.flatMap(Moment.Heading::publisher), claim.condition().map(Claim.Condition::text),
				(int) Math.round(claim.confidence() * FULL), claim.evidence().start(), claim.evidence().end(),
				flags(claim, reason));
	}

	List<Quote> of(Collection<DatedClaim> claims) {
		return claims.stream().map(this::of).toList();
	}

	List<Quote> newestFirst(Collection<DatedClaim> claims) {
		return claims.stream().sorted(Comparator.comparing(DatedClaim::day).reversed().thenComparing(dated -> dated.claim().id()))
				.map(this::of).toList();
	}

	private List<String> flags(Claim claim, Optional<Aside.Reason> reason) {
		List<String> flags = new ArrayList<>();
		claim.deniedBy().ifPresent(by -> flags.add("denied by " + denier(by)));
		if (claim.ground() == Ground.CAPABILITY && reason.filter(Aside.Reason.CAPABILITY::equals).isEmpty()) {
			flags.add("about ability, not will");
		}
		reason.filter(why -> why != Aside.Reason.DENIED || claim.deniedBy().isEmpty()).ifPresent(why -> flags.add(why.words()));
		return flags;
	}

	private String denier(String by) {
		return switch (by) {
			case "narrator" -> "the article itself";
			case "commentator" -> "a commentator";
			default -> links.named(by);
		};
	}
}
