package org.w3id.parley.serve.describe;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.w3id.parley.model.Mistake;
import org.w3id.parley.query.NamedQuery;
import org.w3id.parley.query.QueryBook;
import org.w3id.parley.serve.http.Ask;
import org.w3id.parley.serve.http.Conditions;
import org.w3id.parley.serve.http.Handler;
import org.w3id.parley.serve.http.PublicBase;
import org.w3id.parley.serve.http.Reply;
import org.w3id.parley.serve.http.Route;
import org.w3id.parley.serve.linked.GraphDocument;
import org.w3id.parley.serve.sparql.Formats;
import org.w3id.parley.serve.sparql.Reads;
import org.w3id.parley.shelf.Shelf;
import org.w3id.parley.shelf.Shelf.Item;

/**
 * VoID and DCAT, the SPARQL service description and robots.txt. The wording is in {@code data/describe}, the counts come from the
 * store and are at most a minute old. Safe for use by several threads.
 */
public final class Descriptions {
	private static final Duration AGE = Duration.ofMinutes(1);
	private final Shelf shelf;
	private final PublicBase base;
	private final Supplier<List<Triple>> statistics;

	/**
	 * @throws Mistake
	 *             where a file is missing or cannot be parsed
	 */
	public Descriptions(Shelf shelf, QueryBook book, Reads reads, PublicBase base) {
		this.shelf = shelf;
		this.base = base;
		NamedQuery counts = book.named("describe", "statistics");
		this.statistics = new Kept<>(AGE, () -> reads.get(dataset -> {
			try (QueryExec execution = QueryExec.dataset(dataset).query(counts.query()).build()) {
				List<Triple> triples = new ArrayList<>();
				execution.constructTriples().forEachRemaining(triples::add);
				return triples;
			}
		}));
		parsed("dataset.ttl", "http://localhost/");
		parsed("service.ttl", "http://localhost/");
	}

	public List<Route> routes() {
		String robots = file("robots.txt").text();
		return List.of(Route.get("/.well-known/void", this::dataset),
				Route.get("/robots.txt", ask -> Reply.text("text/plain", robots)));
	}

	/** The service description. */
	public Handler service() {
		return ask -> document(ask, List.of(), "service.ttl");
	}

	private Reply dataset(Ask ask) {
		return document(ask, statistics.get(), "dataset.ttl");
	}

	private Reply document(Ask ask, List<Triple> counts, String file) {
		List<Triple> triples = new ArrayList<>(counts);
		parsed(file, root(ask)).find().forEachRemaining(triples::add);
		Reply reply = GraphDocument.reply(triples, ask.accept().chooseOrRefuse(Formats.GRAPHS).offer());
		return Conditions.of(ask).apply(reply.with("Vary", "Accept"));
	}

	/** The server's own address, as the operator set it, else as the reader sees it. */
	private String root(Ask ask) {
		return base.prefix().isEmpty()
				? URI.create(ask.request().getRequestURL().toString()).resolve("/").toString()
				: base.prefix() + "/";
	}

	private Graph parsed(String name, String root) {
		Item file = file(name);
		Graph graph = GraphFactory.createDefaultGraph();
		try {
			RDFParser.fromString(file.text(), Lang.TURTLE).base(root).parse(graph);
		} catch (RiotException e) {
			throw new Mistake(file.origin(), e.getMessage(), "mend the Turtle at that place", e);
		}
		return graph;
	}

	private Item file(String name) {
		return shelf.file("data/describe/" + name).orElseThrow(() -> new Mistake("data/describe/" + name, "is missing",
				"restore the file that the program brings with it"));
	}
}
