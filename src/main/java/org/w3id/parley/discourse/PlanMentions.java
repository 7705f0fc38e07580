package org.w3id.parley.discourse;

import java.util.List;
import java.util.Set;

import org.w3id.parley.grammar.BaseForms;
import org.w3id.parley.language.Quotes;
import org.w3id.parley.lexicon.Lexicon;
import org.w3id.parley.lexicon.PartyMention;
import org.w3id.parley.lexicon.Unit;

/** Says where "it" may stand for a plan and not for a party. Immutable. */
final class PlanMentions {
	private final List<Passage> passages;
	private final Quotes quotes;
	private final Set<String> plans;
	private final Set<String> planVerbs;
	private final Set<String> speakingPlans;

	PlanMentions(List<Passage> passages, Quotes quotes, Lexicon lexicon) {
		this.passages = List.copyOf(passages);
		this.quotes = quotes;
		this.plans = lexicon.wordsOf("plan-like");
		this.planVerbs = lexicon.wordsOf("plan-verb");
		this.speakingPlans = lexicon.wordsOf("speaking-plan");
	}

	/** "The plan was drafted in Rome. It foresees X": the pronoun may stand for the plan. */
	boolean comeFirst(Passage passage, int offset) {
		return isOfAPlan(passage, offset) || namesPlan(passage, offset)
				|| passage.index() > 0 && passage.names().stream().noneMatch(name -> endsBefore(passage, name, offset))
						&& namesPlan(passages.get(passage.index() - 1), Integer.MAX_VALUE);
	}

	/** "… sent round a plan. It proposed that Oslo cede X": what plans do, and the sentence before speaks of one. */
	private boolean isOfAPlan(Passage passage, int offset) {
		List<Unit> after = passage.units().stream().filter(unit -> unit.start() >= offset).limit(4).toList();
		boolean does = after.stream().skip(1)
				.anyMatch(unit -> planVerbs.contains(unit.lower()) || BaseForms.of(unit.lower(), planVerbs).isPresent());
		return does && passage.index() > 0 && passages.get(passage.index() - 1).units().stream()
				.anyMatch(unit -> speakingPlans.contains(unit.lemma()) && !quotes.covers(unit.start()));
	}

	/** Whether a plan is named before the first party of a passage. */
	private boolean namesPlan(Passage passage, int offset) {
		int party = passage.names().stream().filter(name -> name.kind() == PartyMention.Kind.PARTY)
				.mapToInt(name -> passage.units().get(name.first()).start()).min().orElse(Integer.MAX_VALUE);
		return passage.units().stream().anyMatch(
				unit -> unit.start() < Math.min(offset, party) && plans.contains(unit.lemma()) && !quotes.covers(unit.start()));
	}

	private static boolean endsBefore(Passage passage, PartyMention name, int offset) {
		return passage.units().get(name.last()).end() <= offset;
	}
}
