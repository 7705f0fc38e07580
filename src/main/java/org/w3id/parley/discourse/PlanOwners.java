package org.w3id.parley.discourse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.w3id.parley.lexicon.Lexicon;
import org.w3id.parley.lexicon.PartyMention;
import org.w3id.parley.lexicon.Unit;

/**
 * Whose "the plan" is where the sentence does not say: the owner of the plan last spoken of, or of the plans that the article speaks of,
 * if they have but one. Immutable.
 */
final class PlanOwners {
	private static final int REACH = 5;
	/** What may stand between an owner and a plan: "handed over its own plan". */
	private static final Set<String> LINKING = Set.of("its", "his", "her", "their", "a", "an", "of", "over", "forward", "up",
			"out",
			"down", "round", "around", "own", "the");
	/** How many sentences a plan is remembered for. */
	private static final int MEMORY = 2;
	private final Optional<Referent> only;
	private final List<Owned> owned;

	/** A plan with its owners, in reading order. */
	private record Owned(int passage, int start, List<String> owners) {
	}

	private PlanOwners(Optional<Referent> only, List<Owned> owned) {
		this.only = only;
		this.owned = List.copyOf(owned);
	}

	static PlanOwners of(List<Passage> passages, Lexicon lexicon) {
		Set<String> plans = lexicon.wordsOf("speaking-plan");
		Set<String> between = lexicon.wordsOf("plan-modifier");
		Set<String> authoring = lexicon.wordsOf("authoring");
		Set<List<String>> owners = new HashSet<>();
		List<Owned> owned = new ArrayList<>();
		for (Passage passage : passages) {
			List<Unit> units = passage.units();
			for (int unit = 0; unit < units.size(); unit++) {
				if (plans.contains(units.get(unit).lemma())) {
					Optional<List<String>> before = before(passage, unit, between, authoring);
					Optional<List<String>> after = after(passage, unit, authoring);
					before.ifPresent(owners::add);
					after.ifPresent(owners::add);
					int start = units.get(unit).start();
					before.or(() -> after).ifPresent(found -> owned.add(new Owned(passage.index(), start, found)));
				}
			}
		}
		return new PlanOwners(owners.size() == 1 && owners.iterator().next().size() == 1
				? Optional.of(new Referent(owners.iterator().next(), Optional.empty(), false, 0.8))
				: Optional.empty(), owned);
	}

	/** The owners of the plan spoken of last before a place of a sentence, in it or in the two before it. */
	Optional<Referent> before(Passage passage, int offset) {
		return owned.stream()
				.filter(plan -> plan.passage() >= passage.index() - MEMORY && plan.passage() <= passage.index()
						&& plan.start() < offset)
				.reduce((first, second) -> second)
				.map(plan -> new Referent(plan.owners(), Optional.empty(), false, 0.8));
	}

	/** The owner of a plan that is called by no owner of its own. */
	Optional<Referent> unnamed() {
		return only;
	}

	/** "Oslo's new peace plan", "a Norwegian proposal", "Oslo presented its plan"; two names side by side are two owners. */
	private static Optional<List<String>> before(Passage passage, int plan, Set<String> between, Set<String> authoring) {
		for (int unit = plan - 1; unit >= Math.max(0, plan - REACH); unit--) {
			Optional<PartyMention> name = nameAt(passage, unit);
			if (name.isPresent()) {
				return joined(passage, name.get());
			}
			String word = passage.units().get(unit).lower();
			if (authoring.contains(word)) {
				int verb = unit;
				return nameAt(passage, verb - 1).or(() -> nameAt(passage, verb - 2)).flatMap(owner -> joined(passage, owner));
			}
			if (!between.contains(word) && !LINKING.contains(word)
					&& !word.matches("\\d+|'s|’s")) {
				return Optional.empty();
			}
		}
		return Optional.empty();
	}

	private static Optional<List<String>> joined(Passage passage, PartyMention name) {
		Set<String> all = new TreeSet<>(name.parties());
		Optional<PartyMention> at = Optional.of(name);
		while (at.isPresent()) {
			int before = at.get().first() - 1;
			boolean joining = before > 0 && Set.of("and", ",").contains(passage.units().get(before).lower());
			at = nameAt(passage, joining ? before - 1 : before);
			at.ifPresent(other -> all.addAll(other.parties()));
		}
		return Optional.of(List.copyOf(all));
	}

	/** "A plan, apparently penned by Oslo", "the plan that Oslo first outlined". */
	private static Optional<List<String>> after(Passage passage, int plan, Set<String> authoring) {
		List<Unit> units = passage.units();
		for (int verb = plan + 1; verb < Math.min(units.size() - 1, plan + REACH); verb++) {
			if (!authoring.contains(units.get(verb).lower())) {
				continue;
			}
			for (int subject = verb - 1; subject > Math.max(plan, verb - 3); subject--) {
				Optional<PartyMention> name = nameAt(passage, subject);
				if (name.isPresent()) {
					return name.map(PartyMention::parties);
				}
			}
			for (int by = verb + 1; by < Math.min(units.size(), verb + REACH); by++) {
				Optional<PartyMention> name = nameAt(passage, by);
				if (name.isPresent()) {
					return passage.units().subList(verb + 1, by).stream().anyMatch(unit -> unit.lower().equals("by"))
							? Optional.of(name.get().parties())
							: Optional.empty();
				}
			}
		}
		return Optional.empty();
	}

	private static Optional<PartyMention> nameAt(Passage passage, int unit) {
		return passage.names().stream().filter(name -> name.covers(unit) && !name.parties().isEmpty()).findFirst();
	}
}
