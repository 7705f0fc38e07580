package org.w3id.parley.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.w3id.parley.lexicon.Lexicon;
import org.w3id.parley.lexicon.PartyMention;
import org.w3id.parley.lexicon.Unit;

/**
 * Persons whom an article introduces by an office: "Finland's president Alexander Stubb", "the Australian foreign minister, Marise
 * Payne", "Radek Sikorski, the Polish foreign minister". From then on the surname alone means them, in that article.
 */
public final class Introductions {
	private static final int FARTHEST = 5;
	private final Set<String> offices;
	private final Set<String> openers;

	public Introductions(Lexicon lexicon) {
		offices = lexicon.wordsOf("personal-head");
		openers = lexicon.wordsOf("opener");
	}

	/** Adds the persons of a sentence to the article's names. */
	public void learn(List<Unit> units, NameIndex names) {
		for (PartyMention mention : names.find(units)) {
			if (mention.kind() != PartyMention.Kind.PERSON) {
				learn(units, names, mention);
			}
		}
	}

	private void learn(List<Unit> units, NameIndex names, PartyMention party) {
		for (int at = party.last() + 1; at < units.size() && at <= party.last() + FARTHEST; at++) {
			Unit unit = units.get(at);
			if (isMark(unit)) {
				return;
			}
			if (offices.contains(unit.lower())) {
				Optional<String> after = nameFrom(units, skipComma(units, at + 1));
				Optional<String> before = after.isPresent() ? Optional.empty() : nameBefore(units, party.first());
				after.or(() -> before).filter(name -> !names.find(unitsOf(name)).stream()
						.anyMatch(known -> known.kind() == PartyMention.Kind.PERSON)).ifPresent(name -> {
							boolean head = !unit.lower().equals("minister")
									|| "prime".equals(units.get(at(units, unit) - 1).lower());
							Person person = new Person(name, party.parties(), head && isHeadOffice(unit.lower()));
							names.add(name, person);
							names.add(name.substring(name.lastIndexOf(' ') + 1), person);
						});
				return;
			}
		}
	}

	private static boolean isHeadOffice(String word) {
		return Set.of("president", "chancellor", "premier", "leader", "minister", "king").contains(word);
	}

	private static int at(List<Unit> units, Unit unit) {
		return Math.max(1, units.indexOf(unit));
	}

	private static List<Unit> unitsOf(String name) {
		return Unit.of(name, new org.w3id.parley.model.Span(0, name.length()));
	}

	private static int skipComma(List<Unit> units, int at) {
		return at < units.size() && ",".equals(units.get(at).form()) ? at + 1 : at;
	}

	/** Two to four capitalised words; titles such as Mr and Dr are left out. */
	private Optional<String> nameFrom(List<Unit> units, int from) {
		List<String> words = new ArrayList<>();
		int at = from;
		while (at < units.size() && words.size() < 4 && isNameWord(units.get(at))) {
			words.add(units.get(at).form());
			at++;
		}
		words.removeIf(word -> Set.of("Mr", "Mrs", "Ms", "Dr", "Mr.", "Mrs.", "Ms.", "Dr.").contains(word));
		return words.size() >= 2 ? Optional.of(String.join(" ", words)) : Optional.empty();
	}

	/** "Radek Sikorski, the Polish …": the name before the comma. Not "In Davos, the Polish …". */
	private Optional<String> nameBefore(List<Unit> units, int party) {
		int at = party - 1;
		if (at >= 0 && Set.of("the", "a", "an").contains(units.get(at).lower())) {
			at--;
		}
		if (at < 2 || !",".equals(units.get(at).form())) {
			return Optional.empty();
		}
		int first = at;
		while (first > 0 && at - first < 4 && isNameWord(units.get(first - 1))) {
			first--;
		}
		return at - first >= 2 ? nameFrom(units, first) : Optional.empty();
	}

	private boolean isNameWord(Unit unit) {
		return Character.isUpperCase(unit.form().charAt(0)) && unit.form().length() > 1 && !CalendarWords.has(unit.form())
				&& !openers.contains(unit.lower())
				|| Set.of("da", "de", "von", "der", "van", "al", "bin").contains(unit.form());
	}

	private static boolean isMark(Unit unit) {
		return unit.form().length() == 1 && !Character.isLetterOrDigit(unit.form().charAt(0));
	}
}
