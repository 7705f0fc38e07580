package org.w3id.parley.page;

import java.util.List;
import java.util.Optional;

/** One thing that the reference data or an article says, with where it is written. */
public record Fact(String name, List<Value> values) {
	public Fact {
		values = List.copyOf(values);
	}

	/** A value in words, what there is to add to it, and a link where it is a thing with a page. */
	public record Value(String text, Optional<String> note, Optional<String> address, List<Source> sources) {
		public Value {
			sources = List.copyOf(sources);
		}
	}

	/** A publication and the place in it. */
	public record Source(String text, Optional<String> address) {
	}
}
