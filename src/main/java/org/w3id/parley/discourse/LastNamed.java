package org.w3id.parley.discourse;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.w3id.parley.lexicon.PartyMention;

/** Who was spoken of last in a role, and of which organisation: the president, the alliance. Not for use by several threads. */
final class LastNamed {
	private static final int FARTHEST = 4;
	private final List<Passage> passages;
	private final NameIndex names;
	private final Discourse discourse;

	LastNamed(List<Passage> passages, NameIndex names, Discourse discourse) {
		this.passages = List.copyOf(passages);
		this.names = names;
		this.discourse = discourse;
	}

	/** The person in this role who was spoken of last: the president, the minister. */
	Optional<Referent> role(Passage passage, int offset, String office) {
		boolean head = Set.of("president", "leader", "chancellor", "premier").contains(office);
		for (int back = passage.index(); back >= Math.max(0, passage.index() - FARTHEST); back--) {
			Passage before = passages.get(back);
			List<PartyMention> found = before.names().stream()
					.filter(name -> name.kind() == PartyMention.Kind.PERSON
							&& before.units().get(name.last()).end() <= offset
							&& name.speaker().flatMap(names::person).map(person -> person.head() == head).orElse(false))
					.toList();
			if (!found.isEmpty()) {
				Optional<String> telling = back < passage.index()
						? discourse.tag(before).flatMap(Referent::speaker)
						: Optional.empty();
				PartyMention meant = found.stream().filter(name -> telling.isPresent() && name.speaker().equals(telling))
						.findFirst()
						.orElse(found.getFirst());
				return Optional.of(Referent.of(meant).surely(0.7));
			}
		}
		return Optional.empty();
	}

	/** The organisation or coalition that was spoken of last: the alliance, the bloc, the group. */
	Optional<Referent> organisation(Passage passage, int offset) {
		for (int back = passage.index(); back >= Math.max(0, passage.index() - FARTHEST); back--) {
			Passage before = passages.get(back);
			Optional<Referent> found = before.names().stream()
					.filter(name -> name.kind() == PartyMention.Kind.PARTY && before.units().get(name.last()).end() <= offset
							&& name.parties().stream().anyMatch(party -> names.isOrganisation(party) || names.isGroup(party)))
					.reduce((first, second) -> second).map(name -> Referent.of(name).surely(0.8));
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}
}
