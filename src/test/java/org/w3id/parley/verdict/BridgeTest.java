package org.w3id.parley.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.w3id.parley.graph.Store;
import org.w3id.parley.model.Claim;
import org.w3id.parley.model.Claimant;
import org.w3id.parley.model.Dossier;
import org.w3id.parley.model.Evidence;
import org.w3id.parley.model.PartialDate;
import org.w3id.parley.model.Proposal.Inclusion;
import org.w3id.parley.model.Proposal.Term;
import org.w3id.parley.model.Stance;
import org.w3id.parley.verdict.Bridge.Goal;

import static org.assertj.core.api.Assertions.assertThat;

/** The search for bridges against trying every set of edits, and on the real frameworks. */
class BridgeTest {
	private static final int RUNS = Integer.getInteger("parley.differential", 60) / 6;
	private static final SortedSet<String> PARTIES = new TreeSet<>(Set.of("a", "b"));

	@Test
	void theSearchFindsWhatTryingEverythingFinds() {
		int bridged = 0;
		for (int seed = 0; seed < RUNS; seed++) {
			RandomMaterial random = new RandomMaterial(7_000_000 + seed);
			Index index = Indexer.over(random.material()).index();
			TrustPolicy policy = random.policy();
			for (Goal goal : Goal.values()) {
				Bridge bridge = BridgeSearch.find(index, "q0", PARTIES, policy, goal, 1_000_000);
				assertThat(bridge.stopped()).isEmpty();
				assertThat(texts(bridge.smallest())).as("seed %s, %s", seed, goal).isEqualTo(byTrying(index, policy, goal));
				bridged += bridge.smallest().stream().anyMatch(edits -> !edits.isEmpty()) ? 1 : 0;
			}
		}
		assertThat(bridged).as("cases in which there was something to find").isPositive();
	}

	private static Set<String> texts(List<List<Edit>> sets) {
		return sets.stream().map(edits -> edits.stream().map(Edit::toString).sorted().toList().toString())
				.collect(Collectors.toSet());
	}

	/** Every way to drop terms and add provisions, literally. */
	private static Set<String> byTrying(Index index, TrustPolicy policy, Goal goal) {
		Dossier dossier = index.dossier();
		List<Term> terms = dossier.proposals().get("q0").terms().stream().distinct().toList();
		List<String> provisions = List.copyOf(dossier.provisions().keySet());
		List<Terms> reaching = new ArrayList<>();
		for (int out = 0; out < 1 << terms.size(); out++) {
			for (int in = 0; in < 1 << provisions.size(); in++) {
				if (Integer.bitCount(in) > 3) {
					continue;
				}
				Terms edited = edited(terms, out, provisions, in);
				if (sound(dossier, edited) && reaches(index, edited, policy, goal)) {
					reaching.add(edited);
				}
			}
		}
		reaching.sort(Comparator.comparingInt(one -> one.dropped().size() + one.added().size()));
		List<Terms> needed = new ArrayList<>();
		for (Terms one : reaching) {
			if (needed.stream().noneMatch(one::covers)) {
				needed.add(one);
			}
		}
		List<List<Edit>> edits = needed.stream()
				.map(one -> one.edits(id -> dossier.provisions().containsKey(id) ? dossier.provisions().get(id).issue() : ""))
				.toList();
		int fewest = edits.stream().mapToInt(List::size).min().orElse(0);
		return texts(edits.stream().filter(set -> set.size() == fewest).toList());
	}

	private static Terms edited(List<Term> terms, int out, List<String> provisions, int in) {
		Terms edited = Terms.of(terms);
		for (int i = 0; i < terms.size(); i++) {
			edited = (out & 1 << i) != 0 ? edited.dropping(List.of(terms.get(i)).stream()) : edited;
		}
		for (int i = 0; i < provisions.size(); i++) {
			edited = (in & 1 << i) != 0 ? edited.adding(provisions.get(i)) : edited;
		}
		return edited;
	}

	/** Nothing twice, nothing both in and ruled out by an edit, nothing beside what excludes it. */
	private static boolean sound(Dossier dossier, Terms edited) {
		Set<String> kept = new HashSet<>();
		edited.kept().filter(term -> term.inclusion() == Inclusion.INCLUDES).forEach(term -> kept.add(term.provision()));
		boolean overlaps = edited.added().stream().anyMatch(kept::contains)
				|| edited.dropped().stream().anyMatch(
						term -> term.inclusion() == Inclusion.INCLUDES && edited.added().contains(term.provision()))
				|| edited.kept().anyMatch(
						term -> term.inclusion() == Inclusion.RULES_OUT && edited.added().contains(term.provision()));
		List<String> all = edited.included().toList();
		return !overlaps && all.stream().noneMatch(one -> all.stream().anyMatch(other -> dossier.broaderOrSame(one).stream()
				.filter(dossier.provisions()::containsKey)
				.anyMatch(broader -> dossier.provisions().get(broader).excludes().stream()
						.anyMatch(dossier.broaderOrSame(other)::contains))));
	}

