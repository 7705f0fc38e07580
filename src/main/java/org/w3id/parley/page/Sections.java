package org.w3id.parley.page;

import java.util.Locale;

/** The entries of the navigation, in its order. */
public enum Sections {
	BOARD("Board"), PARTY("Parties"), PROPOSAL("Proposals"), PROVISION("Provisions"), SPEAKER("Speakers"), ARTICLE(
			"Articles"), CLAIM(
					"Claims"), COMPARE("Compare"), QUERY("Query"), WORDS("Words");

	private final String label;

	Sections(String label) {
		this.label = label;
	}

	public String label() {
		return label;
	}

	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	public String path() {
		return this == BOARD ? "/" : "/" + word();
	}
}
