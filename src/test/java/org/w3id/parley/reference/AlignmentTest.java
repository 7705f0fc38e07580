package org.w3id.parley.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3id.parley.graph.CuratedFiles;
import org.w3id.parley.iri.Iris;
import org.w3id.parley.shelf.Shelf;

import static org.assertj.core.api.Assertions.assertThat;

/** The mappings: each can be loaded alone, names only things that are there, and none is part of the core. */
class AlignmentTest {
	private static final Path FOLDER = Path.of("ontology/align");
	private static final Model KNOWN = known();

	private static Model known() {
		Model model = ModelFactory.createDefaultModel();
		RDFDataMgr.read(model, "ontology/parley.ttl");
		RDFDataMgr.read(model, "data/reference/provisions.ttl");
		return model;
	}

	@TestFactory
	Stream<DynamicTest> eachNamesOnlyWhatIsThere() throws IOException {
		try (Stream<Path> files = Files.list(FOLDER)) {
			List<Path> found = files.sorted().toList();
			assertThat(found).hasSizeGreaterThan(9);
			return found.stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> checked(file)));
		}
	}

	private static void checked(Path file) {
		Model mapping = ModelFactory.createDefaultModel();
		RDFDataMgr.read(mapping, file.toString());
		Set<String> ours = new TreeSet<>();
		mapping.listStatements()
				.forEach(statement -> Stream.of(statement.getSubject(), statement.getPredicate(), statement.getObject())
						.filter(RDFNode::isURIResource).map(node -> node.asResource().getURI()).filter(AlignmentTest::ours)
						.forEach(ours::add));
		assertThat(ours).isNotEmpty().allSatisfy(
				iri -> assertThat(KNOWN.contains(KNOWN.createResource(iri), RDF.type)).as(iri).isTrue());
		assertThat(mapping.listSubjects().toList()).noneMatch(RDFNode::isAnon);
	}

	private static boolean ours(String iri) {
		return iri.startsWith(Iris.ONTOLOGY) || iri.startsWith(Iris.BASE + "provision/");
	}

	@Test
	void noneIsPartOfTheCore() {
		assertThat(CuratedFiles.of(Shelf.bundled()).ontology()).extracting(Shelf.Item::path)
				.containsExactly("ontology/parley.ttl");
	}
}
