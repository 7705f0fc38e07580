package org.w3id.parley.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Makes the workbench, with a query of the book in the editor where one is asked for by name. */
record QueryMaker(Scene scene, Book book) {
	static final String PREFIXES = """
			PREFIX par: <https://w3id.org/parley/ontology#>
			PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
			PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
			PREFIX dcterms: <http://purl.org/dc/terms/>
			PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
			""";
	private static final String FIRST = PREFIXES + """

			SELECT ?party ?proposal ?outcome WHERE {
			  ?verdict par:party ?party ; par:proposal ?proposal ; par:outcome ?outcome .
			}
			ORDER BY ?party ?proposal
			LIMIT 100
			""";

	QueryPage page(Request request) {
		Optional<String> name = request.parameter("name");
		Optional<Book.Entry> chosen = name.map(wanted -> book.chapters().stream().flatMap(chapter -> chapter.entries().stream())
				.filter(entry -> entry.name().equals(wanted)).findFirst().orElseThrow(() -> Complaint.unknown("query", wanted)));
		String text = request.parameter("query").or(() -> chosen.map(entry -> filled(entry, request))).orElse(FIRST);
		return new QueryPage(Frame.of("Query", "query", scene.lens()), text,
				chosen.map(entry -> entry.title() + " " + entry.why()),
				shelves(request, chosen), PREFIXES);
	}

	private String filled(Book.Entry entry, Request request) {
		String text = entry.text();
		for (Book.Parameter parameter : entry.parameters()) {
			text = book.filled(text, parameter, request.parameter(parameter.name()).orElse(parameter.otherwise()));
		}
		return text;
	}

	private List<QueryPage.Shelf> shelves(Request request, Optional<Book.Entry> chosen) {
		List<QueryPage.Shelf> shelves = new ArrayList<>();
		for (Book.Chapter chapter : book.chapters()) {
			shelves.add(new QueryPage.Shelf(chapter.title(), chapter.entries().stream().map(entry -> {
				boolean own = chosen.filter(entry::equals).isPresent();
				return new QueryPage.Entry(entry.name(), entry.title(), entry.why(),
						entry.parameters().stream()
								.map(parameter -> blank(parameter, own ? request.parameter(parameter.name()) : Optional.empty()))
								.toList(),
						own);
			}).toList()));
		}
		return shelves;
	}

	private QueryPage.Blank blank(Book.Parameter parameter, Optional<String> given) {
		List<BoardPage.Option> options = switch (parameter.kind()) {
			case "party" -> options(scene.dossier().parties(), id -> scene.links().party(id));
			case "proposal" -> options(scene.dossier().proposals(), scene.links()::about);
			case "provision" -> options(scene.dossier().provisions(), scene.links()::about);
			default -> List.of();
		};
		return new QueryPage.Blank(parameter.name(), parameter.meaning(), given.orElse(parameter.otherwise()), options);
	}

	private static List<BoardPage.Option> options(SortedMap<String, ?> things, java.util.function.Function<String, Link> link) {
		return things.keySet().stream().map(id -> new BoardPage.Option(id, link.apply(id).label())).toList();
	}
}
