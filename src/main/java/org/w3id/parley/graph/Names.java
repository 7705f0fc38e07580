package org.w3id.parley.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.w3id.parley.iri.Iris.Kind;
import org.w3id.parley.model.Dossier;
import org.w3id.parley.model.Name;
import org.w3id.parley.model.Speaker;

/** Which thing a name stands for, by the reference data. Immutable. */
final class Names {
	private final Dossier dossier;
	private final Map<String, String> speakers = new HashMap<>();

	Names(Dossier dossier) {
		this.dossier = dossier;
		Set<String> ambiguous = new HashSet<>();
		for (Speaker speaker : dossier.speakers().values()) {
			enter(speaker.label(), speaker.id(), ambiguous);
			for (Name name : speaker.names()) {
				enter(name.text(), speaker.id(), ambiguous);
			}
		}
		speakers.keySet().removeAll(ambiguous);
	}

	private void enter(String name, String id, Set<String> ambiguous) {
		String before = speakers.putIfAbsent(name, id);
		if (before != null && !before.equals(id)) {
			ambiguous.add(name);
		}
	}

	/** The speaker of exactly this name; empty where nobody or more than one is called so. */
	Optional<String> speaker(String name) {
		return Optional.ofNullable(speakers.get(name));
	}

	/** What a claim is about: a proposal, else a provision. */
	Kind kindOf(String about) {
		return dossier.proposals().containsKey(about) ? Kind.PROPOSAL : Kind.PROVISION;
	}
}
