package org.w3id.parley.discourse;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.w3id.parley.lexicon.Lexicon;
import org.w3id.parley.lexicon.PartyMention;
import org.w3id.parley.lexicon.Unit;

/**
 * Whose "the plan" is where the sentence does not say: the owner of the plans that the article speaks of, if they have but one. Immutable.
 */
final class PlanOwners {
	private static final int REACH = 5;
	private final Optional<Referent> only;

	private PlanOwners(Optional<Referent> only) {
		this.only = only;
	}

	static PlanOwners of(List<Passage> passages, Lexicon lexicon) {
		Set<String> plans = lexicon.wordsOf("speaking-plan");
		Set<String> between = lexicon.wordsOf("plan-modifier");
		Set<String> authoring = lexicon.wordsOf("authoring");
		Set<List<String>> owners = new HashSet<>();
		for (Passage passage : passages) {
			List<Unit> units = passage.units();
			for (int unit = 0; unit < units.size(); unit++) {
				if (plans.contains(units.get(unit).lemma())) {
					before(passage, unit, between, authoring).ifPresent(owners::add);
					after(passage, unit, authoring).ifPresent(owners::add);
				}
			}
		}
		return new PlanOwners(owners.size() == 1 && owners.iterator().next().size() == 1
				? Optional.of(new Referent(owners.iterator().next(), Optional.empty(), false, 0.8))
				: Optional.empty());
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
				return nameAt(passage, verb - 1).or(() -> nameAt(passage, verb - 2)).map(PartyMention::parties);
			}
			if (!between.contains(word) && !Set.of("its", "his", "her", "their", "a", "an", "of").contains(word)
					&& !word.matches("\\d+|'s|’s")) {
				return Optional.empty();
			}
		}
		return Optional.empty();
	}

	private static Optional<List<String>> joined(Passage passage, PartyMention name) {
		int before = name.first() - 1;
		boolean and = before > 0 && passage.units().get(before).lower().equals("and");
		Optional<PartyMention> other = nameAt(passage, and ? before - 1 : before)
				.filter(found -> !found.parties().equals(name.parties()));
		if (other.isEmpty()) {
			return Optional.of(name.parties());
		}
		Set<String> both = new HashSet<>(name.parties());
		both.addAll(other.get().parties());
		return Optional.of(both.stream().sorted().toList());
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
