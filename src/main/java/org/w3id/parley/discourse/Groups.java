package org.w3id.parley.discourse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.w3id.parley.language.Quotes;
import org.w3id.parley.lexicon.Lexicon;
import org.w3id.parley.lexicon.PartyMention;
import org.w3id.parley.lexicon.Unit;

/**
 * Whom "they" or "the leaders" means: the several who are named together, or the group that is named, in the sentences before. Where a
 * sentence tells of two such groups, neither is meant. Immutable.
 */
final class Groups {
	private static final int FARTHEST = 2;
	private static final Set<String> PLURAL = Set.of("they", "their", "them");
	private static final Set<String> JOINING = Set.of(",", "and", "&", "'s", "the", "of", "as", "well", "sir", "mr", "ms", "mrs");
	private final List<Passage> passages;
	private final Quotes quotes;
	private final NameIndex names;
	private final Set<String> offices;

	Groups(List<Passage> passages, Quotes quotes, NameIndex names, Lexicon lexicon) {
		this.passages = List.copyOf(passages);
		this.quotes = quotes;
		this.names = names;
		this.offices = lexicon.wordsOf("office-head");
	}

	/** The group of the nearest sentence before that tells of one. */
	Optional<Referent> before(Passage passage) {
		for (int back = passage.index() - 1; back >= Math.max(0, passage.index() - FARTHEST); back--) {
			Passage earlier = passages.get(back);
			if (!earlier.units().isEmpty() && PLURAL.contains(earlier.units().getFirst().lower())) {
				return before(earlier);
			}
			List<List<String>> found = in(earlier);
			if (!found.isEmpty()) {
				return found.size() > 1
						? Optional.empty()
						: Optional.of(
								new Referent(found.getFirst(), Optional.empty(), false, back == passage.index() - 1 ? 0.8 : 0.7));
			}
		}
		return Optional.empty();
	}

	/** All whom a list names that ends in a name: "Oslo and Rill said". */
	Referent listUpTo(Passage passage, PartyMention last) {
		List<PartyMention> names = passage.names();
		int from = names.indexOf(last);
		while (from > 0 && adjoins(passage, names.get(from - 1), names.get(from))
				&& isJoined(passage, names.get(from - 1), last)) {
			from--;
		}
		return of(names.subList(from, names.indexOf(last) + 1));
	}

	/** All whom a list names that begins with a name: "said Oslo and Rill". */
	Referent listFrom(Passage passage, PartyMention first) {
		List<PartyMention> names = passage.names();
		int to = names.indexOf(first);
		while (to + 1 < names.size() && adjoins(passage, names.get(to), names.get(to + 1))
				&& isJoined(passage, first, names.get(to + 1))) {
			to++;
		}
		return of(names.subList(names.indexOf(first), to + 1));
	}

	private static boolean isJoined(Passage passage, PartyMention one, PartyMention other) {
		return passage.units().subList(one.last() + 1, other.first()).stream().anyMatch(unit -> "and".equals(unit.lower()));
	}

	private static Referent of(List<PartyMention> list) {
		Referent one = Referent.of(list.getLast());
		List<String> parties = list.stream().flatMap(name -> name.parties().stream()).distinct().toList();
		return list.size() == 1 || parties.size() < 2 ? one : new Referent(parties, Optional.empty(), false, 0.9);
	}

	/** The groups of a sentence: three or more names in a list, two joined by "and", or a name of many. */
	private List<List<String>> in(Passage passage) {
		Set<List<String>> found = new LinkedHashSet<>();
		List<PartyMention> list = new ArrayList<>();
		for (PartyMention name : passage.names()) {
			if (isPeople(passage, name)) {
				found.add(name.parties());
				continue;
			}
			if (!list.isEmpty() && !adjoins(passage, list.getLast(), name)) {
				close(list).ifPresent(found::add);
				list.clear();
			}
			list.add(name);
		}
		close(list).ifPresent(found::add);
		return List.copyOf(found);
	}

	/** "The Russians". */
	private static boolean isPeople(Passage passage, PartyMention name) {
		return name.kind() == PartyMention.Kind.DEMONYM && passage.units().get(name.last()).lower().endsWith("s")
				&& name.first() > 0
				&& "the".equals(passage.units().get(name.first() - 1).lower());
	}

	private Optional<List<String>> close(List<PartyMention> list) {
		List<String> parties = list.stream().flatMap(name -> name.parties().stream()).distinct().toList();
		boolean persons = list.stream().filter(name -> name.kind() == PartyMention.Kind.PERSON).count() > 1;
		boolean many = parties.size() > 1 && (persons || list.stream().allMatch(name -> name.kind() == PartyMention.Kind.PARTY));
		boolean group = parties.size() == 1 && names.isGroup(parties.getFirst());
		return many || group ? Optional.of(parties) : Optional.empty();
	}

	/** Whether only what joins the items of a list stands between two names: "Oslo's Ola Berg, the Polish minister Jan Nowak and …". */
	private boolean adjoins(Passage passage, PartyMention one, PartyMention other) {
		boolean apart = quotes.covers(passage.units().get(one.first()).start()) != quotes
				.covers(passage.units().get(other.first()).start());
		return !apart && passage.units().subList(one.last() + 1, other.first()).stream()
				.allMatch(unit -> JOINING.contains(unit.lower()) || offices.contains(unit.lower()) || isTitle(unit));
	}

	private static boolean isTitle(Unit unit) {
		return Character.isUpperCase(unit.form().charAt(0))
				|| Set.of("foreign", "prime", "defence", "defense").contains(unit.lower());
	}
}
