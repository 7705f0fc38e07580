package org.w3id.parley.model;

/** A form under which a thing is found in a text. Matching respects case: names are proper names. */
public record Name(String text, Kind kind) {
	public enum Kind {
		/** The preferred label. */
		LABEL,
		/** Another name of the same thing, or a spelling variant. */
		ALIAS,
		/** A capital, a residence or a ministry that stands for the party: the Kremlin, Kyiv, Downing Street. */
		METONYM,
		/** An adjective or a word for its people: Russian, the Russians, Ukrainian. */
		DEMONYM
	}
}