	private static boolean reaches(Index index, Terms edited, TrustPolicy policy, Goal goal) {
		Index other = index.under(Hypothesis.of(List.of(), Set.of(), Map.of("q0", edited.result())));
		return PARTIES.stream().allMatch(
				party -> Bridge.reached(goal, other.verdict(party, "q0", policy).derivation().rule()));
	}

	@Test
	void aHypothesisIsJudgedAsIfItWereSo() {
		for (int seed = 0; seed < RUNS; seed++) {
			RandomMaterial random = new RandomMaterial(9_000_000 + seed);
			Material material = random.material();
			Index index = Indexer.over(material).index();
			TrustPolicy policy = random.policy();
			List<DatedClaim> added = List.of(material.dated(random.claim()), material.dated(random.claim()));
			Set<String> dropped = material.claims().stream().limit(2).map(claim -> claim.id()).collect(Collectors.toSet());
			Map<String, List<Term>> terms = Map.of("q1", random.dossier().proposals().get("q2").terms());
			Hypothesis hypothesis = Hypothesis.of(added, dropped, terms);
			List<Verdict> before = index.verdicts(policy);
			Index other = index.under(hypothesis);
			List<Claim> claims = new ArrayList<>(material.claims());
			claims.removeIf(claim -> dropped.contains(claim.id()));
			added.forEach(claim -> claims.add(claim.claim()));
			Material so = Material.of(hypothesis.over(material.dossier()), claims, material.reviews(), material.articleDates());
			assertThat(other.verdicts(policy)).as("seed %s", seed).isEqualTo(Judge.over(so).verdicts(policy));
			assertThat(index.verdicts(policy)).as("nothing was written").isEqualTo(before);
		}
	}

	@Test
	void betweenRussiaAndUkraineOnTheCoalitionForce() {
		try (Store store = Store.inMemory()) {
			Judge judge = Judge.over(Material.of(store.dossier(), Seeds.claims(), List.of(), Seeds.DATES));
			Bridge bridge = BridgeSearch.find(judge, "coalition-force", new TreeSet<>(Set.of("russia", "ukraine")),
					TrustPolicy.SELF,
					Goal.NOBODY_REFUSES, 100_000);
			assertThat(bridge.smallest()).hasSize(1).first().satisfies(edits -> assertThat(edits)
					.allMatch(edit -> edit instanceof Edit.Drop drop && drop.term().provision().equals("foreign-troops")));
			assertThat(bridge.obstacles()).anySatisfy(obstacle -> {
				assertThat(obstacle).isInstanceOf(Obstacle.Refused.class);
				Obstacle.Refused refused = (Obstacle.Refused) obstacle;
				assertThat(refused.demand().holder()).isEqualTo("ukraine");
				assertThat(refused.demand().about()).isEqualTo("us-ground-troops");
				assertThat(refused.refusals()).extracting(refusal -> refusal.position().holder()).containsOnly("russia");
			});
		}
	}

	@Test
	void aTermThatTheDossierDoesNotDescribeCanStandInTheWay() {
		Dossier dossier = new DossierBuilder().party("a", "b").proposal("q0", "nowhere").build();
		Claim refusal = new Claim("c", "x", "a", "nowhere", Stance.REJECTS, new Claimant.Self(), Optional.empty(), List.of(),
				Optional.of(PartialDate.parse("2022-05-01")), Optional.empty(), Claim.Ground.WILL, Optional.empty(), 1, "test",
				new Evidence(0, 1, "x"));
		Judge judge = Judge.over(Material.of(dossier, List.of(refusal), List.of(), Map.of()));
		Bridge bridge = BridgeSearch.find(judge, "q0", PARTIES, TrustPolicy.SELF, Goal.NOBODY_REFUSES, 100);
		assertThat(bridge.smallest()).containsExactly(
				List.of(new Edit.Drop(dossier.proposals().get("q0").terms().getFirst())));
	}

	@Test
	void aSearchThatIsCutShortSaysSo() {
		for (int seed = 0; seed < 200; seed++) {
			RandomMaterial random = new RandomMaterial(seed);
			Bridge bridge = BridgeSearch.find(Judge.over(random.material()), "q0", PARTIES, TrustPolicy.SELF, Goal.DEMANDS_MET,
					1);
			if (bridge.stopped().isPresent()) {
				assertThat(bridge.stopped().get()).contains("stopped at 1 sets of edits");
				return;
			}
		}
		throw new AssertionError("no search of more than one step among the random cases");
	}
}
