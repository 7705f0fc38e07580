package org.w3id.parley.query;

import java.util.Locale;
import java.util.Optional;

import org.apache.jena.graph.Node;
import org.w3id.parley.iri.Iris;

/** What a column of a table holds, as its metadata tell it. */
public record Column(String name, Kind kind, String meaning) {
	/** The values of a column. */
	public enum Kind {
		/** Local names of things. */
		PARTY, SPEAKER, PROPOSAL, PROVISION, ISSUE, ARTICLE, CLAIM,
		/** Names of the ontology's individuals. */
		TERM,
		/** The same, without the word that all of one list begin with. */
		OUTCOME, TRUST,
		/** Literals. */
		TEXT, DATE, INTEGER, DECIMAL, BOOLEAN;

		/** What stands before a value to make its IRI; empty for literals. */
		public Optional<String> base() {
			return switch (this) {
				case PARTY, SPEAKER, PROPOSAL, PROVISION, ISSUE, ARTICLE, CLAIM ->
					Optional.of(Iris.of(Iris.Kind.valueOf(name()), ""));
				case TERM -> Optional.of(Iris.ONTOLOGY);
				case OUTCOME -> Optional.of(Iris.ONTOLOGY + "Outcome");
				case TRUST -> Optional.of(Iris.ONTOLOGY + "Trust");
				case TEXT, DATE, INTEGER, DECIMAL, BOOLEAN -> Optional.empty();
			};
		}

		/** A cell as written: what {@link #base} goes before, or the text of a literal; empty for no value. */
		public String cell(Optional<Node> value) {
			return base().flatMap(base -> value.filter(Node::isURI).map(Node::getURI).filter(iri -> iri.startsWith(base))
					.map(iri -> iri.substring(base.length()))).orElseGet(() -> Table.brief(value));
		}

		/** The XSD datatype of the cells, by its CSVW name. */
		public String datatype() {
			return switch (this) {
				case PARTY, SPEAKER, PROPOSAL, PROVISION, ISSUE, ARTICLE, CLAIM, TERM, OUTCOME, TRUST, TEXT -> "string";
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
