package org.w3id.parley.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.w3id.parley.model.Dossier;
import org.w3id.parley.model.Proposal;
import org.w3id.parley.model.Proposal.Inclusion;
import org.w3id.parley.model.Proposal.Term;
import org.w3id.parley.model.Provision;
import org.w3id.parley.verdict.Bridge.Goal;

/**
 * Finds all smallest bridges, exactly. What stands in a party's way must go; then one violation after another is mended in every
 * way in which it can be, so that no smallest set is missed: each mending takes out or puts in only what some bridge must. Lives
 * for one question.
 */
public final class BridgeSearch {
	private final Dossier dossier;
	private final Proposal proposal;
	private final TrustPolicy policy;
	private final Goal goal;
	private final int bound;
	private final SortedMap<String, Holdings> holdings = new TreeMap<>();
	private final SortedMap<String, Optional<Position>> backings = new TreeMap<>();
	private final Map<String, Optional<Position>> against = new HashMap<>();
	private final Set<Terms> seen = new LinkedHashSet<>();
	private final List<Terms> reached = new ArrayList<>();
	private boolean stopped;

	private BridgeSearch(Judge judge, String proposal, SortedSet<String> parties, TrustPolicy policy, Goal goal, int bound) {
		this.dossier = judge.dossier();
		this.proposal = dossier.proposals().get(proposal);
		this.policy = policy;
		this.goal = goal;
		this.bound = bound;
		for (String party : parties) {
			holdings.put(party, Holdings.of(judge, party, policy));
			backings.put(party, judge.verdict(party, proposal, policy).found(Premise.Direct.class).stream()
					.map(Premise.Direct::position).filter(position -> position.standing().positive()).findFirst());
		}
	}

	/**
	 * @param bound
	 *            after so many sets of edits looked at, the search stops and says so
	 * @throws org.w3id.parley.model.Mistake
	 *             where the dossier does not know the proposal or a party
	 */
	public static Bridge find(Judge judge, String proposal, SortedSet<String> parties, TrustPolicy policy, Goal goal, int bound) {
		SortedMap<String, Verdict> verdicts = new TreeMap<>();
		parties.forEach(party -> verdicts.put(party, judge.verdict(party, proposal, policy)));
		return new BridgeSearch(judge, proposal, parties, policy, goal, bound).find(verdicts);
	}

	private Bridge find(SortedMap<String, Verdict> verdicts) {
		List<Obstacle> obstacles = new ArrayList<>();
		verdicts.values().stream().filter(verdict -> verdict.found(Premise.Direct.class).stream()
				.anyMatch(direct -> !direct.position().standing().positive())).map(Obstacle.Whole::new).forEach(obstacles::add);
		boolean open = obstacles.isEmpty();
		obstacles.addAll(refused());
		obstacles.addAll(exclusive());
		if (open) {
			mend(withoutBlocked());
		}
		Optional<String> why = stopped
				? Optional.of("stopped at " + bound + " sets of edits; smaller or further bridges may exist")
				: Optional.empty();
		return new Bridge(proposal.id(), new TreeSet<>(verdicts.keySet()), policy, goal, smallest(), obstacles, why);
	}

	/** Every included provision that stands in a chosen party's way must go, whatever else changes. */
	private Terms withoutBlocked() {
		Terms terms = Terms.of(proposal.terms());
		return terms.dropping(proposal.terms().stream()
				.filter(term -> term.inclusion() == Inclusion.INCLUDES && against(term.provision()).isPresent()));
	}

	/** A chosen party's position by which including the provision makes its outcome rejects or contested. */
	private Optional<Position> against(String provision) {
		return against.computeIfAbsent(provision, id -> holdings.entrySet().stream()
				.flatMap(entry -> against(id, entry.getValue(), backings.get(entry.getKey()).stream().toList()).stream())
				.findFirst());
	}

	/** @param backing none or one */
	private static Optional<Position> against(String provision, Holdings held, List<Position> backing) {
		Stream<Position> rejections = held.rejections(provision).stream()
				.filter(rejected -> backing.stream().allMatch(position -> !rejected.day().isBefore(position.day())));
		Stream<Position> contested = held.position(provision).filter(Position::contested).filter(position -> backing.isEmpty())
				.stream();
		return Stream.concat(rejections, contested).findFirst();
	}

	// ---- the search

	private void mend(Terms terms) {
		if (stopped || !seen.add(terms) || reached.stream().anyMatch(terms::covers)) {
			return;
		}
		if (seen.size() > bound) {
			stopped = true;
			return;
		}
		Optional<List<Terms>> ways = clash(terms).or(() -> unmet(terms));
		if (ways.isEmpty()) {
			reached.add(terms);
		} else {
			ways.get().forEach(this::mend);
		}
	}

	/** Where two included provisions exclude one another, or one excludes itself, the ways to part with one; what was put in stays. */
	private Optional<List<Terms>> clash(Terms terms) {
		List<String> included = terms.included().distinct().sorted().toList();
		for (String one : included) {
			for (String other : included) {
				if (one.compareTo(other) <= 0 && exclude(one, other)) {
					return Optional.of(Stream.of(one, other).distinct().filter(provision -> !terms.added().contains(provision))
							.map(provision -> terms.dropping(including(terms, provision))).toList());
				}
			}
		}
		return Optional.empty();
	}

	private static Stream<Term> including(Terms terms, String provision) {
		return terms.kept().filter(term -> term.inclusion() == Inclusion.INCLUDES && term.provision().equals(provision));
	}

