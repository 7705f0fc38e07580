package org.w3id.parley.discourse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.w3id.parley.lexicon.Unit;
import org.w3id.parley.model.Dossier;
import org.w3id.parley.model.Name;
import org.w3id.parley.model.Span;

/** The words of names, cut as the patterns see them; those of a dossier's names are cut once. Immutable; for several threads. */
public final class NameWords {
	private final Map<String, List<String>> known = new HashMap<>();

	public NameWords(Dossier dossier) {
		Stream<String> parties = dossier.parties().values().stream()
				.flatMap(party -> Stream.concat(Stream.of(party.label()), party.names().stream().map(Name::text)));
		Stream<String> speakers = dossier.speakers().values().stream()
				.flatMap(speaker -> Stream.concat(Stream.of(speaker.label()), speaker.names().stream().map(Name::text)));
		Stream.concat(parties, speakers).forEach(name -> known.computeIfAbsent(name, NameWords::cut));
	}

	/** The words of a name, without an article before it. */
	List<String> of(String name) {
		List<String> words = known.get(name);
		return words == null ? cut(name) : words;
	}

	private static List<String> cut(String name) {
		String bare = name.startsWith("the ") ? name.substring(4) : name;
		return Unit.of(bare, new Span(0, bare.length())).stream().map(Unit::form).toList();
	}
}
