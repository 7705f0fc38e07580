package org.w3id.parley.page;

import java.util.List;

/** The queries that the workbench offers, by folder. Implementations are immutable. */
public interface Book {
	/** A book without queries. */
	Book EMPTY = List::of;

	List<Chapter> chapters();

	/** The text of a query with a value for one of its parameters: a local name where the parameter's kind is a thing's. */
	default String filled(String text, Parameter parameter, String value) {
		return text;
	}

	record Chapter(String title, List<Entry> entries) {
	}

	/**
	 * @param text
	 *            the query, with the parameters still to be filled in
	 */
	record Entry(String name, String title, String why, List<Parameter> parameters, String text) {
	}

	/**
	 * @param kind
	 *            {@code party}, {@code proposal}, {@code provision} where its value is the local name of one; else any other word
	 */
	record Parameter(String name, String kind, String meaning, String otherwise) {
	}
}
