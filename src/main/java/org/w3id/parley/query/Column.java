package org.w3id.parley.query;

import java.util.Locale;
import java.util.Optional;

import org.w3id.parley.iri.Iris;

/** What a column of a table holds, as its metadata tell it. */
public record Column(String name, Kind kind, String meaning) {
	/** The values of a column. */
	public enum Kind {
		/** Local names of things. */
		PARTY, SPEAKER, PROPOSAL, PROVISION, ISSUE, ARTICLE, CLAIM,
		/** Names of the ontology's individuals. */
		TERM,
		/** Literals. */
		TEXT, DATE, INTEGER, DECIMAL, BOOLEAN;

		/** What stands before a value to make its IRI; empty for literals. */
		public Optional<String> base() {
			return switch (this) {
				case PARTY, SPEAKER, PROPOSAL, PROVISION, ISSUE, ARTICLE, CLAIM ->
					Optional.of(Iris.of(Iris.Kind.valueOf(name()), ""));
				case TERM -> Optional.of(Iris.ONTOLOGY);
				case TEXT, DATE, INTEGER, DECIMAL, BOOLEAN -> Optional.empty();
			};
		}

		/** The XSD datatype of the cells, by its CSVW name. */
		public String datatype() {
			return switch (this) {
				case PARTY, SPEAKER, PROPOSAL, PROVISION, ISSUE, ARTICLE, CLAIM, TERM, TEXT -> "string";
				case DATE, INTEGER, DECIMAL, BOOLEAN -> word();
			};
		}

		String word() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	/** Rows become the values of one column, columns those of another, cells those of a third. */
	public record Pivot(String row, String column, String value) {
	}
}
