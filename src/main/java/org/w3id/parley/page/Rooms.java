package org.w3id.parley.page;

import java.util.Locale;
import java.util.Optional;

/** The first part of each path that this room answers. */
enum Rooms {
	WEB, VERDICT, POSITION, PARTY, PROPOSAL, PROVISION, SPEAKER, ARTICLE, CLAIM, COMPARE, QUERY, WORDS;

	static Optional<Rooms> of(String path) {
		String first = path.substring(1).split("/", 2)[0];
		for (Rooms room : values()) {
			if (room.name().toLowerCase(Locale.ROOT).equals(first)) {
				return Optional.of(room);
			}
		}
		return Optional.empty();
	}
}
