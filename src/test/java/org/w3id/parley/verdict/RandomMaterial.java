package org.w3id.parley.verdict;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

import org.w3id.parley.model.Claim;
import org.w3id.parley.model.Claimant;
import org.w3id.parley.model.Dossier;
import org.w3id.parley.model.Evidence;
import org.w3id.parley.model.PartialDate;
import org.w3id.parley.model.Review;
import org.w3id.parley.model.Stance;

/**
 * Small negotiations out of a seed, thick with what is hard: ties of one day, months and years beside days, diamonds in the
 * hierarchy, contested, denied and refuted claims, coalitions, ended and breached proposals, things that the dossier does not
 * know. The same seed gives the same material.
 */
final class RandomMaterial {
	private static final String[] PARTIES = {"a", "b", "c"};
	private static final String[] PROVISIONS = {"p0", "p1", "p2", "p3", "p4", "p5", "p6"};
	private static final String[] DATES = {"2020", "2020-12", "2020-12-31", "2021-01", "2021-01-15", "2021-01-31", "2021-02-01",
			"2021-02-28", "2021-02", "2021"};
	private final Random random;
	private int next;

	RandomMaterial(long seed) {
		random = new Random(seed * 0x9E3779B97F4A7C15L);
	}

	Material material() {
		Dossier dossier = dossier();
		Map<String, PartialDate> articles = new TreeMap<>();
		for (int article = 0; article < 4; article++) {
			if (random.nextInt(4) > 0) {
				articles.put("x" + article, date());
			}
		}
		List<Claim> claims = new ArrayList<>();
		int count = random.nextInt(30);
		for (int i = 0; i < count; i++) {
			claims.add(claim());
		}
		List<Review> reviews = new ArrayList<>();
		for (int i = random.nextInt(6); i > 0 && !claims.isEmpty(); i--) {
			reviews.add(review(claims.get(random.nextInt(claims.size())).id()));
		}
		return Material.of(dossier, claims, reviews, articles);
	}

	Dossier dossier() {
		DossierBuilder builder = new DossierBuilder().party("a").member("b", "c");
		for (int i = 0; i < PROVISIONS.length; i++) {
			List<String> broader = new ArrayList<>();
			for (int above = 0; above < i; above++) {
				if (random.nextInt(4) == 0) {
					broader.add(PROVISIONS[above]);
				}
			}
			builder.provision(PROVISIONS[i], "issue" + random.nextInt(3), broader.toArray(String[]::new));
		}
		for (int i = random.nextInt(3); i > 0; i--) {
			builder.exclusive(PROVISIONS[random.nextInt(3)], PROVISIONS[3 + random.nextInt(4)]);
		}
		for (String proposal : List.of("q0", "q1", "q2")) {
			List<String> terms = new ArrayList<>();
			for (int i = random.nextInt(5); i > 0; i--) {
				String provision = random.nextInt(12) == 0 ? "nowhere" : PROVISIONS[random.nextInt(PROVISIONS.length)];
				terms.add((random.nextInt(4) == 0 ? "-" : "") + provision + (random.nextInt(3) == 0 ? "!" : ""));
			}
			builder.proposal(proposal, terms.toArray(String[]::new));
			if (random.nextInt(3) == 0) {
				builder.ended(proposal, DATES[random.nextInt(DATES.length)]);
			}
			if (random.nextInt(4) == 0) {
				builder.breach(proposal, PARTIES[random.nextInt(3)], DATES[random.nextInt(DATES.length)]);
			}
		}
		return builder.build();
	}

	Claim claim() {
		String holder = random.nextInt(20) == 0 ? "stranger" : PARTIES[random.nextInt(3)];
		int kind = random.nextInt(10);
		String about = kind < 3
				? "q" + random.nextInt(3)
				: kind < 9 ? PROVISIONS[random.nextInt(7)] : random.nextBoolean() ? "nowhere" : "elsewhere";
		Claimant claimant = switch (random.nextInt(8)) {
			case 0 -> new Claimant.OtherParty(PARTIES[random.nextInt(3)]);
			case 1 -> new Claimant.Commentator();
			case 2 -> new Claimant.Narrator();
			default -> new Claimant.Self();
		};
		Stance stance = random.nextInt(3) == 0 ? Stance.REJECTS : Stance.values()[random.nextInt(4)];
		Optional<PartialDate> said = random.nextInt(4) == 0 ? Optional.empty() : Optional.of(date());
		Claim.Ground ground = random.nextInt(12) == 0 ? Claim.Ground.CAPABILITY : Claim.Ground.WILL;
		Optional<String> denied = random.nextInt(12) == 0 ? Optional.of("narrator") : Optional.empty();
		return new Claim("k" + next++ % 10 + "-" + next, "x" + random.nextInt(5), holder, about, stance, claimant,
				Optional.empty(), List.of(), said,
				Optional.empty(), ground, denied, random.nextInt(5) / 4.0, "random", new Evidence(0, 1, "x"));
	}

	Review review(String claim) {
		Review.Decision decision = Review.Decision.values()[random.nextInt(3)];
		return new Review(claim, decision, "r" + random.nextInt(2), Instant.ofEpochSecond(random.nextInt(4)), "");
	}

	PartialDate date() {
		return PartialDate.parse(DATES[random.nextInt(DATES.length)]);
	}

	TrustPolicy policy() {
		TrustPolicy.Who who = TrustPolicy.Who.values()[random.nextInt(3)];
		Optional<java.time.LocalDate> asOf = random.nextBoolean() ? Optional.empty() : Optional.of(date().last());
		double minimum = random.nextInt(3) == 0 ? 0.5 : 0;
		return new TrustPolicy(who, minimum, random.nextInt(8) == 0, asOf);
	}

	int below(int bound) {
		return random.nextInt(bound);
	}
}
