package org.w3id.parley.page;

import java.util.List;
import java.util.Optional;

/** A step of a derivation: what holds, and below it what it rests on, down to quoted sentences. */
public record Branch(String words, Optional<Mark> mark, List<Branch> branches, List<Quote> quotes) {
	public Branch {
		branches = List.copyOf(branches);
		quotes = List.copyOf(quotes);
	}

	public boolean leaf() {
		return branches.isEmpty() && quotes.isEmpty();
	}
}
