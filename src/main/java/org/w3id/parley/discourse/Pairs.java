package org.w3id.parley.discourse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.w3id.parley.lexicon.PartyMention;
import org.w3id.parley.lexicon.Unit;

/** Whom "both sides" or "the two leaders" means: the two that are named together nearby. Immutable. */
final class Pairs {
	private static final int FARTHEST = 3;
	private static final Set<String> JOINING = Set.of("and", "with", "-", "–", "&", "or");
	private final List<Passage> passages;
	private final NameIndex names;

	Pairs(List<Passage> passages, NameIndex names) {
		this.passages = List.copyOf(passages);
		this.names = names;
	}

	/**
	 * The two that are named in the sentence itself, else in one of those before, else together most often in the article.
	 *
	 * @param persons
	 *            whether they are persons: the two leaders
	 */
	Optional<Referent> at(Passage passage, boolean persons) {
		for (int distance = 0; distance <= Math.min(FARTHEST, passage.index()); distance++) {
			Passage near = passages.get(passage.index() - distance);
			Optional<List<String>> pair = joined(near, persons).stream().findFirst()
					.or(() -> only(near, persons));
			if (pair.isPresent()) {
				double sure = distance == 0 ? 0.8 : 0.7;
				return pair.map(parties -> new Referent(parties, Optional.empty(), false, sure));
			}
		}
		return usual(persons).map(parties -> new Referent(parties, Optional.empty(), false, 0.6));
	}

	/** The pair of which the article tells most often: sentences that join the two, or name these two alone. */
	private Optional<List<String>> usual(boolean persons) {
		Map<String, Integer> counts = new TreeMap<>();
		for (Passage passage : passages) {
			Stream.concat(joined(passage, persons).stream(), only(passage, persons).stream())
					.map(pair -> pair.stream().sorted().collect(Collectors.joining(" "))).distinct()
					.forEach(pair -> counts.merge(pair, 1, Integer::sum));
		}
		return counts.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey,
				Comparator.reverseOrder())).map(entry -> List.of(entry.getKey().split(" ")));
	}

	/** Two names with "and" or a hyphen between them, in the order of the text. */
	private List<List<String>> joined(Passage passage, boolean persons) {
		List<List<String>> found = new ArrayList<>();
		List<PartyMention> states = states(passage, persons);
		for (int index = 0; index + 1 < states.size(); index++) {
			PartyMention one = states.get(index);
			PartyMention other = states.get(index + 1);
			boolean listed = index > 0 && adjoin(passage, states.get(index - 1), one)
					|| index + 2 < states.size() && adjoin(passage, other, states.get(index + 2));
			if (adjoin(passage, one, other) && !listed && !one.parties().equals(other.parties())) {
				found.add(List.of(one.parties().getFirst(), other.parties().getFirst()));
			}
		}
		return found;
	}

	private static boolean adjoin(Passage passage, PartyMention one, PartyMention other) {
		int between = other.first() - one.last();
		List<Unit> gap = passage.units().subList(one.last() + 1, other.first());
		return between == 1 || between <= 7 && gap.stream().anyMatch(unit -> JOINING.contains(unit.lower()))
				&& gap.stream().noneMatch(unit -> ",;:".contains(unit.form()))
				|| between == 2 && gap.getFirst().form().equals(",");
	}

	/** The two of a sentence that names no third. */
	private Optional<List<String>> only(Passage passage, boolean persons) {
		List<String> parties = states(passage, persons).stream().map(name -> name.parties().getFirst()).distinct().toList();
		return parties.size() == 2 ? Optional.of(parties) : Optional.empty();
	}

	private List<PartyMention> states(Passage passage, boolean persons) {
		return passage.names().stream().filter(name -> !persons || name.kind() == PartyMention.Kind.PERSON)
				.filter(name -> name.parties().size() == 1 && names.isState(name.parties().getFirst())).toList();
	}
}
