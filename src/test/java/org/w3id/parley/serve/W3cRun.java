package org.w3id.parley.serve;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.query.ResultSetRewindable;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.resultset.ResultSetCompare;
import org.apache.jena.sparql.resultset.SPARQLResult;
import org.apache.jena.system.Txn;
import org.w3id.parley.serve.W3cManifest.Case;
import org.w3id.parley.serve.W3cManifest.Data;
import org.w3id.parley.serve.W3cManifest.Exchange;

/**
 * How the cases of a suite went against one endpoint.
 *
 * @param failed
 *            why, by case
 * @param skipped
 *            why, by case
 */
record W3cRun(int passed, SortedMap<String, String> failed, SortedMap<String, String> skipped) {
	private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	/** A case whose outcome is not what it should be. */
	private static final class Failed extends RuntimeException {
		private static final long serialVersionUID = 1L;

		Failed(String why) {
			super(why, null, false, false);
		}
	}

	static W3cRun of(List<Case> cases, DatasetGraph dataset, String endpoint) {
		int passed = 0;
		SortedMap<String, String> failed = new TreeMap<>();
		SortedMap<String, String> skipped = new TreeMap<>();
		for (Case one : cases) {
			Optional<String> reason = reasonToSkip(one);
			if (reason.isPresent()) {
				skipped.put(one.id(), reason.get());
				continue;
			}
			try {
				run(one, dataset, endpoint);
				passed++;
			} catch (Failed e) {
				failed.put(one.id(), e.getMessage());
			} catch (IOException | RuntimeException e) {
				failed.put(one.id(), e.toString());
			}
		}
		return new W3cRun(passed, failed, skipped);
	}

	private static Optional<String> reasonToSkip(Case one) {
		if (one.type().contains("Update") || one.id().startsWith("protocol/") && one.id().contains("update")) {
			return Optional.of("updates are switched off");
		}
		return Optional.empty();
	}

	private static void run(Case one, DatasetGraph dataset, String endpoint) throws IOException {
		load(one, dataset);
		switch (one.type()) {
			case "QueryEvaluationTest", "CSVResultFormatTest" -> evaluate(one, endpoint);
			case "PositiveSyntaxTest11" ->
				expect(ask(endpoint, query(one.query().orElseThrow()), "*/*").statusCode() == 200, "refused");
			case "NegativeSyntaxTest11" ->
				expect(ask(endpoint, query(one.query().orElseThrow()), "*/*").statusCode() == 400, "not refused");
			case "ProtocolTest" -> {
				for (Exchange exchange : one.exchanges()) {
					exchange(exchange, endpoint);
				}
			}
			default -> throw new Failed("a case of unknown type " + one.type());
		}
	}

	private static void load(Case one, DatasetGraph dataset) {
		Txn.executeWrite(dataset, () -> {
			dataset.clear();
			one.data().forEach(data -> load(data, dataset));
			one.query().filter(file -> one.type().equals("QueryEvaluationTest")).ifPresent(file -> {
				Query query = QueryFactory.create(query(file), Syntax.syntaxSPARQL_11);
				Stream.concat(query.getGraphURIs().stream(), query.getNamedGraphURIs().stream())
						.filter(iri -> iri.startsWith("file:"))
						.forEach(iri -> load(new Data(Optional.of(iri), Path.of(URI.create(iri))), dataset));
			});
		});
	}

	private static void load(Data data, DatasetGraph dataset) {
		Graph graph = data.name().map(name -> dataset.getGraph(NodeFactory.createURI(name))).orElse(dataset.getDefaultGraph());
		RDFDataMgr.read(graph, data.file().toUri().toString());
	}

