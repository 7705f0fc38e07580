package org.w3id.parley.serve.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.w3id.parley.model.Dossier;
import org.w3id.parley.model.Mistake;
import org.w3id.parley.serve.http.Ask;
import org.w3id.parley.serve.http.Limits;
import org.w3id.parley.serve.http.Problem;
import org.w3id.parley.serve.http.PublicBase;
import org.w3id.parley.serve.http.Reply;
import org.w3id.parley.serve.http.Route;
import org.w3id.parley.serve.http.Trouble;
import org.w3id.parley.verdict.BridgeSearch;
import org.w3id.parley.verdict.Chronicle;
import org.w3id.parley.verdict.Company;
import org.w3id.parley.verdict.HypothesisJson;
import org.w3id.parley.verdict.Index;
import org.w3id.parley.verdict.Json;
import org.w3id.parley.verdict.Outcomes;
import org.w3id.parley.verdict.Position;
import org.w3id.parley.verdict.TrustPolicy;
import org.w3id.parley.verdict.Verdict;
import org.w3id.parley.verdict.WhatIf;
import org.w3id.parley.verdict.WhyNot;

/** What the judge says, as JSON. Each answer is of one moment of the index. Safe for use by several threads. */
public final class JudgeApi {
	private record Pair(String one, String other) {
	}

	private final Supplier<Index> judge;
	private final Limits limits;
	private final PublicBase base;
	private final Semaphore heavy;

	public JudgeApi(Supplier<Index> judge, Limits limits, PublicBase base) {
		this.judge = judge;
		this.limits = limits;
		this.base = base;
		this.heavy = new Semaphore(limits.concurrency());
	}

	public List<Route> routes() {
		return List.of(Route.get("/api/verdicts", this::verdicts), Route.get("/api/verdicts/{party}/{proposal}", this::verdict),
				Route.get("/api/why-not/{proposal}", this::whyNot), Route.get("/api/positions", this::positions),
				Route.get("/api/timeline", this::timeline), Route.post("/api/what-if", ask -> alone(() -> whatIf(ask))),
				new Route("/api/bridge", Map.of("GET", ask -> alone(() -> bridge(ask, BridgeAsk.of(ask.parameters()))), "POST",
						ask -> alone(() -> bridge(ask, BridgeAsk.of(body(ask))))), false));
	}

	private Reply verdicts(Ask ask) {
		TrustPolicy policy = PolicyParameters.policy(ask.parameters(),
				Set.of("party", "proposal", "outcome", Pager.PAGE, Pager.SIZE));
		Index index = judge.get();
		Wanted parties = Wanted.of(ask, "party", index.dossier().parties().keySet());
		Wanted proposals = Wanted.of(ask, "proposal", index.dossier().proposals().keySet());
		Wanted outcomes = Wanted.of(ask, "outcome", Wanted.OUTCOMES);
		Outcomes all = index.outcomes(policy);
		List<Pair> pairs = new ArrayList<>();
		for (int party = 0; party < all.parties().size(); party++) {
			for (int proposal = 0; proposal < all.proposals().size(); proposal++) {
				if (parties.has(all.parties().get(party)) && proposals.has(all.proposals().get(proposal))
						&& outcomes.has(all.rule(party, proposal).outcome().word())) {
					pairs.add(new Pair(all.parties().get(party), all.proposals().get(proposal)));
				}
			}
		}
		Pager pager = Pager.of(ask);
		List<Verdict> verdicts = pager.cut(pairs).stream().map(pair -> index.verdict(pair.one(), pair.other(), policy)).toList();
		return pager.announce(Answers.json(ask, Json.ofVerdicts(verdicts)), pairs.size(), ask, base);
	}

	private Reply verdict(Ask ask) {
		TrustPolicy policy = PolicyParameters.policy(ask.parameters(), Set.of());
		String party = ask.variable("party");
		String proposal = ask.variable("proposal");
		Index index = judge.get();
		return found(() -> Answers.json(ask,
				Json.of(index.verdict(party, proposal, policy), Company.of(index, party, proposal, policy))));
	}

	private Reply whyNot(Ask ask) {
		TrustPolicy policy = PolicyParameters.policy(ask.parameters(), Set.of());
		return found(() -> Answers.json(ask, Json.of(WhyNot.of(judge.get(), ask.variable("proposal"), policy))));
	}

