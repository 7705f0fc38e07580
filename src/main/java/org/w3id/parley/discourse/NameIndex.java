package org.w3id.parley.discourse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.w3id.parley.lexicon.PartyMention;
import org.w3id.parley.lexicon.Unit;
import org.w3id.parley.model.Dossier;
import org.w3id.parley.model.Name;
import org.w3id.parley.model.Party;
import org.w3id.parley.model.Speaker;

/**
 * Finds names of parties and of those who speak for them, longest first. One for each article: a person's party depends on its
 * date, and articles introduce persons of their own. Not for use by several threads.
 */
public final class NameIndex {
	/** What a name stands for. */
	private record Meaning(List<String> parties, PartyMention.Kind kind, Optional<Person> person) {
	}

	private record Entry(List<String> words, Meaning meaning) {
	}

	private static final Set<String> CURLY = Set.of("’");
	private final NameWords words;
	private final Map<String, List<Entry>> byFirstWord = new TreeMap<>();
	private final Map<String, List<String>> partyNames = new TreeMap<>();
	private final Set<String> organisations = new TreeSet<>();
	private final Set<String> states = new TreeSet<>();
	private final Set<String> groups = new TreeSet<>();
	private final Set<List<String>> countryNames = new HashSet<>();
	private final Map<String, Person> people = new LinkedHashMap<>();

	/**
	 * @param words
	 *            those of the dossier's names
	 * @param day
	 *            the article's: on it persons speak for the parties whose posts they hold
	 */
	public NameIndex(Dossier dossier, NameWords words, Optional<LocalDate> day) {
		this.words = words;
		dossier.parties().values().stream().filter(party -> party.kind() == Party.Kind.ORGANISATION).map(Party::id)
				.forEach(organisations::add);
		dossier.parties().values().stream().filter(party -> party.kind() == Party.Kind.STATE).map(Party::id).forEach(states::add);
		dossier.parties().values().stream().filter(party -> party.kind() == Party.Kind.GROUP).map(Party::id).forEach(groups::add);
		for (Party party : dossier.parties().values()) {
			partyNames.put(party.id(),
					party.names().stream().filter(name -> name.kind() != Name.Kind.DEMONYM).map(Name::text).toList());
			party.names().forEach(name -> add(name.text(), party(party.id(), PartyMention.kindOf(name.kind()))));
			party.names().stream().filter(name -> isState(party.id()) && name.kind() != Name.Kind.METONYM)
					.forEach(name -> countryNames.add(words.of(name.text())));
			add(party.label(), party(party.id(), PartyMention.Kind.PARTY));
		}
		addSpeakers(dossier, day);
	}

	private void addSpeakers(Dossier dossier, Optional<LocalDate> day) {
		Map<String, Set<String>> surnames = new TreeMap<>();
		dossier.speakers().values().forEach(speaker -> surnames.computeIfAbsent(lastWord(speaker.label()), key -> new TreeSet<>())
				.add(speaker.id()));
		for (Speaker speaker : dossier.speakers().values()) {
			Person person = Person.of(speaker, day);
			add(speaker.label(), person);
			for (Name name : speaker.names()) {
				add(name.text(), person);
			}
			String surname = lastWord(speaker.label());
			if (surnames.get(surname).size() == 1 && !CalendarWords.has(surname)) {
				add(surname, person);
			}
		}
	}

	private static String lastWord(String label) {
		return label.substring(label.lastIndexOf(' ') + 1);
	}

	private static Meaning party(String id, PartyMention.Kind kind) {
		return new Meaning(List.of(id), kind, Optional.empty());
	}

	/** Adds a name of a person; an earlier one of the same name wins. */
	void add(String name, Person person) {
		people.putIfAbsent(name, person);
		add(name, new Meaning(person.parties(), PartyMention.Kind.PERSON, Optional.of(person)));
	}

	private void add(String name, Meaning meaning) {
		List<String> words = this.words.of(name);
		if (words.isEmpty()) {
			return;
		}
		List<Entry> entries = byFirstWord.computeIfAbsent(words.getFirst(), key -> new ArrayList<>());
		if (entries.stream().noneMatch(entry -> entry.words().equals(words))) {
			entries.add(new Entry(words, meaning));
			entries.sort(Comparator.comparingInt((Entry entry) -> entry.words().size()).reversed());
		}
	}

	boolean isOrganisation(String party) {
		return organisations.contains(party);
	}

	/** True for several who act together without being one body: European allies, a coalition. */
	boolean isGroup(String party) {
		return groups.contains(party);
	}

	boolean isState(String party) {
		return states.contains(party);
	}

	/** True for the name of a country itself, and not of a capital or an office that stands for it. */
	boolean isCountryName(List<Unit> units) {
		return countryNames.contains(units.stream().map(Unit::form).toList());
	}

	/** The label, aliases and metonyms of a party, in the dossier's order. */
	List<String> namesOf(String party) {
		return partyNames.getOrDefault(party, List.of());
	}

	Optional<Person> person(String label) {
		return people.values().stream().filter(person -> person.label().equals(label)).findFirst();
	}

	/** The names in a line of units, in order, disjoint, longest first at each place. */
	public List<PartyMention> find(List<Unit> units) {
		List<PartyMention> found = new ArrayList<>();
		int at = 0;
		while (at < units.size()) {
			Optional<PartyMention> mention = at(units, at);
			mention.ifPresent(found::add);
			at = mention.map(name -> name.last() + 1).orElse(at + 1);
		}
		return List.copyOf(found);
	}

	private Optional<PartyMention> at(List<Unit> units, int at) {
		for (Entry entry : byFirstWord.getOrDefault(units.get(at).form(), List.of())) {
			int size = entry.words().size();
			if (at + size <= units.size() && matches(entry.words(), units, at)) {
				Meaning meaning = entry.meaning();
				return Optional.of(new PartyMention(meaning.parties(), at, at + size - 1, meaning.kind(),
						meaning.person().map(Person::label)));
			}
		}
		return Optional.empty();
	}

	private static boolean matches(List<String> words, List<Unit> units, int at) {
		for (int index = 0; index < words.size(); index++) {
			String form = units.get(at + index).form();
			if (!words.get(index).equals(form) && !(CURLY.stream().anyMatch(form::contains)
					&& words.get(index).equals(form.replace('’', '\'')))) {
				return false;
			}
		}
		return true;
	}
}
