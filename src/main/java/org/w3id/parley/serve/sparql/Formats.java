package org.w3id.parley.serve.sparql;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.w3id.parley.serve.http.Accept;
import org.w3id.parley.serve.http.Ask;
import org.w3id.parley.serve.http.Offer;
import org.w3id.parley.serve.http.Problem;
import org.w3id.parley.serve.http.Trouble;

/** Formats of query results and of RDF documents, with the writers that make them; the server's favourite first. */
public final class Formats {
	private static final Offer JSON = new Offer("json", "application/sparql-results+json", "application/json");
	private static final Offer XML = new Offer("xml", "application/sparql-results+xml", "application/xml");
	public static final Offer CSV = new Offer("csv", "text/csv");
	private static final Offer TSV = new Offer("tsv", "text/tab-separated-values");
	public static final Offer TURTLE = new Offer("ttl", "text/turtle", "application/x-turtle");
	public static final Offer NTRIPLES = new Offer("nt", "application/n-triples", "text/plain");
	public static final Offer JSONLD = new Offer("jsonld", "application/ld+json", "application/json");
	public static final Offer RDFXML = new Offer("rdf", "application/rdf+xml", "application/xml");

	static final List<Offer> TABLES = List.of(JSON, XML, CSV, TSV);
	public static final List<Offer> GRAPHS = List.of(TURTLE, NTRIPLES, JSONLD, RDFXML);

	private static final Map<Offer, Lang> TABLE_WRITERS = Map.of(JSON, ResultSetLang.RS_JSON, XML, ResultSetLang.RS_XML, CSV,
			ResultSetLang.RS_CSV, TSV, ResultSetLang.RS_TSV);
	private static final Map<Offer, RDFFormat> GRAPH_WRITERS = Map.of(TURTLE, RDFFormat.TURTLE_PRETTY, NTRIPLES,
			RDFFormat.NTRIPLES,
			JSONLD, RDFFormat.JSONLD, RDFXML, RDFFormat.RDFXML_PLAIN);

	private Formats() {
	}

	static Lang tableWriter(Offer offer) {
		return TABLE_WRITERS.get(offer);
	}

	public static RDFFormat graphWriter(Offer offer) {
		return GRAPH_WRITERS.get(offer);
	}

	/** The format for a query's result: by parameter, else by {@code Accept}. */
	static Accept.Choice choose(Ask ask, Optional<String> format, Query query) {
		List<Offer> offers = query.isSelectType() || query.isAskType() ? TABLES : GRAPHS;
		return format.map(name -> named(name, offers)).orElseGet(() -> ask.accept().chooseOrRefuse(offers));
	}

	private static Accept.Choice named(String name, List<Offer> offers) {
		return offers.stream().filter(offer -> offer.extension().equals(name) || offer.mediaType().equals(name)).findFirst()
				.map(offer -> new Accept.Choice(offer, offer.mediaType()))
				.orElseThrow(
						() -> new Problem(Trouble.NOT_ACCEPTABLE, "there is no format '" + name + "' for this query; there is "
								+ offers.stream().map(Offer::extension).collect(Collectors.joining(", "))));
	}
}
