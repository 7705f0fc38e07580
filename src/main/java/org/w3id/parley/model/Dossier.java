package org.w3id.parley.model;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The reference data of one or more negotiations, keyed by local name in alphabetical order. Immutable.
 */
public record Dossier(SortedMap<String, Party> parties, SortedMap<String, Speaker> speakers,
		SortedMap<String, Proposal> proposals, SortedMap<String, Provision> provisions) {
	public Dossier {
		parties = sorted(parties);
		speakers = sorted(speakers);
		proposals = sorted(proposals);
		provisions = sorted(provisions);
	}

	private static <T> SortedMap<String, T> sorted(Map<String, T> map) {
		return Collections.unmodifiableSortedMap(new TreeMap<>(map));
	}

	/** The provision itself and everything above it, nearest first; only itself where it is unknown. */
	public Set<String> broaderOrSame(String provision) {
		Set<String> found = new LinkedHashSet<>();
		Deque<String> open = new ArrayDeque<>();
		open.add(provision);
		while (!open.isEmpty()) {
			String next = open.remove();
			if (found.add(next) && provisions.containsKey(next)) {
				open.addAll(new TreeSet<>(provisions.get(next).broader()));
			}
		}
		return found;
	}
}
