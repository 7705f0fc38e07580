package org.w3id.parley.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A person that speaks for a party by the offices held, each during a time. */
public record Speaker(String id, String label, List<Name> names, List<Post> posts) {
	/** Rank of an office, highest first; shown where two offices differ, never used to drop a claim. */
	public enum Rank {
		HEAD, MINISTER, ENVOY, OFFICIAL
	}

	/** An office: its title ("Foreign Minister"), the party it speaks for, and when this person held it. */
	public record Post(String title, String party, Rank rank, Optional<PartialDate> from, Optional<PartialDate> until) {
		public boolean heldOn(LocalDate day) {
			return from.map(date -> !date.first().isAfter(day)).orElse(true)
					&& until.map(date -> !date.last().isBefore(day)).orElse(true);
		}
	}

	public Speaker {
		names = List.copyOf(names);
		posts = List.copyOf(posts);
	}
}
