package org.w3id.parley.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.w3id.parley.iri.Iris.Kind;
import org.w3id.parley.page.BoardPage.Option;
import org.w3id.parley.query.NamedQuery;
import org.w3id.parley.query.Parameter;
import org.w3id.parley.query.QueryBook;
import org.w3id.parley.verdict.TrustPolicy.Who;

/** Makes the workbench, with a query of the book in the editor where one is asked for by name. */
record QueryMaker(Scene scene, QueryBook book) {
	/** The folders of the book that are offered, with what people read above them. */
	private static final Map<String, String> FOLDERS = new TreeMap<>(
			Map.of("ask", "Questions", "check", "Checks", "page", "Behind the pages"));
	private static final String PREFIXES = """
			PREFIX dcterms: <http://purl.org/dc/terms/>
			PREFIX oa: <http://www.w3.org/ns/oa#>
			PREFIX par: <https://w3id.org/parley/ontology#>
			PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
			PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
			PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
			""";
	private static final String FIRST = PREFIXES + """

			SELECT ?party ?proposal ?outcome WHERE {
			  ?verdict par:party ?party ; par:proposal ?proposal ; par:outcome ?outcome ; par:trust par:TrustSelf .
			}
			ORDER BY ?party ?proposal
			LIMIT 100
			""";

	/** The address of the workbench with that query in the editor. */
	static String address(String folder, String name, Map<String, String> values) {
		Map<String, String> parameters = new LinkedHashMap<>();
		parameters.put("name", folder + "/" + name);
		parameters.putAll(new TreeMap<>(values));
		return Lens.address("/query", parameters);
	}

	QueryPage page(Request request) {
		Optional<NamedQuery> chosen = request.parameter("name").map(this::named);
		String text = request.parameter("query").or(() -> chosen.map(query -> filled(query, request))).orElse(FIRST);
		return new QueryPage(Frame.of("Query", "query", scene.lens()), text,
				chosen.map(query -> query.title() + ": " + query.why()),
				shelves(request, chosen), things(), PREFIXES);
	}

	private NamedQuery named(String wanted) {
		return book.queries().stream().filter(query -> wanted.equals(query.folder() + "/" + query.name())).findFirst()
				.orElseThrow(() -> Complaint.unknown("query", wanted));
	}

	/** The file's own text where nothing is filled in. */
	private static String filled(NamedQuery query, Request request) {
		Map<String, String> values = new TreeMap<>();
		query.parameters().forEach(each -> request.parameter(each.name()).ifPresent(value -> values.put(each.name(), value)));
		return query.parameters().isEmpty() || values.isEmpty() && query.parameters().stream().anyMatch(Parameter::required)
				? query.text()
				: "# " + query.title() + "\n" + withoutGiven(query, values);
	}

	/** A variable that was given a value need not be a column of the answer. */
	private static Query withoutGiven(NamedQuery query, Map<String, String> values) {
		Query filled = query.filled(values).cloneQuery();
		VarExprList shown = filled.getProject();
		query.parameters().stream().map(each -> Var.alloc(each.name()))
				.filter(given -> shown.getExpr(given) != null && shown.size() > 1)
				.forEach(shown::remove);
		return filled;
	}

	private List<QueryPage.Shelf> shelves(Request request, Optional<NamedQuery> chosen) {
		List<QueryPage.Shelf> shelves = new ArrayList<>();
		FOLDERS.forEach((folder, title) -> {
			List<QueryPage.Entry> entries = book.folder(folder).stream()
					.map(query -> entry(query, chosen.filter(query::equals).map(own -> request))).toList();
			if (!entries.isEmpty()) {
				shelves.add(new QueryPage.Shelf(title, entries));
			}
		});
		return shelves;
	}

	private QueryPage.Entry entry(NamedQuery query, Optional<Request> filled) {
		return new QueryPage.Entry(query.folder() + "/" + query.name(), query.title(), query.why(),
				query.parameters().stream().map(each -> blank(each, filled.flatMap(request -> request.parameter(each.name()))))
						.toList(),
				filled.isPresent());
	}

	private static QueryPage.Blank blank(Parameter parameter, Optional<String> given) {
		return new QueryPage.Blank(parameter.name(), parameter.meaning(), given.or(parameter::otherwise).orElse(""),
				parameter.kind().word(),
				parameter.required());
	}

	private List<QueryPage.Things> things() {
		Links links = scene.links();
		return List.of(things(Kind.PARTY, scene.dossier().parties(), links::party),
				things(Kind.PROPOSAL, scene.dossier().proposals(), links::about),
				things(Kind.PROVISION, scene.dossier().provisions(), links::about),
				things(Kind.SPEAKER, scene.dossier().speakers(), links::speaker),
				new QueryPage.Things("trust", Stream.of(Who.values())
						.map(who -> new Option(who.word(), scene.lens().who(who).words())).toList()));
	}

	private static QueryPage.Things things(Kind kind, SortedMap<String, ?> things, Function<String, Link> link) {
		return new QueryPage.Things(kind.path(),
				things.keySet().stream().map(id -> new Option(id, link.apply(id).label())).toList());
	}
}
