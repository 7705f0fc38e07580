package org.w3id.parley.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.w3id.parley.discourse.Discourse;
import org.w3id.parley.discourse.Holders;
import org.w3id.parley.discourse.Referent;
import org.w3id.parley.discourse.Scene;
import org.w3id.parley.grammar.Step;
import org.w3id.parley.grammar.Tree;
import org.w3id.parley.lexicon.PartyMention;
import org.w3id.parley.lexicon.Unit;

/** Finds the parties that might hold a stance on a target: one {@link Candidate} a party. One for each article. */
final class Candidates {
	private static final Set<String> INNER = Set.of("compound", "nmod", "amod", "det", "appos");
	private final Holders holders;
	private final Discourse discourse;

	Candidates(Holders holders, Discourse discourse) {
		this.holders = holders;
		this.discourse = discourse;
	}

	/** A phrase of the sentence that means a party. */
	private record Phrase(Referent who, int node) {
	}

	/** The candidates for each of the targets of a sentence, in the order of the targets, then of the parties' names. */
	List<Candidate> of(Scene scene, Map<TargetMention, List<Reading>> rules) {
		List<Phrase> phrases = phrases(scene);
		List<Candidate> found = new ArrayList<>();
		rules.forEach((target, readings) -> found.addAll(of(scene, target, readings, phrases)));
		return found;
	}

	private List<Candidate> of(Scene scene, TargetMention target, List<Reading> rules, List<Phrase> phrases) {
		Tree tree = scene.tree();
		if (target.row().act() && !tree.isNoun(target.head())) {
			List<String> doers = holders.agent(scene, target.head()).filter(agent -> !agent.outsider()).map(Referent::parties)
					.orElse(List.of());
			if (!target.row().when().allowsAgents(doers)) {
				return List.of();
			}
		}
		List<Step> up = Step.upFrom(tree, target.head());
		List<Candidate> all = new ArrayList<>();
		phrases.forEach(phrase -> all.addAll(candidates(scene, target, rules, phrase, up)));
		speaker(scene, target, up).ifPresent(who -> all.addAll(candidates(scene, target, rules, new Phrase(who, -1), up)));
		Map<String, Candidate> best = new TreeMap<>();
		Comparator<Candidate> order = Comparator.comparing(Candidate::role)
				.thenComparingInt(candidate -> candidate.way().size())
				.thenComparingInt(candidate -> Math.abs(candidate.node() - target.head()));
		for (Candidate candidate : all) {
			if (!target.row().when().allowsHolder(candidate.party(), true)) {
				continue;
			}
			best.merge(candidate.party(), candidate, (one, other) -> order.compare(one, other) <= 0 ? one : other);
		}
		return List.copyOf(best.values());
	}

	/** Who speaks the quotation around the target, where it is more than a phrase. */
	private Optional<Referent> speaker(Scene scene, TargetMention target, List<Step> up) {
		Tree tree = scene.tree();
		boolean quoted = discourse.quotes().covers(tree.token(target.head()).start());
		boolean clause = tree.isVerb(target.head()) || up.stream().anyMatch(
				step -> tree.isVerb(step.node()) && discourse.quotes().covers(tree.token(step.node()).start()));
		return quoted && clause ? discourse.speakerOfQuote(scene.passage()) : Optional.empty();
	}

	private List<Phrase> phrases(Scene scene) {
		Tree tree = scene.tree();
		List<Phrase> found = new ArrayList<>();
		for (int token = 0; token < tree.size(); token++) {
			boolean phrase = (tree.isNoun(token) || tree.tag(token).startsWith("PRP") || tree.tag(token).startsWith("W"))
					&& !INNER.contains(tree.relation(token));
			if (phrase) {
				int at = Holders.place(tree, token);
				holders.of(scene, token).filter(who -> !who.parties().isEmpty())
						.ifPresent(who -> found.add(new Phrase(who, at)));
			}
		}
		for (PartyMention name : scene.line().names().values().stream().distinct().toList()) {
			int node = tree.headOf(scene.line().units().get(name.first()).token(), scene.line().units().get(name.last()).token());
			boolean known = found.stream()
					.anyMatch(phrase -> tree.isUnder(node, phrase.node()) && nearby(tree, node, phrase.node())
							&& phrase.who().parties().containsAll(name.parties()));
			if (!known && !name.parties().isEmpty() && !isOfOutsider(scene, node)) {
				found.add(new Phrase(Referent.of(name), node));
			}
		}
		return found;
	}

	/** "US Senator Rill", "a Norwegian analyst": the name is part of who is none of the parties. */
	private boolean isOfOutsider(Scene scene, int node) {
		int at = node;
		while (INNER.contains(scene.tree().relation(at)) && scene.tree().head(at) >= 0) {
			at = scene.tree().head(at);
		}
		return at != node && holders.of(scene, at).filter(Referent::outsider).isPresent();
	}

	/** True where only modifiers lie between a name and the phrase that it stands in. */
	private static boolean nearby(Tree tree, int node, int phrase) {
		for (int at = node; at != phrase; at = tree.head(at)) {
			if (!INNER.contains(tree.relation(at)) && !"poss".equals(tree.relation(at))) {
				return false;
			}
		}
		return true;
	}

	private static List<Candidate> candidates(Scene scene, TargetMention target, List<Reading> rules, Phrase phrase,
			List<Step> up) {
		int meeting = meeting(scene.tree(), target.head(), phrase.node(), up);
		Candidate.Role role = role(scene, target, phrase.node(), up, meeting);
		return phrase.who().parties().stream()
				.map(party -> new Candidate(
						new Referent(List.of(party), phrase.who().speaker(), false, phrase.who().confidence()),
						phrase.node(), role, target, up.subList(0, meeting), up.subList(meeting, up.size()), rules))
				.toList();
	}

	/** How many steps up from the target the lowest node above the phrase is; 0 for the target itself or none. */
	private static int meeting(Tree tree, int target, int node, List<Step> up) {
		if (node < 0 || tree.isUnder(node, target)) {
			return 0;
		}
		for (int steps = 0; steps < up.size(); steps++) {
			if (tree.isUnder(node, up.get(steps).node())) {
				return steps + 1;
			}
		}
		return up.size();
	}

	private static Candidate.Role role(Scene scene, TargetMention target, int node, List<Step> up, int meeting) {
		Tree tree = scene.tree();
		if (node < 0) {
			return Candidate.Role.SPEAKER;
		}
		List<Unit> units = scene.line().units();
		if (units.get(target.first()).token() <= node && node <= units.get(target.last()).token()) {
			return Candidate.Role.WITHIN;
		}
		if (tree.isUnder(node, target.head())) {
			return Candidate.Role.BELOW;
		}
		int at = node;
		while ("conj".equals(tree.relation(at)) && tree.head(at) >= 0) {
			at = tree.head(at);
		}
		int top = meeting == 0 ? target.head() : up.get(meeting - 1).node();
		int head = tree.head(at);
		if (head < 0 || at == top) {
			return Candidate.Role.ELSEWHERE;
		}
		boolean direct = head == top;
		boolean folded = tree.isPreposition(head) && tree.head(head) == top;
		if (direct && Set.of("nsubj", "nsubjpass", "csubj").contains(tree.relation(at))
				|| folded && "agent".equals(tree.relation(head))) {
			return Candidate.Role.AGENT;
		} else if (direct && Set.of("poss", "nmod", "compound", "amod").contains(tree.relation(at))) {
			return Candidate.Role.POSSESSOR;
		} else if (folded || direct) {
			return Candidate.Role.PHRASE;
		}
		return Candidate.Role.ELSEWHERE;
	}
}
