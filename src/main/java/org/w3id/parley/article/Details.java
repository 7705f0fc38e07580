package org.w3id.parley.article;

import java.util.Optional;

import org.w3id.parley.model.PartialDate;

/** What is known of an article beside its text. */
record Details(Optional<String> title, Optional<String> publisher, Optional<PartialDate> date, Optional<String> address) {
	static final Details NONE = new Details(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

	/** These details, with what they lack out of the others. */
	Details or(Details others) {
		return new Details(title.or(others::title), publisher.or(others::publisher), date.or(others::date),
				address.or(others::address));
	}

	Details withTitle(String words) {
		return new Details(filled(words), publisher, date, address);
	}

	Details withPublisher(String words) {
		return new Details(title, filled(words), date, address);
	}

	Details withDate(Optional<PartialDate> found) {
		return new Details(title, publisher, found, address);
	}

	Details withAddress(String words) {
		return new Details(title, publisher, date, filled(words));
	}

	private static Optional<String> filled(String words) {
		String trimmed = words.strip().replaceAll("\\s+", " ");
		return trimmed.isEmpty() || trimmed.matches("(?i)(?:not given|not known|unknown|none|n/a)\\b.*")
				? Optional.empty()
				: Optional.of(trimmed);
	}
}
