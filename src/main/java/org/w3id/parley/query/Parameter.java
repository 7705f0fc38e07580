package org.w3id.parley.query;

import java.time.DateTimeException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.w3id.parley.iri.Iris;
import org.w3id.parley.model.Mistake;
import org.w3id.parley.model.PartialDate;
import org.w3id.parley.vocab.ParValue;

/**
 * A variable of a query that whoever asks may bind.
 *
 * @param name
 *            the variable, without the question mark
 * @param otherwise
 *            the value where none is given; where that is empty too, the variable stays free
 * @param required
 *            a value must be given
 */
public record Parameter(String name, Kind kind, Optional<String> otherwise, boolean required, String meaning) {
	/** What a value is, and so how its text is read. */
	public enum Kind {
		/** Things, by local name. */
		PARTY, SPEAKER, PROPOSAL, PROVISION, ISSUE, ARTICLE, CLAIM,
		/** {@code self}, {@code parties} or {@code anyone}. */
		TRUST,
		/** A day; a month or a year stands for its last day. */
		DATE, NUMBER, TEXT;

		/** The kind of thing that the value names; empty for values that are no things. */
		public Optional<Iris.Kind> thing() {
			return switch (this) {
				case PARTY, SPEAKER, PROPOSAL, PROVISION, ISSUE, ARTICLE, CLAIM -> Optional.of(Iris.Kind.valueOf(name()));
				case TRUST, DATE, NUMBER, TEXT -> Optional.empty();
			};
		}

		public String word() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	private static final Map<String, Node> TRUSTS = Map.of("self", ParValue.TRUST_SELF, "parties", ParValue.TRUST_PARTIES,
			"anyone", ParValue.TRUST_ANYONE);

	/**
	 * The RDF term that a text stands for. The text becomes a term, never a piece of the query.
	 *
	 * @throws Mistake
	 *             where the text is no value of the kind
	 */
	public Node value(String text) {
		return kind.thing().map(thing -> thing(thing, text)).orElseGet(() -> plain(text));
	}

	private Node thing(Iris.Kind thing, String text) {
		String local = text.startsWith(Iris.of(thing, "")) ? Iris.localName(thing, text) : text;
		if (!local.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
			throw wrong(text, "give the local name, such as the last part of " + Iris.of(thing, "…"));
		}
		return NodeFactory.createURI(Iris.of(thing, local));
	}

	private Node plain(String text) {
		return switch (kind) {
			case TRUST -> Optional.ofNullable(TRUSTS.get(text)).orElseThrow(() -> wrong(text, "give self, parties or anyone"));
			case DATE -> date(text);
			case NUMBER -> number(text);
			case TEXT, PARTY, SPEAKER, PROPOSAL, PROVISION, ISSUE, ARTICLE, CLAIM -> NodeFactory.createLiteralString(text);
		};
	}

	private Node date(String text) {
		try {
			return NodeFactory.createLiteralDT(PartialDate.parse(text).last().toString(), XSDDatatype.XSDdate);
		} catch (DateTimeException e) {
			throw wrong(text, "give a date: 2025-08-20, 2025-08 or 2025");
		}
	}

	private Node number(String text) {
		if (!text.matches("-?[0-9]+(\\.[0-9]+)?")) {
			throw wrong(text, "give a number");
		}
		return NodeFactory.createLiteralDT(text, text.contains(".") ? XSDDatatype.XSDdecimal : XSDDatatype.XSDinteger);
	}

	private Mistake wrong(String text, String fix) {
		return new Mistake("parameter " + name, "“" + text + "” is no " + kind.word(), fix);
	}
}
