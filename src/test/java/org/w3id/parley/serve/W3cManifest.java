package org.w3id.parley.serve;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Reads the manifests of the W3C's rdf-tests from a folder of the tester's. */
final class W3cManifest {
	private static final String MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
	private static final String QT = "http://www.w3.org/2001/sw/DataAccess/tests/test-query#";
	private static final String UT = "http://www.w3.org/2009/sparql/tests/test-update#";
	private static final String HT = "http://www.w3.org/2011/http#";

	/** A graph to be loaded; without a name it is part of the default graph. */
	record Data(Optional<String> name, Path file) {
	}

	/** A request of the protocol suite, and what is expected of its answer. */
	record Exchange(String method, String path, List<String> headers, String body, String encoding, List<String> statuses,
			Optional<Boolean> answer, Optional<String> format) {
	}

	/**
	 * @param type
	 *            {@code QueryEvaluationTest}, {@code PositiveSyntaxTest11} …
	 */
	record Case(String id, String type, String name, Optional<Path> query, List<Data> data, Optional<Path> result,
			List<Exchange> exchanges) {
	}

	private W3cManifest() {
	}

	static List<Case> read(Path manifest) {
		Model model = RDFDataMgr.loadModel(manifest.toUri().toString());
		Resource head = model.listSubjectsWithProperty(ResourceFactory.createProperty(MF + "entries")).next();
		RDFList entries = head.getProperty(ResourceFactory.createProperty(MF + "entries")).getResource().as(RDFList.class);
		List<Case> cases = new ArrayList<>();
		for (RDFNode entry : entries.asJavaList()) {
			cases.add(testCase(manifest.getParent().getFileName().toString(), entry.asResource()));
		}
		return cases;
	}

	private static Case testCase(String folder, Resource entry) {
		String type = entry.listProperties(RDF.type).mapWith(statement -> statement.getResource().getURI())
				.filterKeep(iri -> iri.startsWith(MF)).next().substring(MF.length());
		String id = folder + "/" + entry.getURI().substring(entry.getURI().indexOf('#') + 1);
		RDFNode action = one(entry, MF + "action").orElse(entry);
		Optional<Path> query = action.isURIResource()
				? Optional.of(path(action))
				: one(action.asResource(), QT + "query").map(W3cManifest::path);
		List<Data> data = new ArrayList<>();
		if (action.isAnon()) {
			all(action.asResource(), QT + "data").forEach(file -> data.add(new Data(Optional.empty(), path(file))));
			all(action.asResource(), QT + "graphData")
					.forEach(file -> data.add(new Data(Optional.of(file.asResource().getURI()), path(file))));
		}
		all(entry, UT + "graphData")
				.forEach(graph -> data.add(new Data(one(graph.asResource(), RDFS.label.getURI()).map(Object::toString),
						path(one(graph.asResource(), UT + "graph").orElseThrow()))));
		return new Case(id, type, text(entry, MF + "name").orElse(id), query, data,
				one(entry, MF + "result").filter(RDFNode::isURIResource).map(W3cManifest::path), exchanges(action.asResource()));
	}

	private static List<Exchange> exchanges(Resource action) {
		Optional<RDFNode> requests = one(action, HT + "requests");
		return requests
				.map(list -> list.as(RDFList.class).asJavaList().stream().map(node -> exchange(node.asResource())).toList())
				.orElse(List.of());
	}

	private static Exchange exchange(Resource request) {
		List<String> headers = new ArrayList<>();
		one(request, HT + "headers").ifPresent(list -> list.as(RDFList.class).asJavaList().forEach(header -> {
			headers.add(text(header.asResource(), HT + "fieldName").orElseThrow());
			headers.add(text(header.asResource(), HT + "fieldValue").orElseThrow());
		}));
		Optional<Resource> body = one(request, HT + "body").map(RDFNode::asResource);
		String cnt = "http://www.w3.org/2011/content#";
		Resource answer = one(request, HT + "resp").orElseThrow().asResource();
		return new Exchange(text(request, HT + "methodName").orElseThrow(), text(request, HT + "absolutePath").orElseThrow(),
				headers,
				body.flatMap(content -> text(content, cnt + "chars")).orElse(""),
				body.flatMap(content -> text(content, cnt + "characterEncoding")).orElse("UTF-8"),
				all(answer, MF + "expectedStatus").stream().map(node -> node.asResource().getURI().replaceAll(".*StatusCode", ""))
						.toList(),
				one(answer, MF + "expectedBoolean").map(node -> node.asLiteral().getBoolean()),
				text(answer, MF + "expectedFormat"));
	}

	private static Optional<RDFNode> one(Resource subject, String property) {
		return all(subject, property).stream().findFirst();
	}

	private static List<RDFNode> all(Resource subject, String property) {
		return subject.listProperties(ResourceFactory.createProperty(property)).mapWith(statement -> statement.getObject())
				.toList();
	}

	private static Optional<String> text(Resource subject, String property) {
		return one(subject, property).map(node -> node.asLiteral().getLexicalForm());
	}

	private static Path path(RDFNode file) {
		return Path.of(URI.create(file.asResource().getURI()));
	}
}