	private Reply positions(Ask ask) {
		TrustPolicy policy = PolicyParameters.policy(ask.parameters(), Set.of("holder", "about", Pager.PAGE, Pager.SIZE));
		Index index = judge.get();
		Dossier dossier = index.dossier();
		Set<String> things = Stream.of(dossier.proposals(), dossier.provisions()).flatMap(all -> all.keySet().stream())
				.collect(Collectors.toCollection(TreeSet::new));
		Wanted holders = Wanted.of(ask, "holder", dossier.parties().keySet());
		Wanted abouts = Wanted.of(ask, "about", things);
		List<Position> positions = index.held().entrySet().stream().filter(held -> holders.has(held.getKey()))
				.flatMap(held -> held.getValue().stream().filter(abouts::has)
						.flatMap(about -> index.position(held.getKey(), about, policy).stream()))
				.toList();
		Pager pager = Pager.of(ask);
		return pager.announce(Answers.json(ask, Json.ofPositions(pager.cut(positions))), positions.size(), ask, base);
	}

	private Reply timeline(Ask ask) {
		TrustPolicy policy = PolicyParameters.policy(ask.parameters(), Set.of("party", "proposal", "about"));
		String party = needed(ask, "party");
		Chronicle chronicle = new Chronicle(judge.get());
		Dossier dossier = chronicle.judge().dossier();
		Wanted.of(ask, "party", dossier.parties().keySet());
		if (ask.parameters().one("proposal").isPresent()) {
			Wanted.of(ask, "proposal", dossier.proposals().keySet());
			return Answers.json(ask, Json.ofVerdicts(chronicle.verdict(party, needed(ask, "proposal"), policy)));
		}
		String about = needed(ask, "about");
		if (!dossier.proposals().containsKey(about)) {
			Wanted.of(ask, "about", dossier.provisions().keySet());
		}
		return Answers.json(ask, Json.ofPositions(chronicle.position(party, about, policy)));
	}

	private Reply whatIf(Ask ask) throws IOException {
		TrustPolicy policy = PolicyParameters.policy(ask.parameters(), Set.of());
		Index index = judge.get();
		return understood(
				() -> Answers.json(ask, Json.of(WhatIf.of(index, HypothesisJson.read(body(ask), index.dossier()), policy))));
	}

	private Reply bridge(Ask ask, BridgeAsk wanted) throws IOException {
		TrustPolicy policy = PolicyParameters.policy(ask.parameters(), BridgeAsk.PARAMETERS);
		return understood(
				() -> Answers.json(ask, Json.of(BridgeSearch.find(judge.get(), wanted.proposal(), wanted.parties(), policy,
						wanted.goal(), wanted.bound()))));
	}

	private String body(Ask ask) throws IOException {
		if (!ask.mediaType().equals("application/json")) {
			throw new Problem(Trouble.UNSUPPORTED_MEDIA_TYPE, "POST application/json");
		}
		return new String(ask.body(limits.queryLength()), StandardCharsets.UTF_8);
	}

	private static String needed(Ask ask, String name) {
		return ask.parameters().one(name)
				.orElseThrow(() -> new Problem(Trouble.BAD_REQUEST, "the parameter '" + name + "' is missing"));
	}

	@FunctionalInterface
	private interface Work {
		Reply reply() throws IOException;
	}

	/** Long work takes turns, so that short requests are answered beside it. */
	private Reply alone(Work work) throws IOException {
		if (!heavy.tryAcquire()) {
			throw new Problem(Trouble.BUSY, "too many hypotheses are being judged; ask again in a moment").with("Retry-After",
					"1");
		}
		try {
			return work.reply();
		} finally {
			heavy.release();
		}
	}

	/** What the address names and nobody knows is not found. */
	private static Reply found(Supplier<Reply> work) {
		try {
			return work.get();
		} catch (Mistake mistake) {
			throw new Problem(Trouble.NOT_FOUND, mistake.what() + "; " + mistake.fix());
		}
	}

	private static Reply understood(Work work) throws IOException {
		try {
			return work.reply();
		} catch (Mistake mistake) {
			throw new Problem(Trouble.UNPROCESSABLE, mistake.what() + "; " + mistake.fix());
		}
	}
}
