package org.w3id.parley.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One thing that the reference data or an article says, with where it is written. */
public record Fact(String name, List<Value> values) {
	public Fact {
		values = List.copyOf(values);
	}

	/** A value in words, what there is to add to it, and a link where it is a thing with a page. */
	public record Value(String text, Optional<String> note, Optional<String> address, List<Citation> citations) {
		public Value {
			citations = List.copyOf(citations);
		}
	}

	/** A place in a publication. */
	public record Citation(Source source, Optional<String> place) {
	}

	/** A publication. */
	public record Source(String text, Optional<String> address) {
	}

	static Fact of(String name, String text) {
		return new Fact(name, List.of(new Value(text, Optional.empty(), Optional.empty(), List.of())));
	}

	/** Things with their pages. */
	static Fact of(String name, List<Link> things) {
		return new Fact(name,
				things.stream().map(link -> new Value(link.label(), Optional.empty(), Optional.of(link.address()), List.of()))
						.toList());
	}

	/** The publications that facts rest on, in the order of their first mention: the first of them is number one. */
	static List<Source> sources(List<Fact> facts) {
		List<Source> sources = new ArrayList<>();
		facts.stream().flatMap(fact -> fact.values().stream()).flatMap(value -> value.citations().stream()).map(Citation::source)
				.distinct()
				.forEach(sources::add);
		return sources;
	}
}