	/** The query with the base that its file gives it. */
	private static String query(Path file) {
		try {
			return "BASE <" + file.toUri() + ">\n" + Files.readString(file);
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	private static HttpResponse<byte[]> ask(String endpoint, String query, String accept) throws IOException {
		return send(HttpRequest.newBuilder(URI.create(endpoint)).header("Content-Type", "application/x-www-form-urlencoded")
				.header("Accept", accept)
				.POST(HttpRequest.BodyPublishers.ofString("query=" + URLEncoder.encode(query, StandardCharsets.UTF_8))));
	}

	private static HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException {
		try {
			return CLIENT.send(request.timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofByteArray());
		} catch (InterruptedException e) {
			throw new IOException(e);
		}
	}

	private static void expect(boolean condition, String otherwise) {
		if (!condition) {
			throw new Failed(otherwise);
		}
	}

	// ---- evaluation

	private static void evaluate(Case one, String endpoint) throws IOException {
		String text = query(one.query().orElseThrow());
		Path result = one.result().orElseThrow();
		Query query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
		Lang language = RDFLanguages.filenameToLang(result.getFileName().toString());
		if (query.isConstructType() || query.isDescribeType()) {
			for (Lang lang : List.of(Lang.TURTLE, Lang.NTRIPLES, Lang.JSONLD, Lang.RDFXML)) {
				Graph expected = GraphFactory.createDefaultGraph();
				RDFDataMgr.read(expected, result.toUri().toString());
				expect(expected.isIsomorphicWith(graph(answer(endpoint, text, lang), lang)),
						"another graph in " + lang.getName());
			}
		} else {
			List<Lang> languages = language == Lang.CSV || language == Lang.TSV
					? List.of(language)
					: List.of(ResultSetLang.RS_JSON, ResultSetLang.RS_XML);
			for (Lang lang : languages) {
				compare(query, result, answer(endpoint, text, lang), lang);
			}
		}
	}

	private static byte[] answer(String endpoint, String query, Lang language) throws IOException {
		HttpResponse<byte[]> response = ask(endpoint, query, language.getContentType().getContentTypeStr());
		expect(response.statusCode() == 200, "status " + response.statusCode());
		expect(response.headers().firstValue("Content-Type").orElse("").startsWith(language.getContentType().getContentTypeStr()),
				"content type " + response.headers().firstValue("Content-Type"));
		return response.body();
	}

	private static Graph graph(byte[] body, Lang language) {
		Graph graph = GraphFactory.createDefaultGraph();
		RDFParser.source(new ByteArrayInputStream(body)).lang(language).parse(graph);
		return graph;
	}

	private static void compare(Query query, Path expected, byte[] body, Lang language) {
		if (query.isAskType()) {
			boolean answer = ResultSetMgr.readBoolean(new ByteArrayInputStream(body), language);
			expect(expectedResult(expected).getBooleanResult() == answer, "answered " + answer);
			return;
		}
		ResultSetRewindable rows = rows(ResultSetMgr.read(new ByteArrayInputStream(body), language), language);
		ResultSetRewindable right = rows(expectedRows(expected), language);
		boolean same = ResultSetCompare.equalsByTerm(right, rows) || equalByValue(right, rows) || isomorphic(right, rows);
		expect(same, "other rows in " + language.getName());
	}

	/** CSV has one way to write a blank node and a text that looks like one: its readers take texts, here it is a blank node. */
	private static ResultSetRewindable rows(ResultSet rows, Lang language) {
		if (language != Lang.CSV) {
			return ResultSetFactory.makeRewindable(rows);
		}
		List<Binding> bindings = new ArrayList<>();
		RowSet.adapt(rows).forEachRemaining(row -> {
			BindingBuilder nodes = Binding.builder();
			row.forEach((variable, node) -> nodes.add(variable, withBlankNode(node)));
			bindings.add(nodes.build());
		});
		return ResultSetFactory.makeRewindable(
				RowSetStream.create(Var.varList(rows.getResultVars()), bindings.iterator()));
	}

	private static Node withBlankNode(Node cell) {
		return cell.isLiteral() && cell.getLiteralLexicalForm().startsWith("_:")
				? NodeFactory.createBlankNode(cell.getLiteralLexicalForm())
				: cell;
	}

	private static boolean equalByValue(ResultSetRewindable one, ResultSetRewindable other) {
		one.reset();
		other.reset();
		return ResultSetCompare.equalsByValue(one, other);
	}

	private static boolean isomorphic(ResultSetRewindable one, ResultSetRewindable other) {
		one.reset();
		other.reset();
		return ResultSetCompare.isomorphic(one, other);
	}

	/** Rows in one of the result formats, or told in RDF. */
	private static ResultSetRewindable expectedRows(Path file) {
		return file.toString().endsWith(".ttl") || file.toString().endsWith(".rdf")
				? ResultSetFactory.makeRewindable(RDFDataMgr.loadModel(file.toUri().toString()))
				: ResultSetFactory.makeRewindable(expectedResult(file).getResultSet());
	}

	private static SPARQLResult expectedResult(Path file) {
		return ResultSetFactory.result(file.toString());
	}

	// ---- protocol

	private static void exchange(Exchange exchange, String endpoint) throws IOException {
		String address = endpoint + exchange.path().replaceFirst("^/sparql/?", "");
		byte[] body = exchange.body().getBytes(Charset.forName(exchange.encoding()));
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address)).method(exchange.method(),
				exchange.body().isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofByteArray(body));
		for (int i = 0; i < exchange.headers().size(); i += 2) {
			request.header(exchange.headers().get(i), exchange.headers().get(i + 1));
		}
		HttpResponse<byte[]> response = send(request);
		String status = response.statusCode() / 100 + "xx";
		expect(exchange.statuses().isEmpty() || exchange.statuses().contains(status),
				"status " + response.statusCode() + " in place of " + exchange.statuses());
		if (exchange.answer().isPresent() && response.statusCode() == 200) {
			expect(new String(response.body(), StandardCharsets.UTF_8).contains(exchange.answer().get().toString()),
					"another answer");
		}
		if (exchange.format().isPresent() && response.statusCode() == 200) {
			String type = response.headers().firstValue("Content-Type").orElse("");
			boolean rdf = type.contains("turtle") || type.contains("n-triples") || type.contains("rdf+xml")
					|| type.contains("ld+json");
			expect(rdf == exchange.format().get().equals("RDF"), "format " + type + " in place of " + exchange.format().get());
		}
	}
}
