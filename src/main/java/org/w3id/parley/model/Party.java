package org.w3id.parley.model;

import java.util.List;
import java.util.Optional;

/** A state, organisation or coalition that can hold a position. */
public record Party(String id, Kind kind, String label, List<Name> names, List<Membership> memberships) {
	public enum Kind {
		STATE, ORGANISATION, GROUP
	}

	/** This party belongs to a coalition or alliance during a time; an open end is empty. */
	public record Membership(String group, Optional<PartialDate> from, Optional<PartialDate> until) {
	}

	public Party {
		names = List.copyOf(names);
		memberships = List.copyOf(memberships);
	}
}
