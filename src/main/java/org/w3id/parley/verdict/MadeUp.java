package org.w3id.parley.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import org.w3id.parley.iri.Iris;
import org.w3id.parley.model.Claim;
import org.w3id.parley.model.Claimant;
import org.w3id.parley.model.Dossier;
import org.w3id.parley.model.Evidence;
import org.w3id.parley.model.PartialDate;
import org.w3id.parley.model.Party;
import org.w3id.parley.model.Proposal;
import org.w3id.parley.model.Proposal.Inclusion;
import org.w3id.parley.model.Proposal.Term;
import org.w3id.parley.model.Provision;
import org.w3id.parley.model.Stance;

/**
 * Made-up negotiations for the bench, out of a seed: the same scale and seed give the same claims. Proposals have about ten
 * provisions of a hierarchy four deep; a quarter of the claims is about proposals as a whole, a tenth is hearsay.
 */
final class MadeUp {
	private static final LocalDate START = LocalDate.of(2022, 1, 1);
	private static final int DAYS = 1_200;
	private static final int PER_ARTICLE = 10;
	private final Scale scale;
	private final long seed;
	private final Dossier dossier;

	MadeUp(Scale scale, long seed) {
		this.scale = scale;
		this.seed = seed;
		this.dossier = makeDossier(new SplittableRandom(seed));
	}

	Dossier dossier() {
		return dossier;
	}

	private Dossier makeDossier(RandomGenerator random) {
		SortedMap<String, Party> parties = new TreeMap<>();
		IntStream.range(0, scale.parties()).mapToObj(MadeUp::party).forEach(party -> parties.put(party, new Party(party,
				Party.Kind.STATE, party, List.of(), List.of())));
		SortedMap<String, Provision> provisions = new TreeMap<>();
		for (int i = 0; i < scale.provisions(); i++) {
			boolean top = i < scale.provisions() / 10;
			Set<String> broader = top ? Set.of() : Set.of(provision(random.nextInt(i)));
			provisions.put(provision(i), new Provision(provision(i), provision(i), List.of(), broader,
					"issue-" + random.nextInt(Math.max(1, scale.provisions() / 5)), Set.of()));
		}
		SortedMap<String, Proposal> proposals = new TreeMap<>();
		for (int i = 0; i < scale.proposals(); i++) {
			List<Term> terms = IntStream.range(0, 8 + random.nextInt(5)).mapToObj(number -> new Term(
					provision(random.nextInt(scale.provisions())),
					random.nextInt(6) == 0 ? Inclusion.RULES_OUT : Inclusion.INCLUDES,
					number < 2)).distinct().toList();
			Optional<PartialDate> ended = random.nextInt(5) == 0 ? Optional.of(PartialDate.day(day(random))) : Optional.empty();
			proposals.put(proposal(i),
					new Proposal(proposal(i), proposal(i), List.of(), Optional.empty(), ended, List.of(), terms));
		}
		return new Dossier(parties, new TreeMap<>(), proposals, provisions);
	}

	/** All articles' claims, article by article, in their first versions. */
	List<List<DatedClaim>> articles() {
		List<List<DatedClaim>> articles = new ArrayList<>(scale.articles());
		for (int number = 0; number < scale.articles(); number++) {
			articles.add(article(number, 0));
		}
		return articles;
	}

	/** The claims of one version of an article: the same ones at each call, but other objects. */
	List<DatedClaim> article(int number, int version) {
		RandomGenerator random = new SplittableRandom((seed * 31 + number) * 31 + version);
		List<DatedClaim> claims = new ArrayList<>(PER_ARTICLE);
		String id = "a" + number;
		LocalDate day = day(random);
		for (int i = 0; i < PER_ARTICLE; i++) {
			Claim claim = claim(id, PartialDate.day(day.minusDays(random.nextInt(3))), i, random);
			claims.add(new DatedClaim(claim, Day.of(claim.said().orElseThrow())));
		}
		return claims;
	}

	private Claim claim(String article, PartialDate said, int number, RandomGenerator random) {
		String holder = party(random.nextInt(scale.parties()));
		String about = random.nextInt(4) == 0
				? proposal(random.nextInt(scale.proposals()))
				: provision(random.nextInt(scale.provisions()));
		Claimant claimant = random.nextInt(10) == 0
				? new Claimant.OtherParty(party(random.nextInt(scale.parties())))
				: new Claimant.Self();
		Stance stance = random.nextInt(3) == 0 ? Stance.REJECTS : Stance.values()[random.nextInt(4)];
		int start = 100 * number;
		String quote = "its minister said on the day before that it " + stance.word() + " " + about + " and would say so again";
		String id = Iris.claimId(article, holder, about, stance.word(), claimant.word(), start, start + quote.length());
		return new Claim(id, article, holder, about, stance, claimant, Optional.empty(), List.of(), Optional.of(said),
				Optional.empty(),
				Claim.Ground.WILL, Optional.empty(), (60 + random.nextInt(40)) / 100.0, "made up",
				new Evidence(start, start + quote.length(), quote));
	}

	private static LocalDate day(RandomGenerator random) {
		return START.plusDays(random.nextInt(DAYS));
	}

	private static String party(int number) {
		return "party-%03d".formatted(number);
	}

	private static String provision(int number) {
		return "provision-%03d".formatted(number);
	}

	private static String proposal(int number) {
		return "proposal-%04d".formatted(number);
	}
}