	/** An exclusion holds for everything narrower. */
	private boolean exclude(String one, String other) {
		Set<String> others = dossier.broaderOrSame(other);
		return dossier.broaderOrSame(one).stream().flatMap(broader -> known(broader).stream())
				.anyMatch(provision -> provision.excludes().stream().anyMatch(others::contains))
				|| others.stream().flatMap(broader -> known(broader).stream()).anyMatch(
						provision -> provision.excludes().stream().anyMatch(dossier.broaderOrSame(one)::contains));
	}

	private Optional<Provision> known(String provision) {
		return Optional.ofNullable(dossier.provisions().get(provision));
	}

	/** Where a demand is unmet, the ways to meet it, or to leave its issue alone. */
	private Optional<List<Terms>> unmet(Terms terms) {
		if (goal == Goal.NOBODY_REFUSES) {
			return Optional.empty();
		}
		Scope scope = Scope.of(dossier, Hypothesis.withTerms(proposal, terms.result()));
		return demands().filter(demand -> scope.fails(demand.about())).findFirst().map(demand -> {
			List<Terms> ways = new ArrayList<>();
			for (String form : forms(demand.about())) {
				if (against(form).isEmpty()) {
					ways.addAll(including(terms, demand.about(), form));
				}
			}
			silent(terms, demand.about()).ifPresent(ways::add);
			return ways;
		});
	}

	/** The demands of the chosen parties whose outcome hangs on them: those without a position on the whole. */
	private Stream<Position> demands() {
		return holdings.entrySet().stream().filter(entry -> backings.get(entry.getKey()).isEmpty())
				.flatMap(entry -> entry.getValue().positions().values().stream())
				.filter(position -> position.standing() == Standing.DEMANDS)
				.filter(position -> known(position.about()).isPresent())
				.sorted(Comparator.comparing(Position::about).thenComparing(Position::holder));
	}

	/** A demanded provision and everything narrower: any of them meets the demand. */
	private List<String> forms(String demanded) {
		return dossier.provisions().keySet().stream().filter(provision -> dossier.broaderOrSame(provision).contains(demanded))
				.toList();
	}

	/** With a form of the demand in, and what rules the demand or the form out gone. */
	private List<Terms> including(Terms terms, String demanded, String form) {
		Terms freed = terms.dropping(terms.kept().filter(term -> term.inclusion() == Inclusion.RULES_OUT
				&& (term.provision().equals(demanded) || term.provision().equals(form))));
		boolean there = terms.included().anyMatch(form::equals);
		boolean dropped = terms.dropped().stream()
				.anyMatch(term -> term.inclusion() == Inclusion.INCLUDES && term.provision().equals(form));
		return dropped && !there ? List.of() : List.of(there ? freed : freed.adding(form));
	}

	/** Without any term of the demand's issue; impossible where one was put in. */
	private Optional<Terms> silent(Terms terms, String demanded) {
		String issue = issue(demanded);
		return terms.added().stream().map(this::issue).anyMatch(issue::equals)
				? Optional.empty()
				: Optional.of(terms.dropping(terms.kept().filter(term -> issue(term.provision()).equals(issue))));
	}

	private String issue(String provision) {
		return known(provision).map(Provision::issue).orElse("");
	}

	private List<List<Edit>> smallest() {
		List<Terms> needed = reached.stream().filter(terms -> reached.stream()
				.noneMatch(other -> !other.equals(terms) && terms.covers(other))).toList();
		int fewest = needed.stream().mapToInt(terms -> terms.edits(this::issue).size()).min().orElse(0);
		return needed.stream().map(terms -> terms.edits(this::issue)).filter(edits -> edits.size() == fewest)
				.sorted(Comparator.comparing(List::toString)).toList();
	}

	// ---- what no edit reconciles

	/** The chosen parties' demands on issues that the proposal touches. */
	private List<Position> touching() {
		SortedSet<String> issues = Scope.of(dossier, proposal).issues();
		return holdings.values().stream().flatMap(held -> held.positions().values().stream())
				.filter(position -> position.standing() == Standing.DEMANDS)
				.filter(position -> known(position.about()).filter(known -> issues.contains(known.issue())).isPresent())
				.sorted(Comparator.comparing(Position::holder).thenComparing(Position::about)).toList();
	}

	private List<Obstacle> refused() {
		List<Obstacle> refused = new ArrayList<>();
		for (Position demand : touching()) {
			List<Obstacle.Refusal> refusals = new ArrayList<>();
			List<String> forms = forms(demand.about());
			for (String form : forms) {
				rejection(form).map(rejected -> new Obstacle.Refusal(form, rejected)).ifPresent(refusals::add);
			}
			if (refusals.size() == forms.size()) {
				refused.add(new Obstacle.Refused(demand, refusals));
			}
		}
		return refused;
	}

	private Optional<Position> rejection(String provision) {
		return holdings.values().stream().flatMap(held -> held.rejections(provision).stream()).findFirst();
	}

	private List<Obstacle> exclusive() {
		List<Obstacle> exclusive = new ArrayList<>();
		List<Position> demands = touching();
		for (Position one : demands) {
			for (Position other : demands) {
				if (one.about().compareTo(other.about()) < 0 && forms(one.about()).stream()
						.allMatch(form -> forms(other.about()).stream().allMatch(against -> exclude(form, against)))) {
					exclusive.add(new Obstacle.Exclusive(one, other));
				}
			}
		}
		return exclusive;
	}
}
