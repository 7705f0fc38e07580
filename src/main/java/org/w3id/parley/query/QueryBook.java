package org.w3id.parley.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.w3id.parley.iri.Iris;
import org.w3id.parley.model.Mistake;
import org.w3id.parley.shelf.Shelf;
import org.w3id.parley.shelf.Shelf.Item;

/** Every query of {@code queries/}, parsed at start so that a typo stops the start. Immutable. */
public final class QueryBook {
	private final SortedMap<String, NamedQuery> queries;

	private QueryBook(SortedMap<String, NamedQuery> queries) {
		this.queries = Collections.unmodifiableSortedMap(queries);
	}

	/**
	 * @throws Mistake
	 *             naming file and line of the first fault: in the SPARQL, in the header, or of two queries with one name in one folder
	 */
	public static QueryBook of(Shelf shelf) {
		TreeMap<String, NamedQuery> queries = new TreeMap<>();
		for (Item file : shelf.files("queries", ".rq")) {
			NamedQuery query = read(file);
			queries.put(query.folder() + "/" + query.name(), query);
		}
		return new QueryBook(queries);
	}

	/** All, by folder and name. */
	public List<NamedQuery> queries() {
		return List.copyOf(queries.values());
	}

	/** Those of one folder, by name. */
	public List<NamedQuery> folder(String folder) {
		return queries.values().stream().filter(query -> query.folder().equals(folder)).toList();
	}

	/**
	 * The query of that name in that folder.
	 *
	 * @throws Mistake
	 *             where there is none, with those that there are
	 */
	public NamedQuery named(String folder, String name) {
		return Optional.ofNullable(queries.get(folder + "/" + name)).orElseThrow(() -> new Mistake("queries/" + folder,
				"no query is called “" + name + "”",
				"one of " + String.join(", ", folder(folder).stream().map(NamedQuery::name).toList())));
	}

	private static NamedQuery read(Item file) {
		Header header = Header.read(file);
		Query query = parse(file);
		String folder = file.path().substring("queries/".length(), Math.max("queries/".length(), file.path().lastIndexOf('/')));
		header.parameters().forEach(parameter -> requireVariable(file, query, parameter));
		requireColumns(file, query, header.columns());
		return new NamedQuery(file.name(), folder, required(file, header, "title"), required(file, header, "why"),
				header.field("fix"),
				header.field("level").map(level -> level(file, level)), header.parameters(), header.columns(),
				header.pivot(file.origin() + ":1"), header.field("directed").filter("true"::equals).isPresent(), file.text(),
				query);
	}

	private static void requireColumns(Item file, Query query, List<Column> columns) {
		List<String> described = columns.stream().map(Column::name).toList();
		if (!columns.isEmpty() && !described.equals(query.getResultVars())) {
			throw new Mistake(file.origin() + ":1",
					"the header describes the columns " + described + ", the query has " + query.getResultVars(),
					"describe them all, in the query's order");
		}
	}

	private static Query parse(Item file) {
		try {
			return QueryFactory.create(file.text(), Iris.BASE);
		} catch (QueryParseException e) {
			throw new Mistake(file.origin() + ":" + e.getLine() + ":" + e.getColumn(), e.getMessage(),
					"mend the query at that place", e);
		} catch (QueryException e) {
			throw new Mistake(file.origin(), e.getMessage(), "mend the query", e);
		}
	}

	private static String required(Item file, Header header, String keyword) {
		return header.field(keyword).orElseThrow(() -> new Mistake(file.origin() + ":1", "the header has no " + keyword,
				"start the file with # title: … and # why: …"));
	}

	private static NamedQuery.Level level(Item file, String word) {
		List<String> words = new ArrayList<>();
		for (NamedQuery.Level level : NamedQuery.Level.values()) {
			words.add(level.name().toLowerCase(Locale.ROOT));
			if (words.getLast().equals(word)) {
				return level;
			}
		}
		throw new Mistake(file.origin() + ":1", "unknown level “" + word + "”", "use one of " + String.join(", ", words));
	}

	/** A parameter that the query does not use would be bound without effect. */
	private static void requireVariable(Item file, Query query, Parameter parameter) {
		boolean[] used = {false};
		QueryTransformOps.transform(query, node -> {
			used[0] |= node.equals(Var.alloc(parameter.name()));
			return node;
		});
		if (!used[0]) {
			throw new Mistake(file.origin() + ":1", "the query has no variable ?" + parameter.name(),
					"use it, or take the param line out");
		}
	}
}
