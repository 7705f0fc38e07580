package org.w3id.parley.vocab;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.w3id.parley.graph.Store;
import org.w3id.parley.iri.Iris;

import static org.assertj.core.api.Assertions.assertThat;

/** Each term has a label, a definition and an example; the example uses the term, and what it says of the reference data is true. */
class ExamplesTest {
	private static final Map<String, String> PREFIXES = Map.of("par", Iris.ONTOLOGY, "party", Iris.BASE + "party/", "speaker",
			Iris.BASE + "speaker/", "proposal", Iris.BASE + "proposal/", "provision", Iris.BASE + "provision/", "issue",
			Iris.BASE + "issue/", "cite", Iris.BASE + "citation/", "xsd", "http://www.w3.org/2001/XMLSchema#");
	private static final Model ONTOLOGY = ontology();
	private static Model known;
	private static Store store;

	private static Model ontology() {
		Model model = ModelFactory.createDefaultModel();
		RDFDataMgr.read(model, "ontology/parley.ttl");
		return model;
	}

	@BeforeAll
	static void load() {
		store = Store.inMemory();
		known = store
				.read(dataset -> ModelFactory.createDefaultModel().add(dataset.getUnionModel()).add(dataset.getDefaultModel()));
	}

	@AfterAll
	static void close() {
		store.close();
	}

	@TestFactory
	Stream<DynamicTest> eachTermIsDocumented() {
		List<Resource> terms = ONTOLOGY.listSubjectsWithProperty(RDF.type).toList().stream().filter(Resource::isURIResource)
				.filter(term -> term.getURI().startsWith(Iris.ONTOLOGY)).sorted((a, b) -> a.getURI().compareTo(b.getURI()))
				.toList();
		assertThat(terms).hasSizeGreaterThan(150);
		return terms.stream().map(term -> DynamicTest.dynamicTest(term.getLocalName(), () -> documented(term)));
	}

	private static void documented(Resource term) {
		assertThat(term.hasProperty(RDFS.label)).as("label").isTrue();
		assertThat(term.hasProperty(SKOS.definition)).as("definition").isTrue();
		assertThat(term.hasProperty(SKOS.example)).as("example").isTrue();
		Model example = parsed(term.getProperty(SKOS.example).getString());
		assertThat(example.listStatements().toList()).as("the example uses the term")
				.anyMatch(statement -> uses(statement, term));
		example.listStatements().forEach(ExamplesTest::holds);
	}

	private static Model parsed(String turtle) {
		StringBuilder text = new StringBuilder();
		PREFIXES.forEach((prefix, iri) -> text.append("@prefix ").append(prefix).append(": <").append(iri).append("> .\n"));
		Model example = ModelFactory.createDefaultModel();
		example.read(new StringReader(text + turtle), Iris.BASE, "TURTLE");
		return example;
	}

	private static boolean uses(Statement statement, RDFNode term) {
		return statement.getPredicate().equals(term) || statement.getObject().equals(term);
	}

	private static void holds(Statement statement) {
		Stream.of(statement.getPredicate(), statement.getObject()).filter(RDFNode::isURIResource).map(RDFNode::asResource)
				.filter(term -> term.getURI().startsWith(Iris.ONTOLOGY))
				.forEach(term -> assertThat(ONTOLOGY.contains(term, RDF.type)).as("%s is declared", term).isTrue());
		if (!made(statement.getSubject())) {
			assertThat(known.contains(statement)).as("true of the reference data: %s", statement).isTrue();
		}
	}

	/** Something that no reference data describes: what is read and derived, a list, an invented example. */
	private static boolean made(Resource subject) {
		return subject.isAnon() || subject.getURI().contains("/example")
				|| List.of("article/", "claim/", "review/", "position/", "verdict/").stream()
						.anyMatch(kind -> subject.getURI().startsWith(Iris.BASE + kind));
	}
}
